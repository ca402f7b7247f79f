/** The card of a preview: its frame, its buttons, and what it shows. */
import { previewWords } from '#interface';

const BUTTONS = `<p class="preview-buttons"><button type="button">${previewWords.close}</button><button type="button" class="preview-off">${previewWords.off}</button><span>${previewWords.key}</span></p>`;

/** @returns a card that is part of the page and not open */
export function makePreviewCard(): HTMLElement {
  const card = document.createElement('div');
  card.className = 'preview';
  card.popover = 'manual';
  card.setAttribute('role', 'group');
  document.body.append(card);
  return card;
}

/**
 * @param html the fragment that was made at build
 * @param place id of the place in a source that the link leads to; its digest item is shown, no other
 */
export function fillPreviewCard(card: HTMLElement, html: string, place: string): void {
  card.innerHTML = html + BUTTONS;
  const title = card.querySelector('.preview-title')?.textContent.trim().replace(/\s+/gu, ' ');
  card.setAttribute('aria-label', previewWords.label(title ?? ''));
  card.querySelector('.preview-lead')?.setAttribute('id', 'preview-lead');
  for (const item of card.querySelectorAll<HTMLElement>('[data-place-id]'))
    item.hidden = item.dataset.placeId !== place;
  card.scrollTop = 0;
}
