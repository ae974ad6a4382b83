// Functions that run inside a page of the product; each is self-contained, because the browser gets its source.

/** Everything a page shows or announces: its text as one string, and each name, hint and placeholder. */
export function spoken(body: Element): string[] {
  const shown: string[] = [];
  const said: string[] = [];
  const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = walk.currentNode; node; node = walk.nextNode()) {
    if (node instanceof Text) {
      // If a text is truncated in a picture, its title has the full text.
      const isCut = node.parentElement?.querySelector(':scope > title') && node.data.endsWith('…');
      if (!isCut && !node.parentElement?.closest('script, style')) shown.push(node.data);
    } else if (node instanceof Element) {
      for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'])
        said.push(node.getAttribute(name) ?? '');
    }
  }
  return [shown.join('\n'), ...said.filter(Boolean)];
}

/** The unreadable parts of a page: cut off without a tooltip, drawn over its edge, or outside it. */
export function cutOff(body: Element): string[] {
  const found: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page: ${scrollWidth} > ${clientWidth}`);
  const scrolls = (each: Element) => /auto|scroll/.test(getComputedStyle(each).overflowX);
  for (const each of body.querySelectorAll<HTMLElement>('*')) {
    const text = each.textContent?.trim().replace(/\s+/g, ' ').slice(0, 80) ?? '';
    if (!text || each.closest('.unseen') || !each.checkVisibility()) continue;
    const { overflowX } = getComputedStyle(each);
    const isCut = /hidden|clip/.test(overflowX) && each.scrollWidth > each.clientWidth + 1;
    if (isCut && each.clientWidth > 0 && !each.closest('[title]')) found.push(`cut off: ${text}`);
    const box = each.getBoundingClientRect();
    let around = each.parentElement;
    while (around && !scrolls(around)) around = around.parentElement;
    const inScroll = around !== null && around !== document.body && around !== document.documentElement;
    if (!inScroll && box.width > 0 && (box.left < -1 || box.right > clientWidth + 1))
      found.push(`beside the page: ${text}`);
    const drawing = each.closest('svg')?.getBoundingClientRect();
    if (
      each.localName === 'text' &&
      drawing &&
      (box.left < drawing.left - 1 || box.right > drawing.right + 1)
    )
      found.push(`over the edge of a picture: ${text}`);
  }
  return found;
}
