/**
 * `npm run ingest`: an article becomes drafts, of which no sentence is the article's.
 *
 *     npm run ingest -- <file, folder or ->
 */
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { IngestError, type FactKey } from '../src/ingest/article.ts';
import { formatNumbered, formatResult } from '../src/ingest/format-result.ts';
import { Ingester, writeDrafts, type Ingested } from '../src/ingest/ingest.ts';
import { EdtfSchema, IdSchema, LanguageSchema, WebAddressSchema } from '../src/schemas/fields.ts';
import { CONTENT_OPTION, readArguments, requireFolder, UsageError } from './command-line.ts';
import { openGraph } from './editing-arguments.ts';

const HELP = `usage: npm run ingest -- <file, folder or -> [options]

Reads an article (.txt, .md, .html, or text from -) and writes drafts for it into the content: the record of
the source, claims to verify, the skeleton of an essay, and a worksheet. Keep the article outside the project.

  --id <id>              id of the source               (default: from author, year and title)
  --title <text>         and --author <names>, --publisher <name>, --date <date>, --url <address>,
                         --language <tag>: in place of what is found
  --numbered <file>      write the whole numbered text there, outside the project; a folder for a folder
  --force                write over drafts that are there
  --dry-run              write nothing
  --content <folder>     content to write to            (default: content)
  --help                 this text`;

const FACTS = ['title', 'author', 'publisher', 'date', 'url', 'language'] as const;
const EXTENSIONS = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml']);
const PROJECT = resolve(import.meta.dirname, '..');

/** The place that a path has on the disk, also where its last part does not exist yet. */
function toRealPath(path: string): string {
  const whole = resolve(path);
  if (statSync(whole, { throwIfNoEntry: false })) return realpathSync(whole);
  const parent = dirname(whole);
  return parent === whole ? whole : join(toRealPath(parent), relative(parent, whole));
}

const isInside = (path: string, folder: string): boolean => {
  const way = relative(toRealPath(folder), toRealPath(path));
  return way === '' || !(way.startsWith('..') || resolve(way) === way);
};

const SCHEMAS = { date: EdtfSchema, url: WebAddressSchema, language: LanguageSchema };

function readOptions() {
  const text = { type: 'string' } as const;
  const options = {
    id: text,
    title: text,
    author: text,
    publisher: text,
    date: text,
    url: text,
    language: text,
    numbered: text,
    force: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    ...CONTENT_OPTION,
  } as const;
  return readArguments(HELP, options, ({ values, positionals }) => {
    const [input, ...others] = positionals;
    if (input === undefined || others.length > 0)
      throw new UsageError('Name one file, one folder, or - for the standard input.');
    requireFolder(values.content);
    const stat = input === '-' ? undefined : statSync(input, { throwIfNoEntry: false });
    if (input !== '-' && !stat) throw new UsageError(`There is no file or folder "${input}".`);
    const isFolder = stat?.isDirectory() ?? false;
    if (values.id !== undefined && !IdSchema.safeParse(values.id).success)
      throw new UsageError(
        `"${values.id}" is no id: lower-case words and digits joined by hyphens.`,
      );
    for (const [key, schema] of Object.entries(SCHEMAS)) {
      const value = values[key as keyof typeof SCHEMAS];
      const fault = value === undefined ? undefined : schema.safeParse(value).error?.issues[0];
      if (fault) throw new UsageError(`--${key} "${value ?? ''}": ${fault.message}.`);
    }
    const given: Partial<Record<FactKey, string>> = {};
    for (const key of FACTS) if (values[key]) given[key] = values[key];
    const own = ['id', ...Object.keys(given)].find((key) => values[key as 'id'] !== undefined);
    if (isFolder && own !== undefined)
      throw new UsageError(`--${own} is for one article, and "${input}" is a folder.`);
    if (values.numbered !== undefined && isInside(values.numbered, PROJECT))
      throw new UsageError(
        `"${values.numbered}" lies inside the project, where the text of an article must not be.`,
      );
    return { ...values, input, isFolder, given };
  });
}

const arguments_ = readOptions();
const { input, isFolder, content, given, numbered, force } = arguments_;

/** Files of the folder that may be articles, in a stable order. */
function listInputs(): string[] {
  if (!isFolder) return [input];
  return readdirSync(input, { withFileTypes: true })
    .filter((entry) => entry.isFile() && EXTENSIONS.has(extname(entry.name).toLowerCase()))
    .map(({ name }) => join(input, name))
    .sort();
}

/** Where the numbered text of an article goes. */
function writeNumbered({ draft }: Ingested): void {
  if (numbered === undefined) return;
  const file = isFolder ? join(numbered, `${draft.id}.txt`) : numbered;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, formatNumbered(draft.article));
}

/** @returns true where the drafts of one article are in their place, or would be */
function ingest(ingester: Ingester, name: string): boolean {
  try {
    const ingested = ingester.plan(readFileSync(name === '-' ? 0 : name), name);
    console.log(formatResult(name === '-' ? 'standard input' : name, ingested));
    const { files } = ingested;
    const inTheWay = files.filter(({ state }) => state === 'other');
    if (inTheWay.length > 0 && !force) {
      const list = inTheWay.map(({ path }) => `  ${content}/${path}`).join('\n');
      console.error(
        `\n${name}: nothing was written, since these files are there and say something else:\n${list}\nChoose another id with --id, or write over them with --force.\n`,
      );
      return false;
    }
    if (!arguments_['dry-run']) {
      writeNumbered(ingested);
      writeDrafts(content, files);
    }
    const words = { new: 'written', unchanged: 'unchanged', other: 'written over' };
    for (const { path, state } of files)
      console.log(
        `  ${arguments_['dry-run'] ? `not ${words[state === 'unchanged' ? 'new' : state]} (dry run)` : words[state]}: ${content}/${path}`,
      );
    console.log('');
    return true;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!(error instanceof IngestError) && code === undefined) throw error;
    console.error(`${name}: ${message}.\n`);
    return false;
  }
}

function run(): number {
  const { corpus } = openGraph(content).graph;
  const inputs = listInputs();
  if (inputs.length === 0) {
    console.error(`There is no article in "${input}": .txt, .md and .html are read.`);
    return 1;
  }
  if (input !== '-' && isInside(input, PROJECT))
    console.error(
      `Warning: "${input}" lies inside the project. The text of an article belongs outside: move it before you commit.\n`,
    );
  const ingester = new Ingester({ content, corpus, given, id: arguments_.id });
  const done = inputs.filter((name) => ingest(ingester, name)).length;
  if (isFolder) console.log(`${done} of ${inputs.length} articles are in.\n`);
  if (done > 0)
    console.log(
      [
        'Next: read the worksheet in drafts/, and check the record and its paragraphs against the article.',
        'Then write the digest, the claims and the essay in your own words, and delete what is not needed.',
        'npm run dev shows the drafts; npm run check lists what is still empty.',
      ].join('\n'),
    );
  return done === inputs.length ? 0 : 1;
}

process.exitCode = run();
