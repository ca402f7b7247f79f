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

/** What is read before and after a page; nothing on both sides for a page that is no part of the book. */
export function findNeighbours(
  graph: Graph,
  href: string,
): { previous: Step | undefined; next: Step | undefined } {
  const order = getReadingOrder(graph);
  const at = order.findIndex((step) => step.href === href);
  return at < 0
    ? { previous: undefined, next: undefined }
    : { previous: order[at - 1], next: order[at + 1] };
}
