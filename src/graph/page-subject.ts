/** What a page is about: the entry behind an address. */
import type {
  EssayEntry,
  FigureEntry,
  PageEntry,
  SourceEntry,
  TopicEntry,
} from '../corpus/corpus.ts';
import type { AssessedClaim, Graph } from './model.ts';

/** Pages that every site has, by their names in `Paths`. */
export const LIST_PAGES = [
  'chapters',
  'topics',
  'sources',
  'claims',
  'glossary',
  'figures',
  'corrections',
  'downloads',
  'search',
] as const;

export type ListPage = (typeof LIST_PAGES)[number];

export type PageSubject =
  | { kind: 'home' }
  | { kind: 'list'; list: ListPage }
  | { kind: 'chapter'; entry: EssayEntry }
  | { kind: 'topic'; entry: TopicEntry }
  | { kind: 'source'; entry: SourceEntry }
  | { kind: 'claim'; claim: AssessedClaim }
  | { kind: 'figure'; entry: FigureEntry }
  /** A page about the publication itself. */
  | { kind: 'page'; entry: PageEntry }
  /** Moved or withdrawn. */
  | { kind: 'gone' }
  /** The page for addresses that lead nowhere. */
  | { kind: 'missing' };

/** @param pathname path of a page, base included */
export function findSubject(graph: Graph, pathname: string): PageSubject {
  const { corpus, paths } = graph;
  if (pathname === paths.home) return { kind: 'home' };
  const list = LIST_PAGES.find((name) => paths[name] === pathname);
  if (list) return { kind: 'list', list };
  const [, folder = '', id = ''] =
    /^([^/]+)\/([^/]+)\/$/u.exec(pathname.slice(paths.base.length)) ?? [];
  const inFolder = `${paths.base}${folder}/`;
  const essay = inFolder === paths.chapters ? graph.essays.get(id) : undefined;
  if (essay) return { kind: 'chapter', entry: essay };
  const topic = inFolder === paths.topics ? graph.topics.get(id) : undefined;
  if (topic) return { kind: 'topic', entry: topic };
  const source = inFolder === paths.sources ? graph.sources.get(id) : undefined;
  if (source) return { kind: 'source', entry: source };
  const claim = inFolder === paths.claims ? graph.claims.get(id) : undefined;
  if (claim) return { kind: 'claim', claim };
  const figure = corpus.figures.find((entry) => paths.figure(entry.id) === pathname);
  if (figure) return { kind: 'figure', entry: figure };
  const page = corpus.pages.find((entry) => paths.page(entry.id) === pathname);
  if (page) return { kind: 'page', entry: page };
  const local = `/${pathname.slice(paths.base.length)}`;
  if (graph.gone.some((gone) => gone.page === local && gone.fragment === ''))
    return { kind: 'gone' };
  return { kind: 'missing' };
}
