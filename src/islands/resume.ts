/**
 * Where the reader stopped: the paragraph of each chapter, kept on the device. On the way back the
 * chapter offers to go on from there, and the home page names the last one.
 */
import { resumeWords } from '#interface';
import { readStored, writeStored } from './storage.ts';

interface Place {
  /** Path of the chapter. */
  path: string;
  /** Id of the paragraph. */
  id: string;
  /** "¶ 12". */
  name: string;
  /** Title of the chapter. */
  title: string;
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  ['path', 'id', 'name', 'title'].every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  );

/** The latest last. */
function readPlaces(): Place[] {
  const kept = readStored('places');
  return Array.isArray(kept) ? kept.filter(isPlace) : [];
}

/** The paragraph that is at the upper third of the window; undefined before the second and after the last. */
function findPlace(text: Element): Place | undefined {
  const addresses = [...text.querySelectorAll<HTMLAnchorElement>('.row > .address')];
  const at = addresses.findLastIndex(
    (address) => (address.parentElement?.getBoundingClientRect().top ?? Infinity) < innerHeight / 3,
  );
  const address = addresses[at];
  const isEnd = text.getBoundingClientRect().bottom < innerHeight;
  if (!address || at === 0 || isEnd) return undefined;
  return {
    path: location.pathname,
    id: address.hash.slice(1),
    name: address.dataset.place ?? '',
    title: document.querySelector('h1')?.textContent.trim() ?? '',
  };
}

function keepPlace(text: Element): void {
  const place = findPlace(text);
  // Who only looked in has not given up the place.
  if (!place && offered?.isConnected) return;
  const others = readPlaces().filter(({ path }) => path !== location.pathname);
  const places = place ? [...others, place] : others;
  writeStored('places', places.length > 0 ? places : undefined);
}

const toLink = ({ path, id }: Place, words: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = `${path}#${id}`;
  link.textContent = words;
  return link;
};

/** The offer, while it stands. */
let offered: HTMLElement | undefined;

/** Offers the way to the place until the reader is in the text. */
function offer(place: Place, text: Element): void {
  const box = document.createElement('p');
  box.className = 'resume';
  const dismiss = document.createElement('button');
  dismiss.type = 'button';
  dismiss.textContent = resumeWords.dismiss;
  dismiss.addEventListener('click', () => box.remove());
  box.append(toLink(place, resumeWords.offer(place.name)), dismiss);
  document.querySelector('main')?.prepend(box);
  offered = box;
  const withdraw = (): void => {
    if (text.getBoundingClientRect().top > 0) return;
    removeEventListener('scroll', withdraw);
    box.remove();
  };
  addEventListener('scroll', withdraw, { passive: true });
}

/** Names the last place where the page has a line for it. */
function nameLast(): void {
  const last = readPlaces().at(-1);
  const slot = document.querySelector('[data-resume]');
  if (last)
    slot?.replaceChildren(resumeWords.last, toLink(last, resumeWords.place(last.title, last.name)));
}

const text = document.querySelector('.prose.opens');
if (text) {
  const place = readPlaces().find(({ path }) => path === location.pathname);
  if (place && location.hash === '' && scrollY === 0) offer(place, text);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keepPlace(text);
  });
  addEventListener('pagehide', () => keepPlace(text));
}

nameLast();
addEventListener('pageshow', nameLast);
