import type { Graph } from '../graph/model.ts';
import { findOpening, toChapterLine, type ChapterLine, type OpeningLine } from './chapter.ts';
import { toClaimLine, type ClaimLine } from './claim.ts';
import { getClaimsPage, type ClaimsPage } from './claims.ts';

export interface HomePage {
  title: string;
  deck: string;
  description: string;
  /** What is said first, and the claim that it leads to. */
  firstWords: { text: string; claim: ClaimLine } | undefined;
  /** Where to start reading, and what lies ahead. */
  start: { href: string; title: string; minutes: number } | undefined;
  /** Minutes of all chapters together. */
  minutes: number;
  opening: OpeningLine | undefined;
  chapters: ChapterLine[];
  claims: number;
  counts: ClaimsPage['counts'];
  sources: number;
  topics: number;
}

export function getHomePage(graph: Graph): HomePage {
  const { site, essays, sources, topics } = graph.corpus;
  const chapters = essays.map((essay) => toChapterLine(graph, essay));
  const opening = findOpening(graph);
  const { total, counts } = getClaimsPage(graph);
  const claim = site.firstWords && graph.claims.get(site.firstWords.claim);
  return {
    title: site.title,
    deck: site.deck,
    description: site.description,
    firstWords:
      site.firstWords && claim
        ? { text: site.firstWords.text, claim: toClaimLine(graph, claim) }
        : undefined,
    start: opening ?? chapters[0],
    minutes: chapters.reduce((sum, chapter) => sum + chapter.minutes, 0),
    opening,
    chapters,
    claims: total,
    counts,
    sources: sources.length,
    topics: topics.length,
  };
}
