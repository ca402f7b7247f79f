/** The files beside the pages of figures as tables with typed columns. */
import type { FigureEntry } from '../corpus/corpus.ts';
import type { Graph } from '../graph/model.ts';
import { STANDINGS } from '../graph/standing.ts';
import { getFigureData, listColumns } from '../page-data/figure-data.ts';
import { OUTCOMES } from '../schemas/decision-table.ts';
import type { Figure } from '../schemas/figure.ts';
import { ORIGIN_KINDS } from '../schemas/origin.ts';
import { refersTo, type Column, type Table } from './table.ts';

type Columns = readonly Column[];

const STANDING: Column = {
  name: 'standing',
  type: 'string',
  values: STANDINGS,
  description: 'How sure the claim is.',
};

const CLAIM: Column = { name: 'claim', type: 'string', description: 'Claim that says the same.' };

const ROW_COLUMNS: Columns = [
  { name: 'id', type: 'string', description: 'Name of the row in its figure.', required: true },
  {
    name: 'date',
    type: 'string',
    description: 'The date that it speaks of (EDTF, ISO 8601-2:2019, level 1).',
    required: true,
  },
  { name: 'group', type: 'string', description: 'Group of the figure.', required: true },
  {
    name: 'label',
    type: 'string',
    description: 'What happened, or what has the value.',
    required: true,
  },
  { name: 'value', type: 'number', description: 'The value, or the lower end of a range.' },
  { name: 'high', type: 'number', description: 'The upper end of a range.' },
  { name: 'qualifier', type: 'string', description: 'What the source says of the value.' },
  { name: 'unit', type: 'string', description: 'What the value is counted in.' },
  { name: 'latitude', type: 'number', description: 'In degrees, WGS 84.' },
  { name: 'longitude', type: 'number', description: 'In degrees, WGS 84.' },
  { name: 'area', type: 'string', description: 'Name of an area of the map.' },
  { name: 'source', type: 'string', description: 'Id of the source.', required: true },
  { name: 'at', type: 'string', description: 'Place in the source.', required: true },
  CLAIM,
  STANDING,
  { name: 'note', type: 'string', description: 'What a reader should know of the row.' },
];

/** Of a series, timeline or lineage. */
const DRAWN_COLUMNS: Columns = [
  { name: 'date', type: 'string', description: 'The date, in words.', required: true },
  { name: 'line', type: 'string', description: 'The line that it stands on.' },
  { name: 'value', type: 'string', description: 'The value, or a range, in words.' },
  CLAIM,
  { name: 'statement', type: 'string', description: 'What is stated.', required: true },
  STANDING,
];

const ORIGIN_COLUMNS: Columns = [
  { name: 'origin', type: 'string', description: 'Who stands behind it.', required: true },
  {
    name: 'kind',
    type: 'string',
    values: ORIGIN_KINDS.map((kind) => kind.replaceAll('-', ' ')),
    description: 'What it is.',
    required: true,
  },
  {
    name: 'supports',
    type: 'integer',
    description: 'Statements of fact that it has a part in supporting.',
    required: true,
  },
  {
    name: 'alone',
    type: 'integer',
    description: 'Those of them that nothing else known supports.',
    required: true,
  },
];

const CASE_COLUMNS: Columns = [
  { name: 'from', type: 'integer', description: 'First year.', required: true },
  { name: 'to', type: 'integer', description: 'Last year.', required: true },
  {
    name: 'outcome',
    type: 'string',
    values: OUTCOMES,
    description: 'What the rules decide.',
    required: true,
  },
  { name: 'rule', type: 'string', description: 'The rule that decides; empty where none fits.' },
  { name: 'says', type: 'string', description: 'Why.', required: true },
  {
    name: 'claims',
    type: 'string',
    description: 'Ids of the claims that the rule rests on, with spaces between them.',
  },
];

/** Every column that the table of a figure may have. */
function describeColumns(figure: Figure): Columns {
  switch (figure.kind) {
    case 'drawn':
      return DRAWN_COLUMNS;
    case 'origins':
      return ORIGIN_COLUMNS;
    case 'decision-table':
      return [
        ...figure.inputs.map(({ id, label, options }): Column => ({
          name: id,
          type: 'string',
          values: options.map((option) => option.id),
          description: label,
          required: true,
        })),
        ...CASE_COLUMNS,
      ];
    default:
      return ROW_COLUMNS;
  }
}

/** The table of a figure; undefined where it has none, or no row is left of it. @throws where a column is not described */
export function findFigureTable(graph: Graph, entry: FigureEntry): Table | undefined {
  const rows = getFigureData(graph, entry) ?? [];
  if (rows.length === 0) return undefined;
  const known = new Map(describeColumns(entry.data).map((column) => [column.name, column]));
  const columns = listColumns(rows).map((name) => {
    const column = known.get(name);
    if (!column) throw new Error(`the column "${name}" of figure "${entry.id}" is not described`);
    return column;
  });
  const has = (name: string): boolean => columns.some((column) => column.name === name);
  return {
    name: `figure-${entry.id}`,
    columns,
    primaryKey: has('id') ? ['id'] : [],
    foreignKeys: [
      ...(has('source') ? [refersTo('source', 'sources')] : []),
      ...(has('claim') ? [refersTo('claim', 'claims')] : []),
    ],
    rows,
  };
}
