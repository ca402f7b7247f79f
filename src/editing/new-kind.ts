/** What every kind of entry that can be made anew has. */
import type { Graph } from '../graph/model.ts';
import type { TextFile } from './content.ts';
import type { Answers, Field } from './field.ts';

export interface NewContext {
  graph: Graph;
  /** Name of the content folder. */
  root: string;
  isDraft: boolean;
  /** The text of a file of the content; undefined where there is none. */
  textOf: (file: string) => string | undefined;
}

export interface NewKind {
  /** In the order in which they are asked. */
  fields: readonly Field[];
  /** True where it is a draft even if a check finds nothing wrong with it. */
  isAlwaysDraft?: true;
  /** The file that holds the entry; `answers` has everything that is needed. */
  toFile: (answers: Answers, context: NewContext) => TextFile;
}
