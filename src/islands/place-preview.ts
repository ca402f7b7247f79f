/** Pixels between a link and its preview, and between the preview and the edge of the window. */
const GAP = 6;
const EDGE = 8;

/**
 * Puts an open preview under its link, or over it where there is more room. On narrow windows it is a
 * sheet at the lower edge, which the styles place.
 */
export function placePreview(card: HTMLElement, link: HTMLElement): void {
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
