/** Where the preview of a link is kept. */
export interface PreviewAddress {
  fragment: string;
  /** Id of the place in the page that the link leads to; empty for the page as a whole. */
  place: string;
}

const LISTS = ['topics', 'sources', 'claims'];

/** @returns undefined for links that have no preview: out of the site, to lists, within the page */
export function findPreviewAddress(link: HTMLAnchorElement): PreviewAddress | undefined {
  // The mark of a claim leads to its entry on the page, and this to the claim.
  const entry = link.matches('.claim-mark')
    ? document.querySelector<HTMLAnchorElement>(`[id="${link.hash.slice(1)}"]`)
    : link;
  const base = document.documentElement.dataset.base ?? '/';
  if (entry?.origin !== location.origin || !entry.pathname.startsWith(base)) return undefined;
  if (entry.pathname === location.pathname) return undefined;
  const [list = '', id = '', ...more] = entry.pathname.slice(base.length).split('/');
  const place = decodeURIComponent(entry.hash.slice(1));
  if (list === 'glossary' && id === '' && place.startsWith('term-'))
    return { fragment: `${base}previews/glossary/${place.slice('term-'.length)}/`, place: '' };
  if (!LISTS.includes(list) || id === '' || more.join('') !== '') return undefined;
  return { fragment: `${base}previews/${list}/${id}/`, place };
}
