/** Cuts a long text in pieces, each before a space where one is near, so that no word is cut that anybody would write. */
export function* splitAtSpaces(
  text: string,
  size = 8_000,
): Generator<{ readonly start: number; readonly piece: string }> {
  for (let start = 0; start < text.length; ) {
    const most = start + size;
    const space = most < text.length ? text.lastIndexOf(' ', most) : -1;
    const end = space > start ? space : most;
    yield { start, piece: text.slice(start, end) };
    start = end;
  }
}
