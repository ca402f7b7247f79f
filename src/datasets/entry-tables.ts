/** Sources, origins and topics as tables: an entry a row. */
import type { Graph } from '../graph/model.ts';
import { findLinkOfSource } from '../metadata/source-item.ts';
import { ORIGIN_KINDS } from '../schemas/origin.ts';
import { CSL_TYPES, READ_EXTENTS, TIERS } from '../schemas/source.ts';
import { TOPIC_KINDS } from '../schemas/topic.ts';
import { createAbsolute } from './file-head.ts';
import type { OriginItem } from './origins-schema.ts';
import type { Column, RecordTable, Table } from './table.ts';

const heads = (what: string): Column[] => [
  { name: 'id', type: 'string', description: `Name of the ${what}.`, required: true },
  {
    name: 'url',
    type: 'string',
    isAddress: true,
    description: 'The page that shows it.',
    required: true,
  },
];

const SOURCE_COLUMNS: readonly Column[] = [
  ...heads('source'),
  { name: 'label', type: 'string', description: 'How texts call it.', required: true },
  {
    name: 'type',
    type: 'string',
    values: CSL_TYPES,
    description: 'Type of item, as CSL 1.0.2 names it.',
    required: true,
  },
  { name: 'title', type: 'string', description: 'Title.', required: true },
  {
    name: 'title_is_ours',
    type: 'boolean',
    description: 'True where the title is a description of ours.',
    required: true,
  },
  { name: 'authors', type: 'string', description: 'Authors, with semicolons between them.' },
  { name: 'container_title', type: 'string', description: 'Newspaper, journal, site or book.' },
  { name: 'publisher', type: 'string', description: 'Publisher.' },
  {
    name: 'issued',
    type: 'string',
    description: 'Day, month or year of publication (EDTF, ISO 8601-2:2019, level 1).',
  },
  {
    name: 'date_is_inferred',
    type: 'boolean',
    description: 'True where the date was not found at the publisher.',
    required: true,
  },
  { name: 'language', type: 'string', description: 'BCP 47 tag.', required: true },
  {
    name: 'link',
    type: 'string',
    isAddress: true,
    description: 'The original, or an archived copy; empty where pages do not link to it.',
  },
  { name: 'doi', type: 'string', description: 'Digital object identifier.' },
  { name: 'isbn', type: 'string', description: 'International standard book number.' },
  {
    name: 'tier',
    type: 'string',
    values: TIERS,
    description: 'A chapter starts from an article; core sources are cited first.',
    required: true,
  },
  {
    name: 'read',
    type: 'string',
    values: READ_EXTENTS,
    description: 'How much of it was read.',
    required: true,
  },
  {
    name: 'seen_at_publisher',
    type: 'boolean',
    description: 'True where the record was checked on the publisher’s own site.',
    required: true,
  },
  { name: 'note', type: 'string', description: 'What a reader should know of the record.' },
];

const ORIGIN_COLUMNS: readonly Column[] = [
  ...heads('origin'),
  {
    name: 'kind',
    type: 'string',
    values: ORIGIN_KINDS,
    description: 'What it is.',
    required: true,
  },
  { name: 'name', type: 'string', description: 'Who stands behind it.', required: true },
  {
    name: 'date',
    type: 'string',
    description: 'Its date (EDTF, ISO 8601-2:2019, level 1).',
  },
  {
    name: 'description',
    type: 'string',
    description: 'What it is, in a sentence.',
    required: true,
  },
];

const TOPIC_COLUMNS: readonly Column[] = [
  ...heads('topic'),
  { name: 'kind', type: 'string', values: TOPIC_KINDS, description: 'Its kind.', required: true },
  { name: 'title', type: 'string', description: 'Title.', required: true },
  { name: 'summary', type: 'string', description: 'What it is, in a sentence.', required: true },
  {
    name: 'native_name',
    type: 'string',
    description: 'The name in the script of the language that names come from.',
  },
];

const entryTable = (
  name: RecordTable,
  columns: readonly Column[],
  rows: Table['rows'],
): Table<RecordTable> => ({ name, columns, primaryKey: ['id'], foreignKeys: [], rows });

/** @param origin canonical origin of the site */
export function listEntryTables(
  graph: Graph,
  origins: readonly OriginItem[],
  origin: URL | undefined,
): Table<RecordTable>[] {
  const { corpus, paths } = graph;
  const toAbsolute = createAbsolute(graph, origin);
  return [
    entryTable(
      'sources',
      SOURCE_COLUMNS,
      corpus.sources.map(({ id, data }) => ({
        id,
        url: toAbsolute(paths.source(id)),
        label: data.label,
        type: data.type,
        title: data.title,
        title_is_ours: data.titleIsDescriptive,
        authors:
          data.author
            .map((name) =>
              'literal' in name
                ? name.literal
                : [name.family, name.given].filter(Boolean).join(', '),
            )
            .join('; ') || undefined,
        container_title: data['container-title'],
        publisher: data.publisher,
        issued: data.issued,
        date_is_inferred: data.issued !== undefined && !data.dateVerified,
        language: data.language,
        link: findLinkOfSource(data),
        doi: data.DOI,
        isbn: data.ISBN,
        tier: data.tier,
        read: data.read,
        seen_at_publisher: data.verified,
        note: data.note,
      })),
    ),
    entryTable(
      'origins',
      ORIGIN_COLUMNS,
      origins.map(({ id, url, kind, name, date, description }) => ({
        id,
        url,
        kind,
        name,
        date,
        description,
      })),
    ),
    entryTable(
      'topics',
      TOPIC_COLUMNS,
      corpus.topics.map(({ id, kind, data }) => ({
        id,
        url: toAbsolute(paths.topic(id)),
        kind,
        title: data.title,
        summary: data.summary,
        native_name: data.nativeName,
      })),
    ),
  ];
}
