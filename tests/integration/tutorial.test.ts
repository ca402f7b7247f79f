/** The tutorial of docs/authoring.md, followed step by step in a folder of its own. */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findMissing, parseTutorial } from './tutorial.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'tutorial-'));
const PROJECT = process.cwd();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Names of the tutorial's folders, as they stand in its commands. */
const inFolder = (text: string): string =>
  text.replace(/^(?:\.\.\/)?(?=(?:bees|articles|bees-site)(?:\/|$))/u, `${FOLDER}/`);

/** Words of a command line; quotation marks hold some together. */
const toWords = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** Runs a command of the tutorial in the project, as a reader would, on the folders of the test. */
function run(command: string): { status: number | null; output: string } {
  const [program = '', , ...rest] = toWords(command);
  const isNpm = program === 'npm';
  const [name = '', ...args] = isNpm ? rest : [];
  const script = scripts[name] ?? '';
  if (isNpm && script === '') throw new Error(`package.json has no script "${name}"`);
  // The child must not take itself for a part of the test runner.
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' };
  const [file, ...words] = isNpm
    ? [process.execPath, ...script.split(' ').slice(1), ...args.filter((word) => word !== '--')]
    : toWords(command);
  // Both outputs in one file, in the order in which a reader would see them.
  const log = join(FOLDER, 'output.txt');
  const out = openSync(log, 'w');
  const { status } = spawnSync(file ?? '', words.map(inFolder), {
    cwd: PROJECT,
    env,
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  return { status, output: readFileSync(log, 'utf8').replaceAll(`${FOLDER}/`, '') };
}

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe('docs/authoring.md', { timeout: 300_000 }, () => {
  const steps = parseTutorial(readFileSync('docs/authoring.md', 'utf8'));

  it('has steps', () => {
    expect(steps.filter(({ type }) => type === 'file').length).toBeGreaterThan(6);
    expect(steps.filter(({ type }) => type === 'commands').length).toBeGreaterThan(6);
  });

  it.each(steps.map((step) => [step.type === 'file' ? step.name : step.commands.join('; '), step]))(
    '%s',
    (_, step) => {
      if (step.type === 'file') {
        const file = inFolder(step.name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, step.text);
        return;
      }
      const runs = step.commands.map(run);
      const output = runs.map((result) => result.output).join('');
      const isRefused = step.output.some((line) => line.includes('  error  '));
      expect(
        runs.map(({ status }) => status),
        output,
      ).toEqual(runs.map(() => (isRefused ? 1 : 0)));
      expect(findMissing(output, step.output), output).toEqual([]);
    },
  );

  it('ends with a site that has the chapter, and an address that sends its readers on', () => {
    expect(existsSync(join(FOLDER, 'bees-site/chapters/the-empty-hives/index.html'))).toBe(true);
    expect(readFileSync(join(FOLDER, 'bees/moved.yaml'), 'utf8')).toContain(
      'to: /topics/winter-of-the-bees/',
    );
  });
});
