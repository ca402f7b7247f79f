/** Every place of the site that a link can lead to, and which of them are there for good. */
import { pageTitles, placeWords } from '#interface';
import { parseLocator, toFragment } from '../annotations/locator.ts';
import { toNoteId, type Outline } from '../annotations/outline.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Figure } from '../schemas/figure.ts';
import { listDrawnRows } from './drawn-rows.ts';
import { createPaths } from './paths.ts';

export interface SitePlace {
  /** Site-relative, without the base: `/chapters/x/#y`. */
  address: string;
  /** Title of the page. */
  page: string;
  /** What stands there, in a few words: `¶ 7`, `note 2`; empty for the page itself. */
  part: string;
  /** The content file that it comes from. */
  file: string;
  /** False for what is named after its words or its place in a source, and so changes with them. */
  isPermanent: boolean;
}

/** Addresses as files write them, whatever path the site is served under. */
const LOCAL = createPaths('/');

/** Titles of the pages that every site has. */
const LISTS = [
  [LOCAL.home, placeWords.home],
  [LOCAL.chapters, pageTitles.chapters],
  [LOCAL.topics, pageTitles.topics],
  [LOCAL.sources, pageTitles.sources],
  [LOCAL.claims, pageTitles.claims],
  [LOCAL.glossary, pageTitles.glossary],
  [LOCAL.search, pageTitles.search],
  [LOCAL.corrections, pageTitles.corrections],
  [LOCAL.downloads, pageTitles.downloads],
] as const;

type Part = Pick<SitePlace, 'part' | 'isPermanent'> & { fragment: string };

function listParts({ blocks, notes, headings }: Outline): Part[] {
  return [
    ...blocks
      .filter(({ addressed, kind }) => addressed && kind !== 'heading')
      .map(({ id, number }) => ({ fragment: id, part: `¶ ${number}`, isPermanent: true })),
    ...notes.map(({ name, number }) => ({
      fragment: toNoteId(name),
      part: placeWords.note(number),
      isPermanent: true,
    })),
    ...headings.map(({ slug, text }) => ({
      fragment: slug,
      part: placeWords.heading(text),
      isPermanent: false,
    })),
  ];
}

/** The rows that a figure is drawn from; they come and go with the data. */
const listRows = (corpus: Corpus, figure: Figure): Part[] =>
  listDrawnRows(corpus, figure).map(({ id, data }) => ({
    fragment: `row-${id}`,
    part: data.label,
    isPermanent: false,
  }));

/** In the order of the corpus. */
export function listPlaces(corpus: Corpus): SitePlace[] {
  const { file: siteFile } = corpus.placeInSite([]);
  const ofPage = (
    address: string,
    page: string,
    file: string,
    parts: readonly Part[] = [],
  ): SitePlace[] => [
    { address, page, part: '', file, isPermanent: true },
    ...parts.map(({ fragment, part, isPermanent }) => ({
      address: `${address}#${fragment}`,
      page,
      part,
      file,
      isPermanent,
    })),
  ];
  const drawn = new Set(
    corpus.claims.flatMap(({ data }) => (data.value === undefined ? [] : [data.series])),
  );
  const figures = new Map(
    [
      ...corpus.series.filter(({ id }) => drawn.has(id)),
      ...corpus.timelines,
      ...corpus.lineages,
    ].map((figure) => [figure.id, figure]),
  );
  const figureOf = (cover: string | undefined): Part[] => {
    const figure = cover === undefined ? undefined : figures.get(cover);
    return figure
      ? [
          {
            fragment: `fig-${figure.id}`,
            part: placeWords.figure(figure.data.title),
            isPermanent: true,
          },
        ]
      : [];
  };
  return [
    ...LISTS.flatMap(([address, title]) => ofPage(address, title, siteFile)),
    ...(corpus.figures.length > 0 ? ofPage(LOCAL.figures, pageTitles.figures, siteFile) : []),
    ...corpus.essays.flatMap(({ id, data, outline, file }) =>
      ofPage(LOCAL.essay(id), data.title, file, [...figureOf(data.cover), ...listParts(outline)]),
    ),
    ...corpus.topics.flatMap(({ id, data, outline, file }) =>
      ofPage(LOCAL.topic(id), data.title, file, listParts(outline)),
    ),
    ...corpus.sources.flatMap(({ id, data, outline, file }) => {
      const digest = data.digest.flatMap(({ at }): Part[] => {
        const place = parseLocator(at);
        return place
          ? [{ fragment: `digest-${toFragment(place)}`, part: at, isPermanent: false }]
          : [];
      });
      return ofPage(LOCAL.source(id), data.label, file, [...listParts(outline), ...digest]);
    }),
    ...corpus.claims.flatMap(({ id, data, file }) => ofPage(LOCAL.claim(id), data.statement, file)),
    ...corpus.glossary.map(({ id, data, file }) => ({
      address: LOCAL.term(id),
      page: pageTitles.glossary,
      part: data.term,
      file,
      isPermanent: true,
    })),
    ...corpus.corrections.map(({ id, file }) => ({
      address: `${LOCAL.corrections}#${id}`,
      page: pageTitles.corrections,
      part: id,
      file,
      isPermanent: true,
    })),
    ...corpus.pages.flatMap(({ id, data, outline, file }) =>
      ofPage(LOCAL.page(id), data.title, file, listParts(outline)),
    ),
    ...corpus.figures.flatMap(({ id, data, outline, file }) =>
      ofPage(LOCAL.figure(id), data.title, file, [
        ...listParts(outline),
        ...listRows(corpus, data),
      ]),
    ),
  ];
}
