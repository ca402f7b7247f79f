/** What all problems of one code have in common. */
export type Severity = 'error' | 'warning';

export interface ProblemKind {
  severity: Severity;
  /** What it means, in a few words. */
  title: string;
  /** The way out, as an instruction. */
  help: string;
  /** True for what only the publication needs: the development server passes over it. */
  atPublication?: true;
}
