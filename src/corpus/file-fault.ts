import type { ProblemCode } from '../problems/problem.ts';

/** Codes of what can be wrong with a file before its text is looked at. */
export const FILE_FAULTS = [
  'unreadable-file',
  'unreadable-encoding',
  'misplaced-file',
  'outside-link',
  'oversized-file',
] as const satisfies readonly ProblemCode[];

/** Why a file of the content was not read. */
export interface FileFault {
  code: (typeof FILE_FAULTS)[number];
  message: string;
}
