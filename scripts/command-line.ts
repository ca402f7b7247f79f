/** What every command does with its arguments: help, and a plain word where they are wrong. */
import { statSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { suggest } from '../src/problems/suggest.ts';

/** Wrong arguments; the message says what is wrong and the help follows it. */
export class UsageError extends Error {}

/** The option of every command that reads a content. */
export const CONTENT_OPTION = {
  content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
} as const;

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>;

/** What is wrong with an argument in a sentence of ours; the first words of Node's hold the name of the option. */
export function describeArgument(
  { message, ...error }: Error & { code?: string },
  known: readonly string[],
): string {
  const [, option = ''] = /'(?:-\w, )?(--?[^'\s]+)(?: <value>)?'/u.exec(message) ?? [];
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `There is no option "${option}".${suggest(
        option,
        known.map((name) => `--${name}`),
      )}`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return message.includes('does not take')
        ? `${option} takes no value.`
        : `${option} needs a value; one that starts with - is written ${option}=…`;
    default:
      return message;
  }
}

/**
 * Reads the arguments of a command. `--help` prints the help and ends the process with 0; an unknown
 * option, a missing value or a `UsageError` of `check` prints what is wrong with the help and ends it with 2.
 *
 * @param help the text of `--help`
 * @param options as `parseArgs` of node:util takes them; `--help` comes by itself
 * @param check what the command makes of the parsed arguments; it may throw a `UsageError`
 */
export function readArguments<O extends Options, Value>(
  help: string,
  options: O,
  check: (parsed: Parsed<O>) => Value,
  args: string[] = process.argv.slice(2),
): Value {
  if (args.includes('--help')) {
    console.log(help);
    process.exit(0);
  }
  try {
    return check(parseArgs({ args, options, allowPositionals: true, strict: true }));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!(error instanceof UsageError) && !code?.startsWith('ERR_PARSE_ARGS')) throw error;
    console.error(`${describeArgument(error as Error, Object.keys(options))}\n\n${help}`);
    process.exit(2);
  }
}

/** @throws UsageError where a command that takes no free arguments is given some */
export function refusePositionals(positionals: readonly string[]): void {
  if (positionals.length > 0)
    throw new UsageError(`"${positionals.join(' ')}" is not expected here: options start with --.`);
}

/** @throws UsageError where there is no folder of that name */
export function requireFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`There is no folder "${folder}".`);
}
