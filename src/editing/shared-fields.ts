/** What is asked about more than one kind of new entry. */
import { z } from 'astro/zod';
import type { Graph } from '../graph/model.ts';
import { IdSchema } from '../schemas/fields.ts';
import type { FileKind } from './entries.ts';
import { toChoices, toText, type Choice, type Field } from './field.ts';
import { findBearer, findTakenAddress } from './new-name.ts';
import { toSlug } from './slug.ts';

/** A question with these answers and no other. */
export const answerOf = (values: readonly string[]): Pick<Field, 'schema' | 'choices'> => ({
  schema: z.string(),
  choices: toChoices(values),
});

export const YES_OR_NO = answerOf(['yes', 'no']);

export const fixed = (value: string): (() => string) => {
  return () => value;
};

/** Why a new entry cannot have an id. */
export const objectToId = (
  graph: Graph,
  kind: Exclude<FileKind, 'page' | 'figure'> | 'claim',
  id: string,
): string | undefined => findBearer(graph, { kind }, id) ?? findTakenAddress(graph, kind, id);

/** The id of what has a file of its own; where none is given, it is made from another answer. */
export const idFrom = (flag: string, kind: Exclude<FileKind, 'page' | 'figure'>): Field => ({
  flag: 'id',
  question: 'Its id: the name of its file, and part of its address for good',
  schema: IdSchema,
  need: 'needed',
  fallback: (_, answers) => toSlug(toText(answers, flag)) || undefined,
  object: (graph, id) => objectToId(graph, kind, id),
});

export const listSources = ({ corpus }: Graph): Choice[] =>
  corpus.sources.map(({ id, data }) => ({ value: id, label: `${data.label}: ${data.title}` }));

export const listTopics = ({ corpus }: Graph): Choice[] =>
  corpus.topics.map(({ id, data }) => ({ value: id, label: data.title }));

export const listOrigins = ({ corpus }: Graph): Choice[] =>
  corpus.origins.map(({ id, data }) => ({ value: id, label: data.name }));

export const listSeries = ({ corpus }: Graph): Choice[] =>
  corpus.series.map(({ id, data }) => ({ value: id, label: data.title }));
