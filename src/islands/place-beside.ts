/** Pixels between a link and what opens at it, and between that and the edge of the window. */
const GAP = 6;
const EDGE = 8;

/**
 * Puts an open popover under its link, or over it where there is more room. What the styles have
 * fixed to an edge of the window stays there.
 */
export function placeBeside(card: HTMLElement, link: HTMLElement): void {
  card.style.removeProperty('left');
  card.style.removeProperty('top');
  if (getComputedStyle(card).position === 'fixed') return;
  const line = [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(EDGE, Math.min(line.left, clientWidth - width - EDGE));
  const isBelow =
    line.bottom + GAP + height <= clientHeight || line.top < clientHeight - line.bottom;
  const top = isBelow ? line.bottom + GAP : Math.max(EDGE, line.top - GAP - height);
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}

/** Scrolls a link out from under what has opened over it (WCAG 2.2, 2.4.11). */
export function uncover(link: HTMLElement, card: HTMLElement): void {
  const covered = link.getBoundingClientRect().bottom + GAP - card.getBoundingClientRect().top;
  if (getComputedStyle(card).position === 'fixed' && covered > 0)
    scrollBy({ top: covered, behavior: 'instant' });
}
