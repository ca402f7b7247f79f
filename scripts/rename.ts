/** `npm run rename -- <id> <new id>`: another id for an entry, everywhere that it stands. */
import { KIND_NAMES } from '../src/editing/entries.ts';
import { formatChanges } from '../src/editing/file-change.ts';
import { findEntries } from '../src/editing/find-uses.ts';
import { renameId } from '../src/editing/rename-id.ts';
import { writeFiles } from '../src/editing/write-files.ts';
import { formatProblems } from '../src/problems/report.ts';
import { CONTENT_OPTION, readArguments, requireFolder, UsageError } from './command-line.ts';
import { CONTENT_HELP, describeUnknown, openGraph, readKind } from './editing-arguments.ts';

const HELP = `usage: npm run rename -- <id> <new id> [options]

Gives an essay, topic, source, claim, origin, glossary entry, page or figure another id: in every file that
names it, in the names of files, and in the list of addresses, with an entry in moved.yaml for each address
that was published. A paragraph or note is written with its page: the-crossing#carts wagons.

  --kind <kind>       where several kinds share the id: the one that is meant
  --dry-run           show the changes, write nothing
${CONTENT_HELP}
  --help              this text`;

const { id, to, kind, isDry, folder } = readArguments(
  HELP,
  {
    ...CONTENT_OPTION,
    kind: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  ({ values, positionals }) => {
    const [from, next, ...others] = positionals;
    if (from === undefined || next === undefined || others.length > 0)
      throw new UsageError('Give the id and the new one.');
    requireFolder(values.content);
    return {
      id: from,
      to: next,
      kind: readKind(values.kind),
      isDry: values['dry-run'],
      folder: values.content,
    };
  },
);

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function rename(): void {
  const content = openGraph(folder);
  const [entry, ...others] = findEntries(content.graph, id, kind).filter(
    (found) => found.id === id,
  );
  if (!entry) {
    fail(describeUnknown(content.graph, id, kind));
    return;
  }
  if (others.length > 0) {
    const kinds = [entry, ...others].map((found) => found.kind);
    fail(`"${id}" is the id of several: say which by --kind ${kinds.join(' or --kind ')}.`);
    return;
  }
  const result = renameId(content, entry, to);
  const what = `The ${KIND_NAMES[entry.kind]} ${id}`;
  if ('refusal' in result) {
    const list = result.problems.length > 0 ? `\n\n${formatProblems(result.problems)}` : '';
    fail(`Nothing was renamed: ${result.refusal}.${list}`);
    return;
  }
  const { changes, uses } = result;
  if (isDry) {
    console.log(formatChanges(changes));
    console.log(`${changes.length} files would change. Nothing was written.`);
    return;
  }
  try {
    writeFiles(changes);
  } catch (error) {
    fail(`Nothing was renamed: ${(error as Error).message}`);
    return;
  }
  const moved = changes.flatMap(({ before, after }) =>
    before && after && before.file !== after.file ? [`  ${before.file} → ${after.file}`] : [],
  );
  console.log(
    [
      `${what} is now ${result.id}: ${uses} ${uses === 1 ? 'use' : 'uses'}, ${changes.length} ${changes.length === 1 ? 'file' : 'files'}.`,
      ...moved,
    ].join('\n'),
  );
}

rename();
