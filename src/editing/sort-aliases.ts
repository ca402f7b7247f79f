/** The aliases of an entry in their order, each as it is written. */
import { isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Corpus } from '../corpus/corpus.ts';
import { sortNames } from '../graph/checks/check-order.ts';
import type { Edit } from './apply-edits.ts';

/** Ways of writing a text that mean the same wherever it stands in a list. */
const MOVABLE: ReadonlySet<string | undefined> = new Set(['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE']);

/** The text of an item where it stands on one line and nothing belongs to it but what is written there. */
function findText(item: unknown, yaml: string): string | undefined {
  if (!isScalar(item) || !item.range || !MOVABLE.has(item.type)) return undefined;
  const { comment, commentBefore, tag, anchor } = item;
  if ([comment, commentBefore, tag, anchor].some(Boolean)) return undefined;
  const text = yaml.slice(item.range[0], item.range[1]);
  return text.includes('\n') ? undefined : text;
}

/**
 * Each alias takes the place of another, as it is written there. A list with comments is left as it is, since nobody
 * can tell which name they belong to; so is one with a name that fills several lines.
 *
 * @param entry a topic's front matter, or an entry of the glossary
 * @param offset of the YAML in its file
 */
export function sortAliases(
  entry: YAMLMap,
  {
    file,
    yaml,
    offset,
    language,
  }: { file: string; yaml: string; offset: number; language: string },
): Edit[] {
  const list = entry.get('aliases', true);
  // A comment over the first item or under the last one belongs to the list, as the parser has it.
  if (!isSeq(list) || list.comment || list.commentBefore) return [];
  const items = list.items.flatMap((item) => {
    const text = findText(item, yaml);
    return isScalar(item) && item.range && text !== undefined
      ? [{ name: String(item.value), text, start: offset + item.range[0] }]
      : [];
  });
  if (items.length < list.items.length) return [];
  const written = new Map(items.map(({ name, text }) => [name, text]));
  const names = items.map(({ name }) => name);
  return sortNames(names, language).flatMap((name, index) => {
    const place = items[index];
    const text = written.get(name);
    return place && text !== undefined && place.name !== name
      ? [{ file, start: place.start, end: place.start + place.text.length, text }]
      : [];
  });
}

/** @returns the id of a topic or glossary entry that has not the same aliases in both */
export function findChangedAliases(before: Corpus, after: Corpus): string | undefined {
  const list = ({ topics, glossary }: Corpus): [id: string, names: string][] =>
    [...topics, ...glossary].map(({ id, data }) => [id, JSON.stringify(data.aliases.toSorted())]);
  const found = new Map(list(after));
  return list(before).find(([id, names]) => found.get(id) !== names)?.[0];
}
