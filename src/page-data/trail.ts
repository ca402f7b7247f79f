/** The way from the home page down to a page. */
import { pageTitles, trailWords } from '#interface';
import type { Graph } from '../graph/model.ts';
import type { ListPage, PageSubject } from '../graph/page-subject.ts';
import { nameChapter } from './chapter-name.ts';
import { toFigureLine } from './figure-page.ts';
import { nameTopicKinds } from './topic.ts';

export interface Crumb {
  /** Undefined for the page itself. */
  href: string | undefined;
  text: string;
  /** How it is read aloud, where that differs. */
  spoken?: string;
}

function listBelowHome({ corpus, paths }: Graph, subject: PageSubject): Crumb[] {
  const toList = (list: Exclude<ListPage, 'search'>): Crumb => ({
    href: paths[list],
    text: pageTitles[list],
  });
  switch (subject.kind) {
    case 'list':
      return subject.list === 'search' ? [] : [{ href: undefined, text: pageTitles[subject.list] }];
    case 'chapter': {
      const { shown, spoken } = nameChapter(corpus.site, subject.entry.data.number);
      return [toList('chapters'), { href: undefined, text: shown, spoken }];
    }
    // A topic's own name is its heading, a claim's the link below that readers copy.
    case 'topic': {
      const { kind } = subject.entry;
      return [toList('topics'), { href: `${paths.topics}#${kind}`, text: nameTopicKinds(kind) }];
    }
    case 'claim':
      return [toList('claims')];
    case 'source':
      return [toList('sources'), { href: undefined, text: subject.entry.data.label }];
    case 'figure':
      return [
        toList('figures'),
        { href: undefined, text: toFigureLine({ paths }, subject.entry).name },
      ];
    case 'page':
      return [{ href: undefined, text: subject.entry.data.title }];
    case 'home':
    case 'gone':
    case 'missing':
      return [];
  }
}

/** @returns empty for the home page, search, and addresses that have no page any more or never had */
export function findTrail(graph: Graph, subject: PageSubject): Crumb[] {
  const below = listBelowHome(graph, subject);
  return below.length > 0 ? [{ href: graph.paths.home, text: trailWords.home }, ...below] : [];
}
