/** What a check can mend by itself, since only one thing can be meant: missing addresses, the order of aliases. */
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Block } from '../annotations/outline.ts';
import type { EssayEntry } from '../corpus/corpus.ts';
import { splitFrontMatter } from '../corpus/front-matter.ts';
import { findMistyped, lacksAddress, sortNames } from '../graph/checks/check-order.ts';
import { RESERVED_IDS, RESERVED_PREFIXES } from '../graph/checks/reserved-ids.ts';
import { isBlocking, toFileKey } from '../problems/problem.ts';
import { formatProblems } from '../problems/report.ts';
import { applyEdits, type Edit } from './apply-edits.ts';
import { parseContent, type Content, type TextFile } from './content.ts';
import { listChanges, type FileChange } from './file-change.ts';
import { toSlug } from './slug.ts';

/** Words that say little by themselves, in no address. */
const SMALL_WORDS = new Set(
  'a an and are as at be been but by for from had has have he her his if in into is it its no not of on or she so such than that the their them there they this to was were what when where which who with'.split(
    ' ',
  ),
);
const WORDS_OF_ADDRESS = 4;

/**
 * An address of the first words of a text that say something.
 *
 * @param taken ids that the page has already
 */
export function nameParagraph(text: string, taken: ReadonlySet<string>): string {
  const words = toSlug(text).split('-').filter(Boolean);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  const name = (telling.length > 0 ? telling : words).slice(0, WORDS_OF_ADDRESS).join('-');
  const isKept = RESERVED_PREFIXES.some((prefix) => name.startsWith(prefix));
  // Without Latin letters there are no words to make it of.
  const base = name === '' ? 'paragraph' : isKept ? `on-${name}` : name;
  let address = base;
  for (let count = 2; taken.has(address); count += 1) address = `${base}-${count}`;
  return address;
}

function addAddresses({ outline, file }: EssayEntry, text: string): Edit[] {
  const taken = new Set([...RESERVED_IDS, ...outline.blocks.map(({ id }) => id)]);
  return outline.blocks
    .filter((block) => lacksAddress(block) && findMistyped(block.text) === undefined)
    .map((block: Block) => {
      const address = nameParagraph(block.text, taken);
      taken.add(address);
      const end = text.slice(0, block.end).trimEnd().length;
      return { file, start: end, end, text: ` ^${address}` };
    });
}

/**
 * Each alias takes the place of another, as it is written there. A list with comments is left as it is:
 * nobody can tell which name they belong to.
 *
 * @param entry a topic's front matter, or an entry of the glossary
 * @param offset of the YAML in its file
 */
function sortAliases(
  entry: YAMLMap,
  {
    file,
    yaml,
    offset,
    language,
  }: { file: string; yaml: string; offset: number; language: string },
): Edit[] {
  const list = entry.get('aliases', true);
  if (!isSeq(list)) return [];
  const items = list.items.flatMap((item) =>
    isScalar(item) && item.range && !item.comment && !item.commentBefore
      ? [{ name: String(item.value), start: item.range[0], end: item.range[1] }]
      : [],
  );
  if (items.length < list.items.length) return [];
  const names = items.map(({ name }) => name);
  const written = new Map(items.map(({ name, start, end }) => [name, yaml.slice(start, end)]));
  return sortNames(names, language).flatMap((name, index) => {
    const place = items[index];
    const text = written.get(name);
    return place && text !== undefined && place.name !== name
      ? [{ file, start: offset + place.start, end: offset + place.end, text }]
      : [];
  });
}

function listEdits({ root, files, graph }: Content): Edit[] {
  if (!graph) return [];
  const { essays, topics, site } = graph.corpus;
  const { language } = site;
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const textOf = (file: string): string => texts.get(file) ?? '';
  const ofTopics = topics.flatMap(({ file }) => {
    const yaml = splitFrontMatter(textOf(file))?.yaml ?? '';
    const entry = parseDocument(yaml).contents;
    const offset = textOf(file).indexOf('\n') + 1;
    return isMap(entry) ? sortAliases(entry, { file, yaml, offset, language }) : [];
  });
  const file = `${root}/glossary.yaml`;
  const glossary = parseDocument(textOf(file)).contents;
  const entries = isSeq(glossary) ? glossary.items.filter((item) => isMap(item)) : [];
  return [
    ...essays.flatMap((essay) => addAddresses(essay, textOf(essay.file))),
    ...ofTopics,
    ...entries.flatMap((entry) =>
      sortAliases(entry, { file, yaml: textOf(file), offset: 0, language }),
    ),
  ];
}

/**
 * @returns the files that change, none where there is nothing to mend
 * @throws where a text so mended would have a fault that it did not have before
 */
export function mendContent(content: Content): FileChange[] {
  const mended: TextFile[] = applyEdits(content.files, listEdits(content));
  const known = new Set(content.problems.map(toFileKey));
  const fault = parseContent(content.root, mended).problems.find(
    (problem) => isBlocking([problem]) && !known.has(toFileKey(problem)),
  );
  if (fault)
    throw new Error(
      `Mending would bring another fault, so nothing was written:\n\n${formatProblems([fault])}`,
    );
  return listChanges(content.files, mended);
}
