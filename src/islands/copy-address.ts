/**
 * A plain click on a permalink (`a[data-place]`) puts it into the address bar and opens a small menu beside it,
 * which copies the link, or a citation made of the page's `data-cite`, the place and the link.
 */
import { copyWords } from '#interface';
import { placeBeside } from './place-beside.ts';

let menu: HTMLElement | undefined;

/** The page's address for good with the place or the choice of the link, whatever stands in the address bar. */
function findAddress(link: HTMLAnchorElement): string {
  const choice = link.getAttribute('href')?.startsWith('?') ? link.search : '';
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return (canonical ?? location.origin + location.pathname) + choice + link.hash;
}

function findCitation(link: HTMLAnchorElement): string {
  const page = link.closest<HTMLElement>('[data-cite]')?.dataset.cite ?? document.title;
  return [page, link.dataset.place, findAddress(link)].join(', ');
}

/** Where the browser refuses to copy, the text stands selected for the reader to do it. */
async function copy(text: string, box: HTMLElement): Promise<void> {
  const status = box.querySelector('[role=status]');
  box.querySelector('input')?.remove();
  try {
    await navigator.clipboard.writeText(text);
    if (status) status.textContent = copyWords.copied;
  } catch {
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = text;
    field.setAttribute('aria-label', copyWords.text);
    box.append(field);
    field.select();
    if (status) status.textContent = copyWords.refused;
  }
}

function makeMenu(link: HTMLAnchorElement): HTMLElement {
  const box = document.createElement('div');
  box.className = 'copy-menu';
  box.popover = 'auto';
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', copyWords.menu(link.dataset.place ?? ''));
  for (const [label, getText] of [
    [copyWords.link, findAddress],
    [copyWords.citation, findCitation],
  ] as const) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => void copy(getText(link), box));
    box.append(button);
  }
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  box.append(status);
  return box;
}

function open(link: HTMLAnchorElement): void {
  menu?.remove();
  menu = makeMenu(link);
  link.after(menu);
  // Closing gives the focus back to what has it now.
  link.focus({ preventScroll: true });
  menu.showPopover();
  placeBeside(menu, link, 'above');
  menu.querySelector('button')?.focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a[data-place]')
      : undefined;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !isPlain || !('popover' in link)) return;
  event.preventDefault();
  // The reader is there already: the page must not jump away from under the menu.
  const { scrollX: x, scrollY: y } = window;
  // No entry of its own in the history: the reader has gone nowhere.
  if (link.hash !== '') location.replace(link.hash);
  const stay = (): void => scrollTo({ left: x, top: y, behavior: 'instant' });
  stay();
  // The browser may go to the place only in its next frame.
  requestAnimationFrame(stay);
  open(link);
});
