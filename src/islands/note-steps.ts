/**
 * Notes, sources and claims by keyboard. A mark leads to its entry by itself, as a link; here Escape
 * leads back to the mark, Back gives it the focus again, and the keys n and p step through the notes.
 */
import { isCommand, readSetting, showNotes } from './settings.ts';

const MARKS = '.note-call a, .cite a, .claim-mark';
const listMarks = (): HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>(MARKS),
];

/** The mark that the reader came by. */
let came: HTMLAnchorElement | undefined;

/** The mark of the note, source or claim in which the focus is: the one come by, else its first. */
function findMark(focused: Element): HTMLAnchorElement | undefined {
  const entry = focused.closest('.margin') && focused.closest('.note, [id]');
  if (!entry) return undefined;
  const leadsHere = ({ hash }: HTMLAnchorElement): boolean => hash === `#${entry.id}`;
  return came && leadsHere(came) ? came : listMarks().find(leadsHere);
}

/** Moves the focus to the next or previous note: from the note in focus, else from what is in view. */
function step(by: 1 | -1): void {
  const notes = [...document.querySelectorAll<HTMLElement>('.margin .note')];
  if (notes.length === 0) return;
  if (readSetting('view') === 'text') showNotes();
  const here = document.activeElement?.closest('.note');
  const at = here ? notes.findIndex((note) => note === here) : -1;
  const below = notes.findIndex((note) => note.getBoundingClientRect().top > 0);
  const first = by === 1 ? below : (below < 0 ? notes.length : below) - 1;
  notes[at < 0 ? first : at + by]?.focus();
}

document.addEventListener('click', ({ target }) => {
  const mark = target instanceof Element ? target.closest<HTMLAnchorElement>(MARKS) : null;
  if (!mark) return;
  came = mark;
  history.replaceState({ mark: listMarks().indexOf(mark) }, '');
});

addEventListener('popstate', ({ state }) => {
  const { mark } = (state ?? {}) as { mark?: number };
  const link = mark === undefined ? undefined : listMarks()[mark];
  // The browser gives the focus to the fragment of the entry first.
  requestAnimationFrame(() => {
    link?.focus({ preventScroll: true });
    const { top = 0, bottom = 0 } = link?.getBoundingClientRect() ?? {};
    if (top < 0 || bottom > innerHeight) link?.scrollIntoView({ block: 'center' });
  });
});

/** An address that leads to a note or source is worth more than the choice to hide them. */
function showTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.closest('.margin') || readSetting('view') !== 'text') return;
  showNotes();
  const goThere = (): void => {
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  };
  // While the page loads the browser scrolls to what it found when it began.
  if (document.readyState === 'complete') goThere();
  else addEventListener('load', () => setTimeout(goThere), { once: true });
}
showTarget();
addEventListener('hashchange', showTarget);

/** Who hides the notes from within one goes on at its paragraph. */
document.addEventListener('settings', () => {
  const row = document.activeElement?.closest('.margin')?.closest('.row');
  const block = row?.firstElementChild;
  if (readSetting('view') !== 'text' || !(block instanceof HTMLElement)) return;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
});

document.addEventListener('keydown', (event) => {
  const focused = document.activeElement;
  if (event.key === 'Escape') {
    // What is open closes first.
    const isTaken = event.defaultPrevented || document.querySelector(':popover-open, dialog[open]');
    if (focused && !isTaken) findMark(focused)?.focus();
  } else if ((event.key === 'n' || event.key === 'p') && isCommand(event)) {
    event.preventDefault();
    step(event.key === 'n' ? 1 : -1);
  }
});
