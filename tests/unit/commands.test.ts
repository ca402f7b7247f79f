/** Every command of package.json speaks of itself, by the name that it is called by. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

const COMMANDS = Object.entries(scripts).flatMap(([name, command]) => {
  const [file = ''] = /scripts\/[\w-]+\.ts/u.exec(command) ?? [];
  const text = file === '' ? '' : readFileSync(file, 'utf8');
  return /\b(?:readArguments|parse\w*Arguments)\(/u.test(text) ? [{ name, text }] : [];
});

it.each(COMMANDS)('the help of $name begins with how it is called', ({ name, text }) => {
  expect(text).toMatch(new RegExp(`\`usage: npm (?:run )?${name}(?: --|\n)`, 'u'));
});

it('commands are found', () => {
  expect(COMMANDS.map(({ name }) => name)).toEqual(expect.arrayContaining(['start', 'record']));
});
