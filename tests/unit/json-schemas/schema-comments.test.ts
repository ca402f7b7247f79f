import { expect, it } from 'vitest';
import {
  getComment,
  listObjects,
  readSchemaSources,
} from '../../../src/json-schemas/schema-comments.ts';

const SOURCE = `
/** The weight of a hive, in kilograms. */
const WeightSchema = z.number().refine((weight) => z.strictObject({ no: weight }));

export const QueenSchema = z.strictObject({ name: z.string() });

export const HiveSchema = z.strictObject({
  /** What the keeper
   *  calls it. */
  'hive-name': z.string(),
  weight: WeightSchema.optional(),
  /** Before the honey was taken. */
  earlier: WeightSchema,
  queens: z.array(QueenSchema).default([]),
  site: z.union([z.strictObject({ field: z.string() }), z.strictObject({ roof: z.string() })]),
  plain: z.string(),
});
`;

const sources = readSchemaSources([SOURCE]);
const [hive] = listObjects(sources.get('HiveSchema')?.initialiser ?? fail(), sources);

function fail(): never {
  throw new Error('the source has no such schema');
}

const commentOf = (key: string): string => getComment(hive?.get(key) ?? fail(), sources);

it.each([
  ['hive-name', 'What the keeper calls it.'],
  ['weight', 'The weight of a hive, in kilograms.'],
  ['earlier', 'Before the honey was taken.'],
  ['plain', ''],
])('the comment of %s is its own, else that of the schema it is made of', (key, comment) => {
  expect(commentOf(key)).toBe(comment);
});

it.each([
  ['queens', [['name']]],
  ['site', [['field'], ['roof']]],
  // What a rule of the schema makes is no field.
  ['weight', []],
])(
  'the objects in %s are found in their order, through names, lists and choices',
  (key, objects) => {
    const { value } = hive?.get(key) ?? fail();
    expect(listObjects(value, sources).map((fields) => [...fields.keys()])).toEqual(objects);
  },
);
