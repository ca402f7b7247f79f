/** `node scripts/with-node.mjs scripts/list-sentences.ts <essay>`: what the review of an essay begins with. */
import { formatSentences } from '../src/annotations/format-sentences.ts';
import { loadGraph } from '../src/graph/load-graph.ts';
import { suggest } from '../src/problems/suggest.ts';
import { CONTENT_OPTION, readArguments, requireFolder, UsageError } from './command-line.ts';
import { CONTENT_HELP } from './editing-arguments.ts';

const HELP = `usage: node scripts/with-node.mjs scripts/list-sentences.ts <essay> [options]

Lists the sentences of an essay, drafts too, one a line: hash, id of the paragraph or note, sentence.

${CONTENT_HELP}
  --help              this text`;

const { slug, folder } = readArguments(HELP, CONTENT_OPTION, ({ values, positionals }) => {
  const [wanted, ...others] = positionals;
  if (wanted === undefined || others.length > 0) throw new UsageError('Give one essay.');
  requireFolder(values.content);
  return { slug: wanted, folder: values.content };
});

const { graph } = loadGraph(folder, '/', true);
const essay = graph?.essays.get(slug);
if (essay) console.log(formatSentences(essay.outline));
else {
  const known = [...(graph?.essays.keys() ?? [])];
  const left = graph?.corpus.faulty.has(slug)
    ? `"${slug}" has faults for which it is left out: npm run check lists them.`
    : `There is no essay "${slug}".${suggest(slug, known)}`;
  console.error(graph ? left : 'site.yaml cannot be read: npm run check says why.');
  process.exitCode = 1;
}
