/** The pictures that links to pages are shown with: which there should be, and which of those there are say what the site says. */
import { pageTitles } from '#interface';
import type { Corpus, EssayEntry } from '../corpus/corpus.ts';
import { hashContent } from './hash-content.ts';
import type { AssessedClaim, CardPicture, Graph } from './model.ts';
import { createPaths } from './paths.ts';

/** Pixels: what Open Graph's readers show without cutting it. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** The card of the site, for what has no nearer one. */
export const SITE_CARD = 'home';

/** List pages with a card, which stands for all that they list. */
const LISTS_WITH_CARD = ['chapters', 'topics', 'sources', 'claims', 'glossary', 'figures'] as const;

/** A card that there should be. */
export interface CardFace {
  id: string;
  /** The page that it is taken of, without the base. */
  page: string;
  /** Words that it must show, whatever else does. */
  words: string[];
  /** A hash of what it shows, as the files have it. */
  says: string;
}

/** What a card is made from: a graph that is not finished has it too. */
type Drawn = Pick<Graph, 'corpus' | 'claims' | 'sources' | 'origins'>;

/** Addresses as files write them, whatever path the site is served under. */
const LOCAL = createPaths('/');

export const toChapterCard = (id: string): string => `chapter-${id}`;

/** Ids of the claims that the cover is drawn from. */
function listCoverClaims({ series, timelines, lineages, claims }: Corpus, cover: string): string[] {
  return [
    ...series.flatMap(({ id, data }) =>
      id === cover
        ? [
            ...claims.filter((claim) => claim.data.series === id).map((claim) => claim.id),
            ...data.names.map(({ claim }) => claim),
          ]
        : [],
    ),
    ...timelines.flatMap(({ id, data }) =>
      id === cover
        ? data.lanes.flatMap(({ marks, spans }) => [
            ...marks.map(({ claim }) => claim),
            ...spans.flatMap(({ opens, closes }) => [opens, ...(closes ? [closes] : [])]),
          ])
        : [],
    ),
    ...lineages.flatMap(({ id, data }) =>
      id === cover ? data.statements.map(({ claim }) => claim) : [],
    ),
  ];
}

/** What a drawing takes of a claim: its value and date, its shape, and who reports it from whom. */
const describeClaim = (
  { sources, origins }: Drawn,
  { entry, standing, evidence }: AssessedClaim,
): unknown => [
  entry.id,
  entry.data.value,
  entry.data.asOf,
  standing,
  evidence.map(({ source, stance, via }) => {
    const data = sources.get(source)?.data;
    const kinds = via.map((id) => [origins.get(id)?.data.name, origins.get(id)?.data.kind]);
    return [data?.label, data?.issued, stance, kinds];
  }),
];

function describeCover(graph: Drawn, cover: string | undefined): unknown {
  if (cover === undefined) return undefined;
  const { corpus, claims } = graph;
  const entries = [...corpus.series, ...corpus.timelines, ...corpus.lineages];
  const drawn = new Set(listCoverClaims(corpus, cover));
  return [
    entries.filter(({ id }) => id === cover).map(({ data }) => data),
    [...drawn].sort().flatMap((id) => {
      const claim = claims.get(id);
      return claim ? [describeClaim(graph, claim)] : [];
    }),
  ];
}

const toChapterFace = (graph: Drawn, { id, data }: EssayEntry): CardFace => {
  const { title, chapterWord } = graph.corpus.site;
  const words = [`${chapterWord} ${data.number}`, data.title, data.question, title];
  return {
    id: toChapterCard(id),
    page: LOCAL.essay(id),
    words,
    says: hashContent([words, describeCover(graph, data.cover)]),
  };
};

/** In the order in which they are made: the site, its lists, its chapters. */
export function listCardFaces(graph: Drawn): CardFace[] {
  const { site, essays, figures } = graph.corpus;
  const lists = LISTS_WITH_CARD.filter((list) => list !== 'figures' || figures.length > 0);
  const toFace = (id: string, page: string, words: string[], more?: unknown): CardFace => ({
    id,
    page,
    words,
    says: hashContent([words, more]),
  });
  // The card of the ledger shows which standings there are.
  const standings = [...new Set([...graph.claims.values()].map(({ standing }) => standing))].sort();
  return [
    toFace(SITE_CARD, LOCAL.home, [site.title, site.deck]),
    ...lists.map((list) =>
      toFace(
        list,
        LOCAL[list],
        [pageTitles[list], site.title],
        list === 'claims' ? standings : undefined,
      ),
    ),
    ...essays.map((essay) => toChapterFace(graph, essay)),
  ];
}

/** Pictures of the right form that show what the site says, by their names. */
export function findUsableCards(graph: Drawn): Map<string, CardPicture> {
  const { cards } = graph.corpus;
  if (!cards) return new Map();
  const says = new Map(listCardFaces(graph).map((face) => [face.id, face.says]));
  return new Map(
    cards.entries.flatMap(({ id, data }): [string, CardPicture][] => {
      const picture = cards.pictures.get(id);
      if (picture?.size?.width !== CARD_SIZE.width || picture.size.height !== CARD_SIZE.height)
        return [];
      const { words, figure } = data;
      return says.get(id) === data.says ? [[id, { id, file: picture.file, words, figure }]] : [];
    }),
  );
}
