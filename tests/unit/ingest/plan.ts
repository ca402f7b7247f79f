/** An article against the small content of the tests. */
import { join } from 'node:path';
import { openContent } from '../../../src/editing/content.ts';
import { Ingester, type IngestOptions, type Ingested } from '../../../src/ingest/ingest.ts';

export const CONTENT = join(import.meta.dirname, '../../fixtures/ingest/content');

const readCorpus = (content: string): IngestOptions['corpus'] => {
  const { graph } = openContent(content);
  if (!graph) throw new Error(`${content} has no graph`);
  return graph.corpus;
};

const corpus = readCorpus(CONTENT);

/** An ingester for a content, that of the tests where none is given. */
const makeIngester = ({ content, ...options }: Partial<IngestOptions> = {}): Ingester =>
  new Ingester({
    given: {},
    ...options,
    content: content ?? CONTENT,
    corpus: content === undefined ? corpus : readCorpus(content),
  });

export const plan = (
  article: Uint8Array | string,
  name: string,
  options: Partial<IngestOptions> = {},
): Ingested => makeIngester(options).plan(Buffer.from(article), name);
