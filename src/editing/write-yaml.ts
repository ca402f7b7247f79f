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

/** @param text the file that the entry comes last in; empty where there is none yet */
export function appendItem(text: string, entry: Record<string, unknown>): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const item = formatYaml([entry]).replaceAll('\n', end);
  if (text.trim() === '') return item;
  const before = text.endsWith('\n') ? text : `${text}${end}`;
  return `${before}${isClose(text) ? '' : end}${item}`;
}
