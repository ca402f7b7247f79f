/** What `npm run export` makes of the finished site: one exporter for each format, and one way to hand over what it made. */
import type { Browser } from '@playwright/test';
import type { Graph } from '../graph/model.ts';

export interface ExportContext {
  /** Of what is published: without drafts, and without what redactions take out. */
  graph: Graph;
  /** Folder that holds the content. */
  content: string;
  /** Address of the home page of the finished site, served on this machine. */
  address: string;
  browser: Browser;
}

export interface ExportedFile {
  /** Inside the folder. */
  name: string;
  bytes: Buffer | string;
}

/** A folder that an exporter writes and nothing else does: it is replaced as a whole. */
export interface Exported {
  folder: string;
  files: ExportedFile[];
}

export interface Exporter {
  /** The word of `--only`. */
  name: string;
  /** One line for the help. */
  about: string;
  /**
   * @param log takes a line for each file that is made
   * @throws ExportError where the finished site is not what the exporter needs
   */
  run: (context: ExportContext, log: (line: string) => void) => Promise<Exported>;
}

/** What stops an export; the message says the way out. */
export class ExportError extends Error {}
