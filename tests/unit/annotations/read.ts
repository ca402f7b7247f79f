import { readDocument } from '../../../src/annotations/read-document.ts';
import type { Mention, Outline } from '../../../src/annotations/outline.ts';
import { titleOf, type Format } from './render.ts';

const FILE = 'text.mdx';

/** The outline of a text, and its problems as `code line:column`. */
export function read(
  source: string,
  format: Format = 'mdx',
): { outline: Outline; problems: string[] } {
  const { outline, problems } = readDocument(source, {
    file: FILE,
    format,
    language: 'en',
    figures: { Beam: ['id', 'wide'] },
    titleOf,
  });
  return {
    outline,
    problems: problems.map(({ code, line, column }) => `${code} ${line}:${column}`),
  };
}

/** Every mention of a text in reading order, blocks before notes. */
export function readMentions(source: string, format?: Format): Mention[] {
  const { blocks, notes } = read(source, format).outline;
  return [...blocks, ...notes].flatMap(({ mentions }) => mentions);
}

/** What a mention points at, in one line: `topic keeper`, `source log-1880 ¶ 3`, `claim c-1`. */
function nameMention(mention: Mention): string {
  if (mention.kind === 'topic') return `topic ${mention.target}`;
  if (mention.kind === 'claim') return `claim ${mention.id}: ${mention.words}`;
  return ['source', mention.prefix, mention.source, mention.locator].filter(Boolean).join(' ');
}

export const nameMentions = (source: string, format?: Format): string[] =>
  readMentions(source, format).map(nameMention);

/** `line:column` of each mention. */
export const placeMentions = (source: string, format?: Format): string[] =>
  readMentions(source, format).map(({ place }) => `${place.line}:${place.column}`);

/** The text of each block, as a reader sees it without marks. */
export const readTexts = (source: string, format?: Format): string[] =>
  read(source, format).outline.blocks.map(({ text }) => text);
