/** `npm run where -- <id>`: every use of an id, with where it is defined. */
import { listEntries, KIND_NAMES } from '../src/editing/entries.ts';
import { findEntries, findUses } from '../src/editing/find-uses.ts';
import { formatUses, formatUsesAsJson } from '../src/editing/format-uses.ts';
import { suggest } from '../src/problems/suggest.ts';
import { readArguments, requireFolder, UsageError } from './command-line.ts';
import { CONTENT_HELP, CONTENT_OPTION, openGraph, readKind } from './editing-arguments.ts';

const HELP = `usage: npm run where -- <id> [options]

Lists every use of an essay, topic, source, claim, origin, glossary entry, page or figure, by its id, or
by the title or another name of a topic. A paragraph or note is written with its page: the-crossing#carts.

  --kind <kind>       where several kinds share the id: only this one
  --json              for other programs
${CONTENT_HELP}
  --help              this text`;

const { wanted, kind, json, folder } = readArguments(
  HELP,
  { ...CONTENT_OPTION, kind: { type: 'string' }, json: { type: 'boolean', default: false } },
  ({ values, positionals }) => {
    const [id, ...others] = positionals;
    if (id === undefined || others.length > 0) throw new UsageError('Give one id.');
    requireFolder(values.content);
    return { wanted: id, kind: readKind(values.kind), json: values.json, folder: values.content };
  },
);

const content = openGraph(folder);
const entries = findEntries(content.graph, wanted, kind);
if (entries.length === 0) {
  const known = listEntries(content.graph)
    .filter((entry) => kind === undefined || entry.kind === kind)
    .map(({ id }) => id);
  const what = kind === undefined ? 'nothing with the id' : `no ${KIND_NAMES[kind]}`;
  console.error(`There is ${what} "${wanted}".${suggest(wanted, known)}`);
  process.exitCode = 1;
} else {
  const found = entries.map((entry) => findUses(content, entry));
  console.log(json ? formatUsesAsJson(found) : formatUses(found));
}
