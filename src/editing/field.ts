/** One thing that is asked about a new entry, and how an answer is judged. */
import type { z } from 'astro/zod';
import { describeIssue } from '../corpus/describe-issue.ts';
import type { Graph } from '../graph/model.ts';

/** By flag, as they were typed; a list has one text for each time that its flag was given. */
export type Answers = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Choice {
  value: string;
  /** What a reader would know it by. */
  label: string;
}

export interface Field {
  /** Name of the flag, without the dashes. */
  flag: string;
  /** How it is asked for. */
  question: string;
  /** What one answer must be. */
  schema: z.ZodType;
  /** `later`: it may stay empty in a draft. `optional`: it may be left out for good. */
  need: 'needed' | 'later' | 'optional';
  /** True where several answers may be given. */
  isList?: true;
  /** What there is to choose from; an answer that is none of these is refused. */
  choices?: (graph: Graph, answers: Answers) => Choice[];
  /** What stands there where nothing was answered. */
  fallback?: (graph: Graph, answers: Answers) => string | undefined;
  /** Why an answer of the right form cannot be taken, as the end of a sentence. */
  object?: (graph: Graph, answer: string, answers: Answers) => string | undefined;
}

export const toList = (answer: string | readonly string[] | undefined): readonly string[] =>
  typeof answer === 'string' ? [answer] : (answer ?? []);

/** The one answer to a question; empty where there is none. */
export const toText = (answers: Answers, flag: string): string => toList(answers[flag])[0] ?? '';

/** Choices from the values of an enumeration, which need no other words. */
export const toChoices = (values: readonly string[]): (() => Choice[]) => {
  return () => values.map((value) => ({ value, label: value }));
};

/** @returns what is wrong with one answer, in the words of its schema; undefined where it can be taken */
export function findFault(
  field: Field,
  answer: string,
  graph: Graph,
  answers: Answers,
): string | undefined {
  const { error } = field.schema.safeParse(answer, { error: describeIssue });
  if (error) return error.issues[0]?.message;
  const choices = field.choices?.(graph, answers);
  if (choices && !choices.some(({ value }) => value === answer))
    return choices.length <= 20
      ? `it is one of ${choices.map(({ value }) => value).join(', ')}`
      : `there is no "${answer}"`;
  return field.object?.(graph, answer, answers);
}
