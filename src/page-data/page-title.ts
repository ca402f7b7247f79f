/** What each page is called, and what search engines are told of it. */
import { pageDescriptions, pageTitles } from '#interface';
import type { Graph } from '../graph/model.ts';
import type { ListPage, PageSubject } from '../graph/page-subject.ts';
import { getClaimPage } from './claim.ts';
import { findGonePage } from './gone.ts';
import { describeSource, getSourcePage } from './source.ts';

export interface PageTitle {
  /** Its own title, for the window; the heading may say it otherwise. */
  title: string;
  description: string;
}

function describeList({ corpus }: Graph, list: ListPage): string {
  const { title } = corpus.site;
  switch (list) {
    case 'topics':
      return pageDescriptions.topics(corpus.topics.length, title);
    case 'sources':
      return pageDescriptions.sources(corpus.sources.length, title);
    case 'claims':
      return pageDescriptions.claims(corpus.claims.length);
    default:
      return pageDescriptions[list](title);
  }
}

/** @param pathname path of the page, base included */
export function titlePage(graph: Graph, subject: PageSubject, pathname: string): PageTitle {
  const { site } = graph.corpus;
  switch (subject.kind) {
    case 'home':
      return { title: site.title, description: site.description };
    case 'list':
      return { title: pageTitles[subject.list], description: describeList(graph, subject.list) };
    case 'chapter':
    case 'page':
      return subject.entry.data;
    case 'topic':
    case 'figure':
      return { title: subject.entry.data.title, description: subject.entry.data.summary };
    case 'source': {
      const page = getSourcePage(graph, subject.entry);
      return {
        title: describeSource(page).pageTitle,
        description: pageDescriptions.source(page.label),
      };
    }
    case 'claim': {
      const { statement, standingWord, roots, asOfPhrase } = getClaimPage(graph, subject.claim);
      return {
        title: statement,
        description: `${standingWord}, ${roots}, ${asOfPhrase}: ${statement}`,
      };
    }
    case 'gone': {
      const { to, reason } = findGonePage(graph, pathname) ?? {};
      const title = to ? pageTitles.moved : pageTitles.withdrawn;
      return { title, description: to ? pageDescriptions.moved(to.text) : (reason ?? title) };
    }
    case 'missing':
      return { title: pageTitles.missing, description: pageDescriptions.missing };
  }
}
