/** Splits a long text into pieces, each before a space if one is near, so that no real word is cut. */
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
