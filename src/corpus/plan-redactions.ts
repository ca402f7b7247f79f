/** What each entry of redactions.yaml takes out. */
import { locale, redactionWords } from '#interface';
import type { RedactedText } from '../annotations/redact-tree.ts';
import { FIGURES_AT_ROOT } from '../schemas/figure.ts';
import type { Redaction } from '../schemas/redaction.ts';
import type { Corpus } from './corpus.ts';
import { formatDay } from './format-day.ts';
import { buildNames, type Names } from './names.ts';

/** Kinds of entry that have a page, by the folder of the address. */
const KINDS = {
  chapters: 'essays',
  topics: 'topics',
  sources: 'sources',
  claims: 'claims',
  figures: 'figures',
} as const;
type PageKind = (typeof KINDS)[keyof typeof KINDS] | 'pages';

/** When and why something was taken out; without a day where no entry of its own says so. */
export type Tombstone = Partial<Pick<Redaction, 'date' | 'reason'>>;

/** The exports of the interface that tombstones are made of. */
interface TombstoneWords {
  locale: string;
  redactionWords: Pick<typeof redactionWords, 'tombstone'>;
}

export interface RedactionPlan {
  /** Ids of entries that are taken out with their pages. */
  entries: Readonly<Record<PageKind, ReadonlySet<string>>>;
  /** Ids of glossary entries that are taken out. */
  terms: ReadonlySet<string>;
  /** What is taken out of a page that stays: tombstones by the id of the place, by the page's file. */
  places: ReadonlyMap<string, ReadonlyMap<string, Tombstone>>;
  /** Tombstones of claims by their ids. */
  claims: ReadonlyMap<string, Tombstone>;
  /** Every name of what is taken out. */
  names: Names;
}

/** `Withdrawn on 1 December 2026.`, and the reason where there is one; empty without a day. */
export const formatTombstone = (
  { date, reason }: Tombstone,
  words: TombstoneWords = { locale, redactionWords },
): string =>
  date === undefined ? '' : words.redactionWords.tombstone(formatDay(date, words.locale), reason);

interface Target {
  kind: PageKind | 'terms' | undefined;
  id: string;
  fragment: string;
}

/** @param at an address: `/chapters/x/#y` */
export function splitTarget(at: string): Target {
  const [path = '', fragment = ''] = at.split('#');
  const [folder = '', id] = path.split('/').filter(Boolean);
  if (folder === 'glossary' && fragment.startsWith('term-'))
    return { kind: 'terms', id: fragment.slice('term-'.length), fragment: '' };
  if (id === undefined)
    return { kind: FIGURES_AT_ROOT.includes(folder) ? 'figures' : 'pages', id: folder, fragment };
  const kind = Object.hasOwn(KINDS, folder) ? KINDS[folder as keyof typeof KINDS] : undefined;
  return { kind, id, fragment };
}

/** Claims that nothing supports without the sources that are taken out go with them. */
function listUnsupported(claims: Corpus['claims'], sources: ReadonlySet<string>): Corpus['claims'] {
  return claims.filter(({ data }) => {
    const supports = data.evidence.filter(({ stance }) => stance === 'supports');
    return supports.length > 0 && supports.every(({ source }) => sources.has(source));
  });
}

export function planRedactions(corpus: Corpus): RedactionPlan {
  const entries = {
    essays: new Set<string>(),
    topics: new Set<string>(),
    sources: new Set<string>(),
    claims: new Set<string>(),
    pages: new Set<string>(),
    figures: new Set<string>(),
  };
  const terms = new Set<string>();
  const places = new Map<string, Map<string, Tombstone>>();
  const claims = new Map<string, Tombstone>();
  for (const { data } of corpus.redactions) {
    const { kind, id, fragment } = splitTarget(data.at);
    if (kind === undefined) continue;
    if (kind === 'terms') terms.add(id);
    else if (fragment === '') {
      entries[kind].add(id);
      if (kind === 'claims') claims.set(id, data);
    } else {
      const file = corpus[kind].find((entry) => entry.id === id)?.file;
      if (file === undefined) continue;
      const known = places.get(file) ?? new Map<string, Tombstone>();
      places.set(file, known.set(fragment, data));
    }
  }
  for (const { id, data } of listUnsupported(corpus.claims, entries.sources)) {
    if (claims.has(id)) continue;
    entries.claims.add(id);
    const cause = corpus.redactions.find(
      (entry) =>
        splitTarget(entry.data.at).kind === 'sources' &&
        data.evidence.some(({ source }) => source === splitTarget(entry.data.at).id),
    );
    claims.set(id, cause ? { date: cause.data.date } : {});
  }
  const names = buildNames(
    corpus.topics.filter(({ id }) => entries.topics.has(id)),
    corpus.glossary.filter(({ id }) => terms.has(id)),
    corpus.pages.filter(({ id }) => entries.pages.has(id)),
    corpus.figures.filter(({ id }) => entries.figures.has(id)),
  );
  return { entries, terms, places, claims, names };
}

/** What is taken out of one file. @param words as for `formatTombstone` */
export function toRedactedText(
  plan: RedactionPlan,
  file: string,
  words?: TombstoneWords,
): RedactedText {
  const format = (tombstones: ReadonlyMap<string, Tombstone> = new Map()): Map<string, string> =>
    new Map([...tombstones].map(([id, tombstone]) => [id, formatTombstone(tombstone, words)]));
  return { places: format(plan.places.get(file)), claims: format(plan.claims) };
}
