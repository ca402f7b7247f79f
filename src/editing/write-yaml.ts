/** New entries as YAML, in the form that contents are written in. */
import { Document, isScalar, isSeq, Scalar, visit } from 'yaml';

/** Keys that hold sentences: they stand in block scalars. */
const PROSE: ReadonlySet<unknown> = new Set(['description', 'summary', 'statement', 'note']);
/** Lists of names, each on a line of its own; other short lists stand in brackets. */
const LINES: ReadonlySet<unknown> = new Set(['aliases']);

const AT_DRAFT = ' only npm run dev shows it; take this line away when nothing is missing';

/** @param value keys that are undefined are left out; an empty text stays, and is to be written */
function formatYaml(value: unknown): string {
  const document = new Document(value, { version: '1.2' });
  visit(document, {
    Pair(_, { key, value: node }) {
      const name = isScalar(key) ? key.value : undefined;
      if (PROSE.has(name) && isScalar(node) && node.value !== '') node.type = Scalar.BLOCK_FOLDED;
      if (name === 'draft' && isScalar(node)) node.comment = AT_DRAFT;
      if (isSeq(node) && !LINES.has(name) && node.items.every((item) => isScalar(item)))
        node.flow = true;
    },
  });
  return document.toString({ lineWidth: 100, singleQuote: true, flowCollectionPadding: false });
}

export const formatFrontMatter = (entry: Record<string, unknown>): string =>
  `---\n${formatYaml(entry)}---\n`;

/** True for a list of several entries, of which none stands apart from the one before it. */
function isClose(text: string): boolean {
  const lines = text.replaceAll('\r\n', '\n');
  return [...lines.matchAll(/^- /gmu)].length > 1 && !/\n\n(?:#.*\n)*- /u.test(lines);
}

/** A file that an entry cannot be put into without writing the rest of it anew. */
export class ByHandError extends Error {}

/**
 * @param text the file that the entry comes last in; empty where there is none yet
 * @throws ByHandError where the list stands in brackets, or does not reach to the end of the file
 */
export function appendItem(text: string, entry: Record<string, unknown>): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const bare = text.replaceAll(/^\s*#.*$/gmu, '').trim();
  if (bare.startsWith('[') && bare !== '[]')
    throw new ByHandError('the list stands in brackets: write the entry in by hand');
  if (/^\.\.\.\s*$/mu.test(text))
    throw new ByHandError('the file ends its list with "...": take that line out');
  const indent = /^( *)- /mu.exec(bare === '' ? '' : text)?.[1] ?? '';
  const item = formatYaml([entry])
    .replaceAll(/^(?=.)/gmu, indent)
    .replaceAll('\n', end);
  if (bare === '') return text.trim() === '' ? item : `${text.trimEnd()}${end}${end}${item}`;
  if (bare === '[]') return text.replace('[]', () => item.trimEnd());
  const before = text.endsWith('\n') ? text : `${text}${end}`;
  return `${before}${isClose(text) ? '' : end}${item}`;
}
