import { createHash } from 'node:crypto';

/** A file of the site that holds data, whole. */
export interface DataFile {
  /** What it is known by: `claims.csv`, `figure-prices.json`. */
  name: string;
  /** Path inside the site, without the base: `data/claims.csv`. */
  path: string;
  mediaType: string;
  text: string;
}

/** Length in bytes, as UTF-8. */
export const countBytes = ({ text }: Pick<DataFile, 'text'>): number => Buffer.byteLength(text);

/** SHA-256, as Data Resource 1.0 writes a hash that is not MD5. */
export const hashFile = ({ text }: Pick<DataFile, 'text'>): string =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`;

export const formatJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** What servers call each kind of file, by its ending. */
export const MEDIA_TYPE = {
  csv: 'text/csv',
  json: 'application/json',
  bib: 'application/x-bibtex',
  csl: 'application/vnd.citationstyles.csl+json',
  schema: 'application/schema+json',
} as const;
