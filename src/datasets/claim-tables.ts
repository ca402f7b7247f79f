/** The ledger as tables: a claim a row, and what it has several of in tables of their own. */
import { STANDINGS } from '../graph/standing.ts';
import { CLAIM_KINDS, STANCES } from '../schemas/claim.ts';
import type { ClaimItem } from './claims-schema.ts';
import { refersTo, type Column, type RecordTable, type Table } from './table.ts';

const CLAIM: Column = {
  name: 'claim',
  type: 'string',
  description: 'Id of the claim.',
  required: true,
};

const NUMBER: Column = {
  name: 'number',
  type: 'integer',
  description: 'Place of the evidence among that of its claim, from 1.',
  required: true,
};

const CLAIM_COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', description: 'Name of the claim.', required: true },
  { name: 'url', type: 'string', isAddress: true, description: 'Its page.', required: true },
  {
    name: 'statement',
    type: 'string',
    description: 'One checkable statement: what sources say, not what the publication holds.',
    required: true,
  },
  {
    name: 'as_of',
    type: 'string',
    description: 'The date that it speaks of (EDTF, ISO 8601-2:2019, level 1).',
    required: true,
  },
  {
    name: 'kind',
    type: 'string',
    values: CLAIM_KINDS,
    description: 'What is stated.',
    required: true,
  },
  {
    name: 'standing',
    type: 'string',
    values: STANDINGS,
    description: 'How sure it is: worked out from kind, evidence and corrections.',
    required: true,
  },
  {
    name: 'roots_supporting',
    type: 'integer',
    description: 'The most pieces of support that share no known origin.',
    required: true,
  },
  {
    name: 'roots_disputing',
    type: 'integer',
    description: 'The same of the pieces that dispute it.',
    required: true,
  },
  { name: 'series', type: 'string', description: 'Id of the quantity that it gives a value of.' },
  { name: 'value_low', type: 'number', description: 'The value, or the lower end of a range.' },
  { name: 'value_high', type: 'number', description: 'The upper end of a range.' },
  { name: 'unit', type: 'string', description: 'What the value is counted in.' },
  { name: 'note', type: 'string', description: 'Note of the editors.' },
];

const toRow = (claim: ClaimItem): Table['rows'][number] => {
  const [low, high] = [claim.value].flat();
  return {
    id: claim.id,
    url: claim.url,
    statement: claim.statement,
    as_of: claim.asOf,
    kind: claim.kind,
    standing: claim.standing,
    roots_supporting: claim.roots.supporting,
    roots_disputing: claim.roots.disputing,
    series: claim.series,
    value_low: low,
    value_high: high,
    unit: claim.unit,
    note: claim.note,
  };
};

/** What joins a claim to several others of a kind. */
const joinTable = (
  name: RecordTable,
  column: Column,
  resource: RecordTable,
  claims: readonly ClaimItem[],
  list: (claim: ClaimItem) => readonly string[],
): Table<RecordTable> => ({
  name,
  columns: [CLAIM, column],
  primaryKey: ['claim', column.name],
  foreignKeys: [refersTo('claim', 'claims'), refersTo(column.name, resource)],
  rows: claims.flatMap((claim) =>
    [...new Set(list(claim))].map((other) => ({ claim: claim.id, [column.name]: other })),
  ),
});

export function listClaimTables(claims: readonly ClaimItem[]): Table<RecordTable>[] {
  const pieces = claims.flatMap(({ id, evidence }) =>
    evidence.map((piece, index) => ({ claim: id, number: index + 1, piece })),
  );
  return [
    {
      name: 'claims',
      columns: CLAIM_COLUMNS,
      primaryKey: ['id'],
      foreignKeys: [],
      rows: claims.map(toRow),
    },
    {
      name: 'evidence',
      columns: [
        CLAIM,
        NUMBER,
        { name: 'source', type: 'string', description: 'Id of the source.', required: true },
        { name: 'at', type: 'string', description: 'Place in the source.', required: true },
        {
          name: 'stance',
          type: 'string',
          values: STANCES,
          description: 'Whether it supports the statement, disputes it, or gives context.',
          required: true,
        },
        { name: 'note', type: 'string', description: 'What a reader should know of it.' },
      ],
      primaryKey: ['claim', 'number'],
      foreignKeys: [refersTo('claim', 'claims'), refersTo('source', 'sources')],
      rows: pieces.map(({ claim, number, piece: { source, at, stance, note } }) => ({
        claim,
        number,
        source,
        at,
        stance,
        note,
      })),
    },
    {
      name: 'evidence-origins',
      columns: [
        CLAIM,
        NUMBER,
        {
          name: 'origin',
          type: 'string',
          description: 'Id of an origin through which the source has it.',
          required: true,
        },
      ],
      primaryKey: ['claim', 'number', 'origin'],
      foreignKeys: [
        {
          fields: ['claim', 'number'],
          reference: { resource: 'evidence', fields: ['claim', 'number'] },
        },
        refersTo('origin', 'origins'),
      ],
      rows: pieces.flatMap(({ claim, number, piece }) =>
        [...new Set(piece.via)].map((origin) => ({ claim, number, origin })),
      ),
    },
    joinTable(
      'claim-topics',
      { name: 'topic', type: 'string', description: 'Id of the topic.', required: true },
      'topics',
      claims,
      ({ topics }) => topics,
    ),
    joinTable(
      'claim-corrections',
      {
        name: 'corrects',
        type: 'string',
        description: 'Id of a claim that it shows to be wrong.',
        required: true,
      },
      'claims',
      claims,
      ({ corrects }) => corrects,
    ),
  ];
}
