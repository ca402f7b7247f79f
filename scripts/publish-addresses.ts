/** `npm run addresses`: enters in `addresses.txt` what others may link to from now on. */
import { publishAddresses } from '../src/editing/publish-addresses.ts';
import { writeFiles } from '../src/editing/write-files.ts';
import { formatProblems } from '../src/problems/report.ts';
import { CONTENT_OPTION, readArguments, refusePositionals, requireFolder } from './command-line.ts';
import { CONTENT_HELP } from './editing-arguments.ts';

const HELP = `usage: npm run addresses -- [options]

Enters in addresses.txt what others may link to from now on: the pages of the content and the permanent places on
them, drafts left out. It takes nothing out, and keeps comments.

${CONTENT_HELP}
  --help              this text`;

const folder = readArguments(HELP, CONTENT_OPTION, ({ values: { content }, positionals }) => {
  refusePositionals(positionals);
  requireFolder(content);
  return content;
});

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function publish(): void {
  const result = publishAddresses(folder);
  if ('problems' in result) {
    fail(`${formatProblems(result.problems)}\n\nNothing was written.`);
    return;
  }
  try {
    writeFiles(result.changes);
  } catch (error) {
    fail(`Nothing was written: ${(error as Error).message}`);
    return;
  }
  console.log(`${result.added} added, ${result.total} in all.`);
}

publish();
