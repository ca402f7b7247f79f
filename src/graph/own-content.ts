/**
 * What each page says of its own: the record that it is made from. What others say of it (backlinks, related
 * topics, the standing of claims, chains of origins) is left out, and so is all of the look.
 */
import type { Corpus, Entry, Written } from '../corpus/corpus.ts';
import { listDrawnRows } from './drawn-rows.ts';
import { fingerprintClaim } from './fingerprint-claim.ts';
import { hashContent } from './hash-content.ts';
import type { Graph } from './model.ts';
import { createPaths } from './paths.ts';
import { withoutRomanised } from './romanised.ts';

export interface OwnContent {
  /** Address without the base: `/chapters/x/`. */
  page: string;
  hash: string;
  /** Fingerprint of what a claim says; undefined for other pages. */
  says: string | undefined;
}

/** Addresses as files write them, whatever path the site is served under. */
const LOCAL = createPaths('/');

/** Without the addresses of paragraphs, which readers do not see. */
const toWords = (body: string): string => body.replaceAll(/ \^[a-z0-9-]+[ \t]*$/gmu, '');

const ofEach = <E extends Entry<object>>(
  entries: readonly E[],
  toPage: (id: string) => string,
  toContent: (entry: E) => unknown,
): OwnContent[] =>
  entries.map((entry) => ({
    page: toPage(entry.id),
    hash: hashContent(toContent(entry)),
    says: undefined,
  }));

/** As it is written: what a schema puts in by itself is no change of a page. */
const toRecord = ({ raw, data }: Entry<object>): object => withoutRomanised(raw ?? data);

const toText = (entry: Entry<object> & Written): unknown => [toRecord(entry), toWords(entry.body)];

/** The pages that list others: what they say is what they list. */
function listLists(corpus: Corpus): OwnContent[] {
  const { site, essays, topics, sources, claims, glossary, corrections, figures } = corpus;
  const chapters = essays.map(({ data }) => [data.number, data.title, data.question]);
  const names = topics.map(({ kind, data }) => [kind, data.title, data.summary, data.aliases]);
  const listOfFigures = figures.map(({ data }) => [data.number, data.title, data.summary]);
  const lists: [page: string, content: unknown][] = [
    [LOCAL.home, [site.title, site.deck, site.description, site.firstWords, chapters]],
    [LOCAL.chapters, chapters],
    [LOCAL.topics, names],
    [LOCAL.sources, sources.map(({ id, data }) => [id, data.title, data.label])],
    [LOCAL.claims, claims.map(({ id, data }) => [id, data.statement])],
    [LOCAL.corrections, corrections.map(toRecord)],
    [LOCAL.downloads, [site.title, site.licence, listOfFigures]],
    ...(figures.length > 0 ? [[LOCAL.figures, listOfFigures] satisfies [string, unknown]] : []),
    [LOCAL.glossary, glossary.map(toRecord)],
  ];
  return lists.map(([page, content]) => ({ page, hash: hashContent(content), says: undefined }));
}

/** One for every page that has a date; search, and pages that say where something went, have none. */
export function listOwnContent({ corpus }: Pick<Graph, 'corpus'>): OwnContent[] {
  return [
    ...listLists(corpus),
    ...ofEach(corpus.essays, LOCAL.essay, toText),
    ...ofEach(corpus.topics, LOCAL.topic, toText),
    ...ofEach(corpus.sources, LOCAL.source, toText),
    ...ofEach(corpus.pages, LOCAL.page, toText),
    ...ofEach(corpus.figures, LOCAL.figure, (figure) => [
      toText(figure),
      listDrawnRows(corpus, figure.data).map(toRecord),
    ]),
    ...corpus.claims.map((claim) => ({
      page: LOCAL.claim(claim.id),
      hash: hashContent(toRecord(claim)),
      says: fingerprintClaim(claim.data),
    })),
  ];
}
