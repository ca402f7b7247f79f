/** Content files → corpus. Every problem of form is found here; relations are checked on the graph. */
import { redactionWords } from '#interface';
import type { Outline } from '../annotations/outline.ts';
import { readDocument } from '../annotations/read-document.ts';
import type { DocumentOptions } from '../annotations/read-node.ts';
import type { Problem, ProblemCode } from '../problems/problem.ts';
import { CardSchema } from '../schemas/card.ts';
import { ClaimSchema } from '../schemas/claim.ts';
import { CorrectionSchema } from '../schemas/correction.ts';
import { EssaySchema } from '../schemas/essay.ts';
import { FigureSchema } from '../schemas/figure.ts';
import { GlossaryEntrySchema } from '../schemas/glossary.ts';
import { MovedSchema } from '../schemas/moved.ts';
import { HistorySchema } from '../schemas/history.ts';
import { LineageSchema } from '../schemas/lineage.ts';
import { OriginSchema } from '../schemas/origin.ts';
import { PageSchema } from '../schemas/page.ts';
import { RedactionSchema } from '../schemas/redaction.ts';
import { SeriesSchema } from '../schemas/series.ts';
import { SourceSchema } from '../schemas/source.ts';
import { TimelineSchema } from '../schemas/timeline.ts';
import { TOPIC_KINDS, TopicSchema, type TopicKind } from '../schemas/topic.ts';
import type {
  Cards,
  ClaimEntry,
  CorrectionEntry,
  Corpus,
  Dataset,
  Entry,
  GlossaryRecord,
  HistoryEntry,
  MovedEntry,
  LineageEntry,
  OriginEntry,
  RedactionEntry,
  SeriesEntry,
  TimelineEntry,
} from './corpus.ts';
import { parseDataset } from './dataset-file.ts';
import { parseDates, type DatedPage } from './dates-file.ts';
import { nameDrafts } from './drafts.ts';
import { FILE_FAULTS } from './file-fault.ts';
import { FileParser, type Unread } from './file-parser.ts';
import { parseManifest, type ListedAddress } from './manifest.ts';
import { buildNames, resolveName } from './names.ts';
import type { PictureSize } from './picture.ts';
import { parseOutlines, type Topology } from './outlines-file.ts';
import { toRedactedText, type RedactionPlan } from './plan-redactions.ts';
import { redactCorpus } from './redact-corpus.ts';
import type { ContentFile } from './read-files.ts';

export interface CorpusOptions {
  /** Name of the content folder as problems print it, such as `content`. */
  root: string;
  /** The components that essays and pages may place, each with the attributes that it takes. */
  figures: DocumentOptions['figures'];
  /** What is taken out; where it is left out, the corpus is as it is written. */
  plan?: RedactionPlan | undefined;
}

/** Every fault for which a text cannot be rendered either. */
const UNRENDERED: ReadonlySet<ProblemCode> = new Set([
  'malformed-mdx',
  'oversized-text',
  'nested-too-deep',
]);

/** Every fault for which a file or an entry of it is left out. */
export const LEFT_OUT: ReadonlySet<ProblemCode> = new Set([
  ...FILE_FAULTS,
  'misplaced-file',
  'malformed-yaml',
  ...UNRENDERED,
  'unknown-key',
  'missing-key',
  'unstated-reading',
  'invalid-value',
]);

/** Folders in which anything may lie: what figures are drawn from, and worksheets of editors. */
const PASSED_OVER: ReadonlySet<string> = new Set(['data', 'drafts']);

const byTitle = (
  language: string,
): ((a: Entry<{ title: string }>, b: Entry<{ title: string }>) => number) => {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  return (a, b) => compare(a.data.title, b.data.title);
};

/** @returns the corpus, undefined where `site.yaml` cannot be read, and every problem of form */
export function parseCorpus(
  files: readonly ContentFile[],
  options: CorpusOptions,
): { corpus?: Corpus; problems: Problem[] } {
  const parser = new FileParser(options.root);
  const siteFile = files.find(({ path }) => path === 'site.yaml');
  const front = siteFile?.fault ? undefined : parser.readSite(siteFile);
  const language = front?.site.language ?? 'en';

  const essays: Unread<Corpus['essays'][number]['data']>[] = [];
  const topics: (Unread<Corpus['topics'][number]['data']> & { kind: TopicKind })[] = [];
  const sources: Unread<Corpus['sources'][number]['data']>[] = [];
  const pages: Unread<Corpus['pages'][number]['data']>[] = [];
  const figures: Unread<Corpus['figures'][number]['data']>[] = [];
  const datasets: Dataset[] = [];
  const outlines = new Map<string, Topology>();
  const origins: OriginEntry[] = [];
  const claims: ClaimEntry[] = [];
  const glossary: GlossaryRecord[] = [];
  const series: SeriesEntry[] = [];
  const moved: MovedEntry[] = [];
  let manifest: ListedAddress[] | undefined;
  let dates: DatedPage[] | undefined;
  const history: HistoryEntry[] = [];
  const corrections: CorrectionEntry[] = [];
  const redactions: RedactionEntry[] = [];
  const timelines: TimelineEntry[] = [];
  const lineages: LineageEntry[] = [];
  const cards: Cards['entries'] = [];
  const pictures = new Map<string, { file: string; size: PictureSize | undefined }>();

  // Of another folder, named by mistake, there is one thing to say.
  const isContent = files.some(({ path }) => path === 'site.yaml');

  for (const file of files) {
    if (file.fault) {
      if (!isContent && file.fault.code === 'misplaced-file') continue;
      parser.reportFault(file.path, file.fault);
      continue;
    }
    const [folder = '', ...inside] = file.path.split('/');
    if (isContent && !PASSED_OVER.has(folder)) parser.checkCharacters(file);
    const name = inside.at(-1) ?? '';
    const kind = inside.length === 2 ? TOPIC_KINDS.find((known) => known === inside[0]) : undefined;
    // Astro collects no deeper folders either: a file there would have no page.
    const isDirect = inside.length === 1;
    if (file.path === 'site.yaml') continue;
    if (folder === 'data' && isDirect && name.endsWith('.csv')) {
      parser.checkCharacters(file);
      const id = name.replace(/\.csv$/u, '');
      const { dataset, problems } = parseDataset(file.text, parser.fileName(file), id);
      parser.add(problems);
      datasets.push(dataset);
    } else if (folder === 'data' && isDirect && name.endsWith('.topo.json')) {
      const { topology, problems } = parseOutlines(file.text, parser.fileName(file));
      parser.add(problems);
      if (topology) outlines.set(name, topology);
    } else if (file.picture)
      pictures.set(name.replace(/\.png$/u, ''), { file: parser.fileName(file), ...file.picture });
    else if (PASSED_OVER.has(folder)) continue;
    else if (folder === 'essays' && isDirect && name.endsWith('.mdx'))
      essays.push(...parser.readWritten(file, EssaySchema, 'mdx'));
    else if (folder === 'topics' && kind && name.endsWith('.md')) {
      topics.push(
        ...parser.readWritten(file, TopicSchema, 'md').map((entry) => ({ ...entry, kind })),
      );
    } else if (folder === 'sources' && isDirect && name.endsWith('.md'))
      sources.push(...parser.readWritten(file, SourceSchema, 'md', { read: 'unstated-reading' }));
    else if (folder === 'pages' && isDirect && name.endsWith('.mdx'))
      pages.push(...parser.readWritten(file, PageSchema, 'mdx'));
    else if (folder === 'figures' && isDirect && name.endsWith('.mdx'))
      figures.push(...parser.readWritten(file, FigureSchema, 'mdx'));
    else if (folder === 'claims' && isDirect && name.endsWith('.yaml')) {
      const owner = name.replace(/\.yaml$/u, '');
      claims.push(
        ...parser.readList(file, ClaimSchema, 'id').map((entry) => ({ ...entry, owner })),
      );
    } else if (file.path === 'addresses.txt') {
      const { listed, problems } = parseManifest(file.text, parser.fileName(file));
      parser.add(problems);
      manifest = listed.length > 0 ? listed : undefined;
    } else if (file.path === 'dates.csv') {
      const { dated, problems } = parseDates(file.text, parser.fileName(file));
      parser.add(problems);
      dates = dated;
    } else if (folder === 'history' && name.endsWith('.yaml')) {
      const page = `/${file.path.slice('history/'.length).replace(/\.yaml$/u, '')}/`;
      history.push(
        ...parser.readList(file, HistorySchema, 'date').map((entry) => ({ ...entry, page })),
      );
    } else if (file.path === 'origins.yaml')
      origins.push(...parser.readList(file, OriginSchema, 'id'));
    else if (file.path === 'corrections.yaml')
      corrections.push(...parser.readList(file, CorrectionSchema, 'id'));
    else if (file.path === 'redactions.yaml')
      redactions.push(...parser.readList(file, RedactionSchema, 'at'));
    else if (file.path === 'moved.yaml') moved.push(...parser.readList(file, MovedSchema, 'from'));
    else if (file.path === 'glossary.yaml')
      glossary.push(...parser.readList(file, GlossaryEntrySchema, 'id'));
    else if (file.path === 'cards/cards.yaml')
      cards.push(...parser.readList(file, CardSchema, 'id'));
    else if (file.path === 'series.yaml') series.push(...parser.readList(file, SeriesSchema, 'id'));
    else if (file.path === 'timelines.yaml')
      timelines.push(...parser.readList(file, TimelineSchema, 'id'));
    else if (file.path === 'lineages.yaml')
      lineages.push(...parser.readList(file, LineageSchema, 'id'));
    else if (isContent)
      parser.report(
        'misplaced-file',
        parser.fileName(file),
        'no kind of content is kept under this name',
      );
  }

  const has = (path: string): boolean => files.some((file) => file.path === path);
  if (has('moved.yaml') && !has('addresses.txt'))
    parser.report(
      'missing-addresses',
      `${options.root}/addresses.txt`,
      'the list is missing, though moved.yaml is there: the two belong together',
    );

  const names = buildNames(topics, glossary, pages, figures);
  const { plan } = options;
  const titleOf = (target: string): string => {
    const resolution = resolveName(names, target);
    if (!resolution || !('found' in resolution)) return target;
    const { id, title } = resolution.found;
    return plan?.names.slugs.has(id) ? redactionWords.topic : title;
  };
  /** @returns undefined for a text that cannot be rendered either */
  const readBody = (
    { id, text, file, format }: Unread<unknown>,
    inDraft: boolean,
  ): Outline | undefined => {
    const { outline, problems } = readDocument(text, {
      file,
      format,
      language,
      figures: options.figures,
      titleOf,
      ...(plan && { redacted: toRedactedText(plan, file) }),
    });
    parser.add(problems.map((problem) => (inDraft ? { ...problem, inDraft } : problem)));
    if (!problems.some(({ code }) => UNRENDERED.has(code))) return outline;
    parser.leaveOut(file.slice(options.root.length + 1), id, inDraft);
    return undefined;
  };
  const withOutline = <D extends Unread<object>>(
    unread: D,
  ): (Omit<D, 'text' | 'format'> & { outline: Outline })[] => {
    const { text: _text, format: _format, ...entry } = unread;
    const outline = readBody(unread, 'draft' in unread.data && unread.data.draft === true);
    return outline ? [{ ...entry, outline }] : [];
  };

  const written = {
    essays: essays.flatMap(withOutline).sort((a, b) => a.data.number - b.data.number),
    topics: topics.flatMap(withOutline).sort(byTitle(language)),
    sources: sources.flatMap(withOutline).sort(byTitle(language)),
    pages: pages.flatMap(withOutline),
    figures: figures.flatMap(withOutline).sort((a, b) => a.data.number - b.data.number),
  };
  if (!front) return { problems: [...parser.problems, ...parser.listUnfinished()] };
  const compareTerms = new Intl.Collator(language, { sensitivity: 'base', numeric: true }).compare;
  glossary.sort((a, b) => compareTerms(a.data.term, b.data.term));
  const corpus: Corpus = {
    ...front,
    ...written,
    origins,
    claims,
    glossary,
    series,
    manifest,
    moved,
    dates,
    corrections,
    redactions,
    plan: undefined,
    history,
    cards: files.some(({ path }) => path.startsWith('cards/'))
      ? { entries: cards, pictures }
      : undefined,
    isWhole: !parser.problems.some(({ code, inDraft }) => LEFT_OUT.has(code) && inDraft !== true),
    timelines,
    lineages,
    datasets,
    outlines,
    faulty: parser.faulty.union(parser.faultyDrafts),
    faultyPublished: parser.faulty,
    unread: parser.unread,
    drafts: new Set([...parser.drafts, ...nameDrafts({ ...written, claims })]),
    blanks: parser.blankPlaces,
  };
  return {
    corpus: plan ? redactCorpus(corpus, plan) : corpus,
    problems: [...parser.problems, ...parser.listUnfinished()],
  };
}
