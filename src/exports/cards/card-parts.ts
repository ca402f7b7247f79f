/** Which parts of a page stand on its card. */
import { SITE_CARD, type CardFace } from '../../graph/cards.ts';

type Part = 'number' | 'title' | 'lead' | 'key' | 'figure' | 'line' | 'site';

export interface CardParts {
  /** Name of the layout in the style sheet. */
  layout: 'chapter' | 'list' | 'site';
  /** Selectors, in the order in which the parts are read; the first element that matches is taken. */
  parts: Partial<Record<Part, string>>;
}

const HEAD = 'main header';
const PAGE = { title: `${HEAD} h1`, line: 'body > .line', site: 'body > header a' };
const LEAD = `${HEAD} h1 + p`;

const CHAPTER: CardParts = {
  layout: 'chapter',
  parts: {
    number: 'main nav [aria-current] > [aria-hidden]',
    title: PAGE.title,
    lead: LEAD,
    figure: 'article > figure',
    line: PAGE.line,
    site: PAGE.site,
  },
};

const LIST: CardParts = {
  layout: 'list',
  parts: { title: PAGE.title, lead: LEAD, line: PAGE.line, site: PAGE.site },
};

/** Its lead counts what it lists, and would be out of date with each entry; the key to its shapes stays. */
const LEDGER: CardParts = {
  layout: 'list',
  parts: { title: PAGE.title, key: 'main dl', line: PAGE.line, site: PAGE.site },
};

const SITE: CardParts = {
  layout: 'site',
  parts: { title: 'main h1', line: 'main .line', lead: 'main .column > p:first-child' },
};

export function findParts({ id, page }: CardFace): CardParts {
  if (id === SITE_CARD) return SITE;
  if (id === 'claims') return LEDGER;
  return page === `/${id}/` ? LIST : CHAPTER;
}
