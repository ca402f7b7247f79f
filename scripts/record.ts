/** `npm run record`: enters what is published from now on: addresses, dates, and what changed. */
import { recordContent, type Recording } from '../src/editing/record.ts';
import { writeFiles } from '../src/editing/write-files.ts';
import { formatProblems } from '../src/problems/report.ts';
import { DaySchema } from '../src/schemas/fields.ts';
import {
  CONTENT_OPTION,
  readArguments,
  refusePositionals,
  requireFolder,
  UsageError,
} from './command-line.ts';
import { CONTENT_HELP } from './editing-arguments.ts';

const HELP = `usage: npm run record -- [options]

Enters what is published from now on, drafts left out: in addresses.txt what others may link to, in dates.csv
which pages are new or say something else than before, and in history/ the words that changed. It takes no
address out, and changes no date of a page that says the same.

  --date <day>        the day to enter (default: today, as 2026-11-25)
${CONTENT_HELP}
  --help              this text`;

const { folder, date } = readArguments(
  HELP,
  { ...CONTENT_OPTION, date: { type: 'string', default: new Date().toISOString().slice(0, 10) } },
  ({ values, positionals }) => {
    refusePositionals(positionals);
    requireFolder(values.content);
    if (!DaySchema.safeParse(values.date).success)
      throw new UsageError(`"${values.date}" is no day: write it as 2026-11-25.`);
    return { folder: values.content, date: values.date };
  },
);

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

function formatRecording({ addresses, added, changed }: Exclude<Recording, { problems: unknown }>) {
  return [
    `Addresses: ${addresses.added} added, ${addresses.total} in all.`,
    `Dates: ${count(added.length, 'page')} new, ${changed.length} changed.`,
    ...changed.map(({ page, changes }) =>
      changes
        ? `  ${page}  ${count(changes.length, 'passage')}`
        : `  ${page}  the earlier words are in no commit: its history will not show them`,
    ),
  ].join('\n');
}

function record(): void {
  const result = recordContent(folder, date);
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
  console.log(formatRecording(result));
}

record();
