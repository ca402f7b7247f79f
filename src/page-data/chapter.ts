import type { EssayEntry } from '../corpus/corpus.ts';
import type { Graph } from '../graph/model.ts';
import { toClaimLine, type ClaimLine } from './claim.ts';
import { countStandings, type ClaimsPage } from './claims.ts';
import { formatDate } from './format-date.ts';
import { sortSources, toSourceLine, type SourceLine } from './source.ts';

/** Reading speed that the minutes assume: words of English prose a minute. */
const WORDS_PER_MINUTE = 220;

export interface ChapterLine {
  number: number;
  /** "Ext. 1", and how it is read aloud: "Extension 1". */
  name: { shown: string; spoken: string };
  title: string;
  question: string;
  description: string;
  href: string;
  minutes: number;
  words: number;
  counts: ClaimsPage['counts'];
}

export interface ChapterPage extends ChapterLine {
  id: string;
  asOf: string;
  contentNote: string | undefined;
  cover: string | undefined;
  startsFrom: SourceLine | undefined;
  headings: { slug: string; text: string }[];
  claims: ClaimLine[];
  sources: SourceLine[];
  notes: number;
  previous: ChapterLine | undefined;
  next: ChapterLine | undefined;
}

const claimsOf = (graph: Graph, { outline }: EssayEntry): ClaimLine[] => {
  const ids = new Set(
    [...outline.blocks, ...outline.notes].flatMap(({ mentions }) =>
      mentions.flatMap((mention) => (mention.kind === 'claim' ? [mention.id] : [])),
    ),
  );
  return [...ids].flatMap((id) => {
    const claim = graph.claims.get(id);
    return claim ? [toClaimLine(graph, claim)] : [];
  });
};

export function toChapterLine(graph: Graph, essay: EssayEntry): ChapterLine {
  const { data, outline, id } = essay;
  const { chapterWord, chapterWordSpoken } = graph.corpus.site;
  return {
    number: data.number,
    name: { shown: `${chapterWord} ${data.number}`, spoken: `${chapterWordSpoken} ${data.number}` },
    title: data.title,
    question: data.question,
    description: data.description,
    href: graph.paths.essay(id),
    minutes: Math.max(1, Math.round(outline.words / WORDS_PER_MINUTE)),
    words: outline.words,
    counts: countStandings(claimsOf(graph, essay)),
  };
}

export function getChapterPage(graph: Graph, essay: EssayEntry): ChapterPage {
  const { data, outline, id } = essay;
  const cited = new Set(
    [...outline.blocks, ...outline.notes].flatMap(({ mentions }) =>
      mentions.flatMap((mention) => (mention.kind === 'source' ? [mention.source] : [])),
    ),
  );
  const at = graph.corpus.essays.indexOf(essay);
  const neighbour = (offset: number): ChapterLine | undefined => {
    const other = graph.corpus.essays[at + offset];
    return other && toChapterLine(graph, other);
  };
  const startsFrom = graph.sources.get(data.startsFrom);
  return {
    ...toChapterLine(graph, essay),
    id,
    asOf: formatDate(data.asOf),
    contentNote: data.contentNote,
    cover: data.cover,
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
    previous: at > 0 ? neighbour(-1) : undefined,
    next: neighbour(1),
  };
}
