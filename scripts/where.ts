/** `npm run where -- <id>`: every use of an id, with where it is defined. */
import { findEntries, findUses } from '../src/editing/find-uses.ts';
import { formatUses, formatUsesAsJson } from '../src/editing/format-uses.ts';
import { isBlocking } from '../src/problems/problem.ts';
import { CONTENT_OPTION, readArguments, requireFolder, UsageError } from './command-line.ts';
import { CONTENT_HELP, describeUnknown, openGraph, readKind } from './editing-arguments.ts';

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
if (isBlocking(content.problems))
  console.error(
    'The content has errors, by which uses may be missing: npm run check lists them.\n',
  );
const entries = findEntries(content.graph, wanted, kind);
if (entries.length === 0) {
  console.error(describeUnknown(content.graph, wanted, kind));
  process.exitCode = 1;
} else {
  const found = entries.map((entry) => findUses(content, entry));
  console.log(json ? formatUsesAsJson(found) : formatUses(found));
}
