/**
 * The sentences of an essay for its review, one a line: hash, id of the block or note, sentence.
 *
 *     node scripts/with-node.mjs scripts/list-sentences.ts <essay> [content folder]
 */
import { hashSentence } from '../src/annotations/sentence-hash.ts';
import { loadGraph } from '../src/graph/load-graph.ts';
import { CONTENT_OPTION } from './command-line.ts';

const [slug = '', content = CONTENT_OPTION.content.default] = process.argv.slice(2);
const { graph } = loadGraph(content);
const essay = graph?.essays.get(slug);
if (!essay) {
  console.error(
    `There is no essay "${slug}"; there are: ${[...(graph?.essays.keys() ?? [])].join(', ')}`,
  );
  process.exitCode = 1;
} else {
  const { blocks, notes } = essay.outline;
  const passages = [
    ...blocks,
    ...notes.map(({ number, sentences }) => ({ id: `note-${number}`, sentences })),
  ];
  for (const { id, sentences } of passages) {
    for (const sentence of sentences) console.log(`${hashSentence(sentence)}\t${id}\t${sentence}`);
  }
}
