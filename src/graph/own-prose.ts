/** Every text of the publication's own outside its bodies: sentences, titles and labels in YAML. */
import type { Corpus, Entry } from '../corpus/corpus.ts';
import type { Place } from '../problems/problem.ts';

export interface OwnText {
  text: string;
  /** Works the place out, which is only done for a fault. */
  where: () => Place;
}

type Path = readonly (string | number)[];
/** A text and its path inside its entry. */
type Field = readonly [text: string | undefined, ...path: Path];

const toTexts = (placeOf: Entry<unknown>['placeOf'], fields: readonly Field[]): OwnText[] =>
  fields.flatMap(([text, ...path]) =>
    text === undefined ? [] : [{ text, where: () => placeOf(path) }],
  );

/** @param fields the texts of one entry */
const ofEach = <Data>(
  entries: readonly Entry<Data>[],
  fields: (data: Data) => readonly Field[],
): OwnText[] => entries.flatMap(({ data, placeOf }) => toTexts(placeOf, fields(data)));

/** In the order of the corpus. Titles of sources and names of origins are not ours, and left out. */
export function listOwnProse(corpus: Corpus): OwnText[] {
  const { site } = corpus;
  return [
    ...toTexts(corpus.placeInSite, [
      [site.title, 'title'],
      [site.deck, 'deck'],
      [site.description, 'description'],
      [site.firstWords?.text, 'firstWords', 'text'],
      [site.chapterWord, 'chapterWord'],
      [site.chapterWordSpoken, 'chapterWordSpoken'],
      [site.licence.exceptions, 'licence', 'exceptions'],
      ...site.footer.map(({ text }, index): Field => [text, 'footer', index, 'text']),
    ]),
    ...ofEach(corpus.essays, (data) => [
      [data.title, 'title'],
      [data.question, 'question'],
      [data.description, 'description'],
      [data.contentNote, 'contentNote'],
      ...data.waivers.map(({ reason }, index): Field => [reason, 'waivers', index, 'reason']),
    ]),
    ...ofEach(corpus.topics, (data) => [
      [data.title, 'title'],
      [data.summary, 'summary'],
    ]),
    ...ofEach(corpus.sources, (data) => [
      [data.note, 'note'],
      ...data.digest.map(({ says }, index): Field => [says, 'digest', index, 'says']),
    ]),
    ...ofEach(corpus.pages, (data) => [
      [data.title, 'title'],
      [data.description, 'description'],
    ]),
    ...ofEach(corpus.origins, (data) => [[data.description, 'description']]),
    ...ofEach(corpus.claims, (data) => [
      [data.statement, 'statement'],
      [data.note, 'note'],
      ...data.evidence.map(({ note }, index): Field => [note, 'evidence', index, 'note']),
    ]),
    ...ofEach(corpus.glossary, (data) => [
      [data.term, 'term'],
      [data.definition, 'definition'],
    ]),
    ...listFigureProse(corpus),
    ...listFigurePageProse(corpus),
    ...ofEach(corpus.corrections, (data) => [
      [data.now, 'now'],
      [data.reason, 'reason'],
    ]),
    ...ofEach(corpus.redactions, (data) => [[data.reason, 'reason']]),
    ...ofEach(corpus.moved, (data) => [[data.withdrawn, 'withdrawn']]),
  ];
}

/** Keys of figures and models that hold ids and words of a list, and no text. */
const NOT_PROSE: ReadonlySet<string> = new Set([
  ...['id', 'kind', 'form', 'side', 'narrow', 'file', 'land', 'around', 'data', 'of', 'row'],
  ...['from', 'to', 'claim', 'claims', 'when', 'only', 'outcome', 'opening', 'set'],
  ...['times', 'over', 'less', 'against', 'accepts', 'signedBy'],
]);
const ROW_PROSE = ['label', 'note'] as const;

/** Every text in a value, each with its path. */
const listTexts = (value: unknown, path: Path = []): Field[] => {
  if (typeof value === 'string') return [[value, ...path]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NOT_PROSE.has(key) ? [] : listTexts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

const listFigurePageProse = ({ figures, datasets }: Corpus): OwnText[] => [
  ...ofEach(figures, (data) => listTexts(data)),
  ...datasets.flatMap(({ rows }) =>
    ofEach(rows, (data) => ROW_PROSE.map((key): Field => [data[key], key])),
  ),
];

function listFigureProse({ series, timelines, lineages }: Corpus): OwnText[] {
  return [
    ...ofEach(series, (data) => [
      [data.title, 'title'],
      [data.caption, 'caption'],
      [data.unit, 'unit'],
      [data.joined.label, 'joined', 'label'],
      [data.others, 'others'],
      ...data.names.map(({ text }, index): Field => [text, 'names', index, 'text']),
      ...data.spans.map(({ label }, index): Field => [label, 'spans', index, 'label']),
    ]),
    ...ofEach(timelines, (data) => [
      [data.title, 'title'],
      [data.caption, 'caption'],
      ...data.lanes.flatMap(({ label, marks }, lane): Field[] => [
        [label, 'lanes', lane, 'label'],
        ...marks.map(({ text }, index): Field => [text, 'lanes', lane, 'marks', index, 'text']),
      ]),
    ]),
    ...ofEach(lineages, (data) => [
      [data.title, 'title'],
      [data.caption, 'caption'],
      ...data.statements.map(({ text }, index): Field => [text, 'statements', index, 'text']),
    ]),
  ];
}
