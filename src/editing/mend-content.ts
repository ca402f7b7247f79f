/** What a check can mend by itself, since only one thing can be meant: missing addresses, the order of aliases. */
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Block } from '../annotations/outline.ts';
import type { EssayEntry } from '../corpus/corpus.ts';
import { splitFrontMatter } from '../corpus/front-matter.ts';
import { findMistyped, lacksAddress } from '../graph/checks/check-order.ts';
import { RESERVED_IDS, RESERVED_PREFIXES } from '../graph/checks/reserved-ids.ts';
import { listNewProblems } from '../problems/new-problems.ts';
import { isError } from '../problems/problem.ts';
import { formatProblems } from '../problems/report.ts';
import { applyEdits, type Edit } from './apply-edits.ts';
import { parseContent, type Content, type TextFile } from './content.ts';
import { listChanges, type FileChange } from './file-change.ts';
import { toSlug } from './slug.ts';
import { findChangedAliases, sortAliases } from './sort-aliases.ts';

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
 * @throws where a text so mended would have a fault that it did not have before, or say something else
 */
export function mendContent(content: Content): FileChange[] {
  const mended: TextFile[] = applyEdits(content.files, listEdits(content));
  const { graph, problems } = parseContent(content.root, mended);
  const fault = listNewProblems(content.problems, problems).find(isError);
  if (fault) throw new Error(`that would bring another fault:\n\n${formatProblems([fault])}`);
  const changed = content.graph && graph && findChangedAliases(content.graph.corpus, graph.corpus);
  if (changed !== undefined)
    throw new Error(
      `Mending would change the aliases of "${changed}", so nothing was written: put them in order by hand.`,
    );
  return listChanges(content.files, mended);
}
