/**
 * What a check reports. Every code stands in one of two tables, so that severity, title and way out
 * cannot drift apart; `docs/problems.md` is the same for readers.
 */
import { FORM_PROBLEMS } from './form-problems.ts';
import type { ProblemKind, Severity } from './problem-kind.ts';
import { RELATION_PROBLEMS } from './relation-problems.ts';

/** A place in a content file; line and column count from 1, columns in UTF-16 units. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

const KINDS = { ...FORM_PROBLEMS, ...RELATION_PROBLEMS };

export type ProblemCode = keyof typeof KINDS;

export const PROBLEMS: Readonly<Record<ProblemCode, ProblemKind>> = KINDS;

export interface Problem extends Place {
  code: ProblemCode;
  /** What is wrong here, with the offending value. */
  message: string;
  /** True where it comes of a draft: no build holds it, so it is a warning whatever its code. */
  inDraft?: boolean;
}

/** Equal for equal places. */
export const toPlaceKey = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** Equal for problems of one code and message at one place. */
export const toPlacedKey = ({ code, file, line, column, message }: Problem): string =>
  [code, file, line, column, message].join('\n');

/** Equal for problems of one code and message in one file, wherever they stand in it. */
export const toFileKey = ({ code, file, message }: Problem): string =>
  [code, file, message].join('\n');

export const severityOf = ({ code, inDraft }: Problem): Severity =>
  inDraft === true ? 'warning' : PROBLEMS[code].severity;

export const isError = (problem: Problem): boolean => severityOf(problem) === 'error';

/** True where at least one of the problems must stop a build. */
export const isBlocking = (problems: readonly Problem[]): boolean => problems.some(isError);
