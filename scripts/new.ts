/** `npm run new -- essay|topic|source|claim`: a new entry, by flags or by questions. */
import { isCancel, select } from '@clack/prompts';
import { askFields } from '../src/editing/ask-fields.ts';
import type { Answers, Field } from '../src/editing/field.ts';
import { findKind, NEW_KIND_NAMES as KINDS, toOptions } from '../src/editing/find-kind.ts';
import {
  complete,
  listFaults,
  listMissing,
  makeEntry,
  NEW_KINDS,
  type NewKindName,
  type NewEntry,
} from '../src/editing/new-entry.ts';
import { writeFiles } from '../src/editing/write-files.ts';
import { ByHandError } from '../src/editing/write-yaml.ts';
import { formatProblems } from '../src/problems/report.ts';
import { suggest } from '../src/problems/suggest.ts';
import { CONTENT_OPTION, readArguments, requireFolder, UsageError } from './command-line.ts';
import { CONTENT_HELP, openGraph } from './editing-arguments.ts';

const describeField = ({ flag, question, need, isList, fallback }: Field): string => {
  const notes = [
    need === 'needed' && !fallback ? 'needed' : '',
    isList ? 'may be given several times' : '',
  ].filter(Boolean);
  return `  --${flag.padEnd(17)} ${question}${notes.length > 0 ? ` [${notes.join(', ')}]` : ''}`;
};

function formatHelp(kind: NewKindName | undefined): string {
  const flags =
    kind === undefined
      ? [`For the flags of each: npm run new -- ${KINDS.join('|')} --help`]
      : NEW_KINDS[kind].fields.map(describeField);
  return `usage: npm run new -- ${kind ?? KINDS.join('|')} [options]

Makes a new entry: a draft, or the whole of it where nothing is missing. In a terminal it asks for what is
not given by a flag.

${flags.join('\n')}

${CONTENT_HELP}
  --help              this text`;
}

const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
const TERMINAL = { input: process.stdin, output: process.stdout };

/** Parses the arguments: first for the kind, which decides what flags there are. */
function parse(): { kind: NewKindName | undefined; given: Answers; folder: string } {
  const kind = findKind(process.argv.slice(2), CONTENT_OPTION);
  return readArguments(
    formatHelp(kind),
    { ...CONTENT_OPTION, ...(kind && toOptions(kind)) },
    ({ values: { content, ...values }, positionals }) => {
      const odd = positionals.find(
        (word, index) => positionals.indexOf(word) < index || word !== kind,
      );
      if (odd !== undefined) {
        const what =
          kind === undefined
            ? `There is no kind "${odd}" to make anew: it is one of ${KINDS.join(', ')}.${suggest(odd, KINDS)}`
            : `"${odd}" is not expected here: options start with --, and words with spaces stand in quotation marks.`;
        throw new UsageError(what);
      }
      if (kind === undefined && !isTerminal)
        throw new UsageError(`Say what is to be made: ${KINDS.join(', ')}.`);
      requireFolder(content);
      return { kind, given: values, folder: content };
    },
  );
}

/** What is said at the end, and the code that the process ends with. */
interface Outcome {
  code: 0 | 1 | 2;
  text: string;
}

const fail = (text: string, code: 1 | 2 = 1): Outcome => ({ code, text });

async function askKind(): Promise<NewKindName | undefined> {
  const options = KINDS.map((value) => ({ value, label: value }));
  const answer = await select({ message: 'What is to be made?', options });
  return isCancel(answer) ? undefined : answer;
}

async function make(): Promise<Outcome> {
  const parsed = parse();
  const content = openGraph(parsed.folder);
  const kind = parsed.kind ?? (await askKind());
  if (kind === undefined) return fail('Nothing was written.');
  const { fields } = NEW_KINDS[kind];

  let answers: Answers | undefined = complete(fields, parsed.given, content.graph);
  let faults = listFaults(fields, parsed.given, content.graph);
  if (faults.length === 0 && listMissing(fields, answers).length > 0 && isTerminal) {
    const asked = await askFields(fields, parsed.given, content.graph, TERMINAL);
    if (!asked) return fail('Nothing was written.');
    answers = complete(fields, asked, content.graph);
  }
  const missing = listMissing(fields, answers);
  if (missing.length > 0)
    return fail(
      `Missing: ${missing.map(({ flag }) => `--${flag}`).join(', ')}. Give them, or run the command in a terminal: it then asks.\n\n${missing.map(describeField).join('\n')}`,
      2,
    );
  faults = listFaults(fields, answers, content.graph);
  if (faults.length > 0) return fail(`Nothing was written:\n${faults.join('\n')}`);

  let result: NewEntry;
  try {
    result = makeEntry(content, kind, answers);
  } catch (error) {
    if (error instanceof ByHandError) return fail(`Nothing was written: ${error.message}.`);
    throw error;
  }
  if ('refusal' in result) {
    const list = result.problems.length > 0 ? `\n\n${formatProblems(result.problems)}` : '';
    return fail(`Nothing was written: ${result.refusal}.${list}`);
  }
  try {
    writeFiles(result.changes);
  } catch (error) {
    return fail(`Nothing was written: ${(error as Error).message}`);
  }
  const text = result.isDraft
    ? `${result.file} has the new ${kind}, a draft: npm run dev shows it, a build leaves it out.`
    : `${result.file} has the new ${kind}.`;
  const list = result.problems.length > 0 ? `\n\n${formatProblems(result.problems)}` : '';
  return { code: 0, text: text + list };
}

const { code, text } = await make();
if (code === 0) console.log(text);
else console.error(text);
process.exitCode = code;
