/** What each entry of redactions.yaml takes out. */
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

/** What stands where a link gave no words of its own. */
export const WITHDRAWN = '[withdrawn]';

export interface RedactionPlan {
  /** Ids of entries that are taken out with their pages. */
  entries: Readonly<Record<PageKind, ReadonlySet<string>>>;
  /** Ids of glossary entries that are taken out. */
  terms: ReadonlySet<string>;
  /** What is taken out of a page that stays: tombstones by the id of the place, by the page's file. */
  places: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Tombstones of claims by their ids. */
  claims: ReadonlyMap<string, string>;
  /** Every name of what is taken out. */
  names: Names;
}

/** `Withdrawn on 1 December 2026.`, and the reason where there is one. */
export const formatTombstone = ({ date, reason }: Redaction): string =>
  `Withdrawn on ${formatDay(date)}.${reason === undefined ? '' : ` ${reason}`}`;

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
  const places = new Map<string, Map<string, string>>();
  const claims = new Map<string, string>();
  for (const { data } of corpus.redactions) {
    const { kind, id, fragment } = splitTarget(data.at);
    if (kind === undefined) continue;
    if (kind === 'terms') terms.add(id);
    else if (fragment === '') {
      entries[kind].add(id);
      if (kind === 'claims') claims.set(id, formatTombstone(data));
    } else {
      const file = corpus[kind].find((entry) => entry.id === id)?.file;
      if (file === undefined) continue;
      const known = places.get(file) ?? new Map<string, string>();
      places.set(file, known.set(fragment, formatTombstone(data)));
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
    claims.set(id, cause ? formatTombstone({ ...cause.data, reason: undefined }) : '');
  }
  const names = buildNames(
    corpus.topics.filter(({ id }) => entries.topics.has(id)),
    corpus.glossary.filter(({ id }) => terms.has(id)),
    corpus.pages.filter(({ id }) => entries.pages.has(id)),
    corpus.figures.filter(({ id }) => entries.figures.has(id)),
  );
  return { entries, terms, places, claims, names };
}

/** What is taken out of one file. */
export const toRedactedText = (plan: RedactionPlan, file: string): RedactedText => ({
  places: plan.places.get(file) ?? new Map<string, string>(),
  claims: plan.claims,
});
