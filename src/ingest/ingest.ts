/** From an article to the files of its draft; the only place of this folder that knows the disk. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../corpus/corpus.ts';
import { writeFiles } from '../editing/write-files.ts';
import type { FactKey } from './article.ts';
import { buildDraft, type Draft } from './draft.ts';
import { makeId, makeUnique } from './make-id.ts';
import { planFiles, type PlannedFile } from './plan-files.ts';
import { readArticle } from './read-article.ts';

export interface IngestOptions {
  /** Folder of the content that the drafts go to. */
  content: string;
  corpus: Corpus;
  /** What the editor says of the article. */
  given: Partial<Record<FactKey, string>>;
  /** Id that the editor has chosen. */
  id?: string | undefined;
}

export interface Ingested {
  draft: Draft;
  files: PlannedFile[];
}

const readEarlier = (content: string, path: string): string | undefined => {
  const file = join(content, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

const findNumber = (text: string | undefined): number | undefined => {
  const [, number] = /^number:\s*(\d+)/mu.exec(text ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
};

/** Numbers of all essays, drafts with faults too. */
function listNumbers(content: string): number[] {
  const folder = join(content, 'essays');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) => findNumber(readFileSync(join(folder, name), 'utf8')) ?? []);
}

/** Plans the drafts of articles one after the other, so that no two get one id or one number. */
export class Ingester {
  private readonly ids = new Set<string>();
  private readonly numbers: Set<number>;
  private readonly options: IngestOptions;

  constructor(options: IngestOptions) {
    this.options = options;
    this.numbers = new Set(listNumbers(options.content));
  }

  /**
   * @param name of the file, `-` for the standard input
   * @throws IngestError where there is no article
   */
  plan(bytes: Uint8Array, name: string): Ingested {
    const { content, corpus, given } = this.options;
    const article = readArticle(bytes, name, given);
    const id = makeUnique(this.options.id ?? makeId(article, name), this.ids);
    this.ids.add(id);
    const earlier = findNumber(readEarlier(content, `essays/${id}.mdx`));
    const number = earlier ?? Math.max(0, ...this.numbers) + 1;
    this.numbers.add(number);
    const draft = buildDraft(id, article, corpus, number);
    return { draft, files: planFiles(draft, (path) => readEarlier(content, path)) };
  }
}

/** Writes all files or none. */
export function writeDrafts(content: string, files: readonly PlannedFile[]): void {
  writeFiles(
    files
      .filter(({ state }) => state !== 'unchanged')
      .map(({ path, text, earlier }) => {
        const file = join(content, path);
        const before = earlier === undefined ? undefined : { file, text: earlier };
        return { before, after: { file, text } };
      }),
  );
}
