import type { Graph } from '../graph/model.ts';
import { nameChapter, type ChapterName } from './chapter-name.ts';

/** One stop of the book: the page before the chapters, or a chapter. */
export interface Step {
  /** Left out for the page before the chapters. */
  name: ChapterName | undefined;
  title: string;
  href: string;
}

/** The book from its first page to its last. */
function getReadingOrder({ corpus, paths }: Graph): Step[] {
  const opening = corpus.pages.filter(({ id }) => id === corpus.site.opening);
  return [
    ...opening.map(({ id, data }) => ({
      name: undefined,
      title: data.title,
      href: paths.page(id),
    })),
    ...corpus.essays.map(({ id, data }) => ({
      name: nameChapter(corpus.site, data.number),
      title: data.title,
      href: paths.essay(id),
    })),
  ];
}

export interface Neighbours {
  previous: Step | undefined;
  next: Step | undefined;
  /** The list of chapters, from the last page of the book. */
  contents: string | undefined;
}

/** What is read before and after a page; nothing for a page that is no part of the book. */
export function findNeighbours(graph: Graph, href: string): Neighbours {
  const order = getReadingOrder(graph);
  const at = order.findIndex((step) => step.href === href);
  if (at < 0) return { previous: undefined, next: undefined, contents: undefined };
  const next = order[at + 1];
  return { previous: order[at - 1], next, contents: next ? undefined : graph.paths.chapters };
}
