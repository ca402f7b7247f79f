/**
 * Previews of links to topics, terms, sources and claims, by hover, focus and touch (WCAG 2.2, 1.4.13:
 * Escape closes one, the pointer can move onto it, it stays until it is left). What it shows was made
 * at build as a fragment beside the page that the link leads to. On a touch screen the first tap
 * opens the preview, the second follows the link. Without this script the links are links.
 */
import { placeBeside, uncover } from './place-beside.ts';
import { findPreviewAddress } from './preview-address.ts';
import { fillPreviewCard, makePreviewCard } from './preview-card.ts';
import { readSetting, writeSetting } from './settings.ts';

/** Milliseconds that the pointer rests on a link before its preview opens. */
const AFTER_HOVER = 300;
/** The same for the focus: longer, so that a preview is not in the way of who tabs through. */
const AFTER_FOCUS = 700;
/** Milliseconds to get from the link onto the preview. */
const CLOSE_AFTER = 300;

const canShow = 'showPopover' in HTMLElement.prototype;
const fragments = new Map<string, Promise<string>>();
let card: HTMLElement | undefined;
/** The link whose preview is open or about to open. */
let link: HTMLAnchorElement | undefined;
let timer: number | undefined;
let isTouch = false;

const isOpen = (): boolean => card?.matches(':popover-open') ?? false;

async function load(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

const loadOnce = (address: string): Promise<string> => {
  const known = fragments.get(address) ?? load(address);
  fragments.set(address, known);
  // What could not be had once may be had later.
  known.catch(() => fragments.delete(address));
  return known;
};

function makeCard(): HTMLElement {
  const made = makePreviewCard();
  // A finger that is lifted has not left.
  made.addEventListener('pointerenter', () => clearTimeout(timer));
  made.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') closeSoon();
  });
  made.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('.preview-off')) writeSetting('previews', 'off');
    if (target.closest('button')) close(true);
  });
  return made;
}

function close(returnsFocus = false): void {
  clearTimeout(timer);
  link?.removeAttribute('aria-describedby');
  if (returnsFocus || card?.contains(document.activeElement)) link?.focus({ preventScroll: true });
  if (isOpen()) card?.hidePopover();
  link = undefined;
}

function closeSoon(): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    if (!card?.contains(document.activeElement)) close();
  }, CLOSE_AFTER);
}

async function open(wanted: HTMLAnchorElement): Promise<void> {
  const address = findPreviewAddress(wanted);
  if (!address) return;
  const html = await loadOnce(address.fragment).catch(() => '');
  if (wanted !== link) return;
  if (html === '') {
    // The tap that asked for the preview was meant for the link.
    if (isTouch) location.assign(wanted.href);
    return;
  }
  card ??= makeCard();
  if (isOpen()) card.hidePopover();
  fillPreviewCard(card, html, address.place);
  card.showPopover({ source: wanted });
  placeBeside(card, wanted);
  if (isTouch || wanted === document.activeElement) uncover(wanted, card);
  wanted.setAttribute('aria-describedby', 'preview-lead');
}

function openSoon(wanted: HTMLAnchorElement, wait: number): void {
  clearTimeout(timer);
  if (wanted === link && isOpen()) return;
  timer = window.setTimeout(() => {
    if (wanted !== link) close();
    link = wanted;
    void open(wanted);
  }, wait);
}

/** The link with a preview at an event; undefined inside the preview itself and where previews are off. */
function findLink({ target }: Event): HTMLAnchorElement | undefined {
  const found =
    target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : null;
  const isWanted = canShow && readSetting('previews') === 'on';
  return found && isWanted && findPreviewAddress(found) ? found : undefined;
}

document.addEventListener('pointerover', (event) => {
  const found = event.pointerType === 'touch' ? undefined : findLink(event);
  if (found) openSoon(found, AFTER_HOVER);
});
document.addEventListener('pointerout', (event) => {
  if (event.pointerType !== 'touch' && findLink(event)) closeSoon();
});
document.addEventListener('focusin', (event) => {
  const found = findLink(event);
  // Who followed a mark to its entry has asked for the entry.
  if (found?.matches(':focus-visible:not(:target)')) openSoon(found, AFTER_FOCUS);
  else if (!card?.contains(event.target as Node) && !isTouch) closeSoon();
});
document.addEventListener('pointerdown', (event) => {
  isTouch = event.pointerType === 'touch';
  if (isOpen() && !card?.contains(event.target as Node) && findLink(event) !== link) close();
});
document.addEventListener('click', (event) => {
  const found = isTouch ? findLink(event) : undefined;
  if (!found || event.defaultPrevented || (found === link && isOpen())) return;
  event.preventDefault();
  openSoon(found, 0);
});
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || link === undefined) return;
    if (isOpen()) event.preventDefault();
    close();
  },
  { capture: true },
);
// A page that comes back from the browser's cache comes back as it was left.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) close();
});
