/**
 * Where the reader stopped: the paragraph of each chapter, kept on the device. On the way back the
 * chapter offers to go on from there, and the home page names the last one.
 */
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

const KEY = 'places';

/** The latest last. */
function readPlaces(): Place[] {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]') as Place[];
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
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
  const others = readPlaces().filter(({ path }) => path !== location.pathname);
  const place = findPlace(text);
  const places = place ? [...others, place] : others;
  try {
    if (places.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(places));
  } catch {
    // Storage is closed: nothing is kept.
  }
}

const toLink = ({ path, id }: Place, words: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = `${path}#${id}`;
  link.textContent = words;
  return link;
};

/** Offers the way to the place for as long as the head of the chapter is in view. */
function offer(place: Place, text: Element): void {
  const box = document.createElement('p');
  box.className = 'resume';
  const dismiss = document.createElement('button');
  dismiss.type = 'button';
  dismiss.textContent = 'Dismiss';
  dismiss.addEventListener('click', () => box.remove());
  box.append(toLink(place, `Continue at ${place.name}`), dismiss);
  document.querySelector('main')?.prepend(box);
  new IntersectionObserver(([entry], observer) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    box.remove();
  }).observe(text);
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

for (const slot of document.querySelectorAll<HTMLElement>('[data-resume]')) {
  const last = readPlaces().at(-1);
  if (last) slot.replaceChildren('Continue ', toLink(last, `${last.title}, ${last.name}`));
}
