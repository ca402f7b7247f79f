import type { EssayEntry } from '../corpus/corpus.ts';
import type { Graph } from '../graph/model.ts';
import { nameChapter, type ChapterName } from './chapter-name.ts';
import { toClaimLine, type ClaimLine } from './claim.ts';
import { countStandings, type ClaimsPage } from './claims.ts';
import { findCover, type Cover } from './cover.ts';
import { formatDate } from './format-date.ts';
import { sortSources, toSourceLine, type SourceLine } from './source.ts';

/** Reading speed that the minutes assume: words of English prose a minute. */
const WORDS_PER_MINUTE = 220;

/** @returns whole minutes, at least one */
const toMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE));

export interface ChapterLine {
  number: number;
  name: ChapterName;
  title: string;
  question: string;
  description: string;
  href: string;
  minutes: number;
  words: number;
  counts: ClaimsPage['counts'];
  cover: Cover | undefined;
}

export interface ChapterPage extends ChapterLine {
  id: string;
  asOf: string;
  contentNote: string | undefined;
  startsFrom: SourceLine | undefined;
  headings: { slug: string; text: string }[];
  claims: ClaimLine[];
  sources: SourceLine[];
  notes: number;
}

/** Claims in the order of the page, where a note stands beside the block that calls it. */
const claimsOf = (graph: Graph, { outline }: EssayEntry): ClaimLine[] => {
  const passages = outline.blocks.flatMap((block) => [
    block,
    ...outline.notes.filter((note) => note.block === block.id),
  ]);
  const ids = new Set(
    passages.flatMap(({ mentions }) =>
      mentions.flatMap((mention) => (mention.kind === 'claim' ? [mention.id] : [])),
    ),
  );
  return [...ids].flatMap((id) => {
    const claim = graph.claims.get(id);
    return claim ? [toClaimLine(graph, claim)] : [];
  });
};

/** The page that is read before the first chapter. */
export interface OpeningLine {
  title: string;
  description: string;
  href: string;
  minutes: number;
}

export function findOpening({ corpus, paths }: Graph): OpeningLine | undefined {
  const page = corpus.pages.find(({ id }) => id === corpus.site.opening);
  return (
    page && {
      title: page.data.title,
      description: page.data.description,
      href: paths.page(page.id),
      minutes: toMinutes(page.outline.words),
    }
  );
}

export function toChapterLine(graph: Graph, essay: EssayEntry): ChapterLine {
  const { data, outline, id } = essay;
  return {
    number: data.number,
    name: nameChapter(graph.corpus.site, data.number),
    title: data.title,
    question: data.question,
    description: data.description,
    href: graph.paths.essay(id),
    minutes: toMinutes(outline.words),
    words: outline.words,
    counts: countStandings(claimsOf(graph, essay)),
    cover: findCover(graph, data.cover),
  };
}

export function getChapterPage(graph: Graph, essay: EssayEntry): ChapterPage {
  const { data, outline, id } = essay;
  const cited = new Set(
    [...outline.blocks, ...outline.notes].flatMap(({ mentions }) =>
      mentions.flatMap((mention) => (mention.kind === 'source' ? [mention.source] : [])),
    ),
  );
  const startsFrom = graph.sources.get(data.startsFrom);
  return {
    ...toChapterLine(graph, essay),
    id,
    asOf: formatDate(data.asOf),
    contentNote: data.contentNote,
    startsFrom: startsFrom && toSourceLine(graph, startsFrom),
    headings: outline.headings
      .filter(({ depth }) => depth === 2)
      .map(({ slug, text }) => ({ slug, text })),
    claims: claimsOf(graph, essay),
    sources: sortSources(
      graph.corpus.sources
        .filter((source) => cited.has(source.id))
        .map((source) => toSourceLine(graph, source)),
      graph.corpus.site.language,
    ),
    notes: outline.notes.length,
  };
}
