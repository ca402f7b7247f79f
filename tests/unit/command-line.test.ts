// cspell:ignore colur
import { parseArgs } from 'node:util';
import { expect, it } from 'vitest';
import { describeArgument } from '../../scripts/command-line.ts';

const OPTIONS = { colour: { type: 'string' }, dry: { type: 'boolean' } } as const;

function describe(args: string[]): string {
  try {
    parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
    return '';
  } catch (error) {
    return describeArgument(error as Error, Object.keys(OPTIONS));
  }
}

it.each([
  [['--colur', 'red'], 'There is no option "--colur". Did you mean "--colour"?'],
  [['--wide'], 'There is no option "--wide".'],
  [['-w'], 'There is no option "-w".'],
  [['--colour'], '--colour needs a value; one that starts with - is written --colour=…'],
  [['--colour', '--dry'], '--colour needs a value; one that starts with - is written --colour=…'],
  [['--dry=yes'], '--dry takes no value.'],
  [['--dry', '--colour', 'red'], ''],
])('says of %j: %s', (args, words) => {
  expect(describe(args)).toBe(words);
});
