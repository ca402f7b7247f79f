/** Pixels between a link and what opens at it, and between that and the edge of the window. */
const GAP = 6;
const EDGE = 8;

/**
 * Puts an open popover under its link, or over it, wherever it fits or there is more room; it is cut
 * to that room, so that it never lies on the link (WCAG 2.2, 2.4.11). What the styles have fixed to an
 * edge of the window stays there.
 *
 * @param first the side that is tried first
 */
export function placeBeside(
  card: HTMLElement,
  link: HTMLElement,
  first: 'below' | 'above' = 'below',
): void {
  for (const property of ['left', 'top', 'max-height']) card.style.removeProperty(property);
  if (getComputedStyle(card).position === 'fixed') return;
  const line = [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: wanted } = card;
  const { clientWidth, clientHeight } = document.documentElement;
  const room = {
    below: clientHeight - line.bottom - GAP - EDGE,
    above: line.top - GAP - EDGE,
  };
  const other = first === 'below' ? 'above' : 'below';
  const side = room[first] >= wanted || room[first] >= room[other] ? first : other;
  const height = Math.min(wanted, room[side]);
  const left = Math.max(EDGE, Math.min(line.left, clientWidth - width - EDGE));
  const top = side === 'below' ? line.bottom + GAP : line.top - GAP - height;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
  card.style.maxHeight = `${height}px`;
}

/** Scrolls a link out from under what has opened over it (WCAG 2.2, 2.4.11). */
export function uncover(link: HTMLElement, card: HTMLElement): void {
  const covered = link.getBoundingClientRect().bottom + GAP - card.getBoundingClientRect().top;
  if (getComputedStyle(card).position === 'fixed' && covered > 0)
    scrollBy({ top: covered, behavior: 'instant' });
}
