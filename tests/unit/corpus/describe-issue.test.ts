/** What editors read where a value does not fit: never the words of the library. */
import { expect, it } from 'vitest';
import type { z } from 'astro/zod';
import { parseYaml, validate } from '../../../src/corpus/yaml-file.ts';
import { ClaimSchema } from '../../../src/schemas/claim.ts';
import { EssaySchema } from '../../../src/schemas/essay.ts';
import { LineageSchema } from '../../../src/schemas/lineage.ts';
import { SeriesSchema } from '../../../src/schemas/series.ts';
import { SiteSchema } from '../../../src/schemas/site.ts';
import { SourceSchema } from '../../../src/schemas/source.ts';
import { TimelineSchema } from '../../../src/schemas/timeline.ts';

const EVIDENCE = `[${'{ source: a, at: b, stance: supports }, '.repeat(21)}]`;

it.each<[schema: z.ZodType, yaml: string, message: string]>([
  [TimelineSchema, 'lanes: []', 'lanes: the list has at least 1 entry'],
  [TimelineSchema, 'lanes: [{ marks: [] }]', 'lanes.0.marks: the list has at least 1 entry'],
  [LineageSchema, 'statements: []', 'statements: the list has at least 1 entry'],
  [SeriesSchema, 'joined: { origins: [] }', 'joined.origins: the list has at least 1 entry'],
  [SeriesSchema, 'spans: [{ from: 90 }]', 'spans.0.from: it is at least 1000'],
  [SeriesSchema, 'spans: [{ to: 9000 }]', 'spans.0.to: it is at most 2999'],
  [ClaimSchema, `evidence: ${EVIDENCE}`, 'evidence: the list has at most 20 entries'],
  [ClaimSchema, 'value: "40"', 'value: a value is a number, or the two ends of a range: [40, 50]'],
  [
    ClaimSchema,
    'value: [1, 2, 3]',
    'value: a value is a number, or the two ends of a range: [40, 50]',
  ],
  [ClaimSchema, 'value: [2, 1]', 'value: the lower end of a range comes first'],
  [
    ClaimSchema,
    'asOf: true',
    'asOf: a date is written as in EDTF: 2011-04, 2013~, 2009/2015, ..2014-07',
  ],
  [
    ClaimSchema,
    'kind: rules',
    'kind: it must be one of figure, event, rule, mechanism, testimony, forecast, opinion. Did you mean "rule"?',
  ],
  [
    ClaimSchema,
    'topics: ferry',
    'topics: it must be a list: entries that start with "- ", or stand in [brackets]',
  ],
  [ClaimSchema, 'evidence: [ferry]', 'evidence.0: it must be a group of keys, each with its value'],
  [EssaySchema, 'number: 0', 'number: it is more than 0'],
  [EssaySchema, 'number: 1.5', 'number: it must be a whole number, without quotation marks'],
  [
    EssaySchema,
    'title: 1890',
    'title: it must be a text: in quotation marks where it is made of digits, or is true, false or null',
  ],
  [SourceSchema, 'linkOk: yes', 'linkOk: it must be true or false, without quotation marks'],
  [
    SourceSchema,
    'author: [Ada]',
    'author.0: a name is { family: …, given: … }, or { literal: … } for an institution',
  ],
  [
    SourceSchema,
    'author: [{ name: Ada }]',
    'author.0: a name is { family: …, given: … }, or { literal: … } for an institution',
  ],
  [SiteSchema, 'licence: CC', 'licence: it must be a group of keys, each with its value'],
  [SiteSchema, '[]', 'the entry: it must be a group of keys, each with its value'],
])('row %# names the form', (schema, text, message) => {
  const { yaml } = parseYaml(text, 'f');
  if (!yaml) throw new Error('the YAML can be read');
  const { problems } = validate(schema, yaml, []);
  expect(
    problems.flatMap((problem) => (problem.code === 'invalid-value' ? [problem.message] : [])),
  ).toEqual([message]);
});
