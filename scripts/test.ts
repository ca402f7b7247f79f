/**
 * `npm test`: every check, the fastest first; it stops at the first that fails. Two cores are assumed:
 * two steps run side by side where they do not disturb each other.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { suggest } from '../src/problems/suggest.ts';
import { readArguments, refusePositionals, UsageError } from './command-line.ts';
import { countPlaywright, countVitest, formatCount, type Count } from './test-counts.ts';

interface Step {
  name: string;
  /** What it checks, for the help. */
  about: string;
  command: readonly [string, ...string[]];
  /** Steps without whose success it says nothing. */
  needs?: readonly string[];
  /** Steps that it must not run beside, since it writes what they read; it waits for their end. */
  after?: readonly string[];
  /** True where it keeps all cores busy by itself. */
  alone?: boolean;
  /** Reads the step's own report; a step without one counts as one test. */
  count?: (report: string) => Count;
}

interface Outcome extends Count {
  isGood: boolean;
  output: string;
  seconds: number;
}

const ROOT = dirname(import.meta.dirname);
const SLOTS = 2;
const IS_WINDOWS = process.platform === 'win32';

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const reportOf = (name: string): string => join(reports, `${name}.json`);

/** Vitest on some of the projects in vitest.config.ts. */
function vitest(
  name: string,
  projects: readonly string[],
  ...options: string[]
): Pick<Step, 'name' | 'command' | 'count'> {
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${reportOf(name)}`];
  return {
    name,
    command: ['vitest', 'run', ...chosen, ...reporters, ...options],
    count: countVitest,
  };
}

/** In the order in which they start. */
const STEPS: Step[] = [
  {
    name: 'lock',
    about: 'package-lock.json names every platform package',
    command: [process.execPath, 'scripts/fix-lock.ts', '--check'],
  },
  {
    name: 'content',
    about: 'the content has no problems',
    command: [process.execPath, 'scripts/check.ts'],
  },
  {
    name: 'chromium',
    about: 'there is a Chromium that starts; installs one where there is none',
    command: [process.execPath, 'scripts/ensure-chromium.ts'],
  },
  {
    name: 'programs',
    about:
      'text browsers and web servers, installed where they can be; their tests say where they are not run',
    command: [process.execPath, 'scripts/ensure-programs.ts'],
    // Two installations at once would wait for each other's lock and fail.
    after: ['chromium'],
  },
  {
    name: 'format',
    about: 'every file is formatted',
    command: ['prettier', '--check', '--log-level', 'warn', '.'],
  },
  { ...vitest('unit', ['unit', 'content']), about: 'functions by themselves, and the real corpus' },
  {
    name: 'build',
    about: 'the site, into dist',
    command: [process.execPath, 'scripts/build.ts'],
    needs: ['content'],
  },
  {
    name: 'spelling',
    about: 'every word is known',
    command: ['cspell', '--no-progress', '--dot', '.'],
  },
  {
    ...vitest('output', ['output'], '--no-isolate'),
    about: 'the built pages: HTML, links, relations, budgets; text browsers',
    needs: ['build'],
    after: ['programs'],
  },
  // The next three read what a build generates: types of the content, styles of the fonts.
  {
    name: 'unused',
    about: 'no file, export or dependency is unused',
    command: ['knip', '--no-progress'],
    needs: ['build'],
  },
  {
    name: 'types',
    about: 'types, templates included',
    command: ['astro', 'check', '--minimumSeverity', 'warning'],
    needs: ['build'],
  },
  {
    name: 'lint',
    about: 'the rules of the linter',
    command: ['eslint', '--max-warnings', '0', '.'],
    needs: ['build'],
  },
  {
    ...vitest('integration', ['integration']),
    about: 'builds of other sites',
    needs: ['chromium'],
    after: ['build', 'output', 'unused', 'types', 'lint'],
  },
  {
    name: 'browser',
    about: 'behaviour and accessibility in Chromium',
    command: ['playwright', 'test', '--reporter=dot,json'],
    needs: ['build', 'chromium'],
    after: ['integration', 'programs'],
    alone: true,
    count: countPlaywright,
  },
];

const HELP = `usage: npm test -- [options]

  --only <step>  only this step; may be given several times
  --all          go on after a step has failed
  --help         this text

steps:
${STEPS.map(({ name, about }) => `  ${name.padEnd(13)}${about}`).join('\n')}`;

const parseArguments = (): { steps: Step[]; goesOn: boolean } =>
  readArguments(
    HELP,
    {
      only: { type: 'string', multiple: true, default: [] as string[] },
      all: { type: 'boolean', default: false },
    },
    ({ values: { only, all }, positionals }) => {
      refusePositionals(positionals);
      const names = STEPS.map(({ name }) => name);
      const unknown = only.find((wanted) => !names.includes(wanted));
      if (unknown !== undefined)
        throw new UsageError(`There is no step "${unknown}".${suggest(unknown, names)}`);
      const steps = STEPS.filter(({ name }) => only.length === 0 || only.includes(name));
      return { steps, goesOn: all };
    },
  );

const children = new Set<ChildProcess>();

/** Runs the command of a step; its output is kept until it is known whether anyone wants it. */
function runCommand({ name, command: [command, ...args] }: Step): Promise<{
  isGood: boolean;
  output: string;
}> {
  const { promise, resolve } = Promise.withResolvers<{ isGood: boolean; output: string }>();
  const path = [dirname(process.execPath), join(ROOT, 'node_modules', '.bin'), process.env.PATH];
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows commands are .cmd files, which only a shell can start.
    shell: IS_WINDOWS && command !== process.execPath,
    env: {
      ...process.env,
      PATH: path.join(delimiter),
      PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(name),
      PLAYWRIGHT_FORCE_TTY: '0',
      NO_COLOR: '1',
    },
  });
  children.add(child);
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  }
  child.on('error', (error) => {
    chunks.push(Buffer.from(`${command} could not be started: ${error.message}\n`));
    resolve({ isGood: false, output: Buffer.concat(chunks).toString() });
  });
  child.on('close', (code) => {
    children.delete(child);
    resolve({ isGood: code === 0, output: Buffer.concat(chunks).toString() });
  });
  return promise;
}

async function runStep(step: Step): Promise<Outcome> {
  const start = performance.now();
  const { isGood, output } = await runCommand(step);
  const report = reportOf(step.name);
  const count: Count =
    step.count && existsSync(report)
      ? step.count(readFileSync(report, 'utf8'))
      : { passed: Number(isGood), failed: Number(!isGood) };
  const seconds = (performance.now() - start) / 1000;
  // A tool can fail without a failed test, as where a file cannot be read.
  const failed = isGood ? count.failed : Math.max(count.failed, 1);
  return { ...count, failed, isGood, output, seconds };
}

const isIn = (names: readonly string[] = [], steps: Iterable<Step>): boolean =>
  [...steps].some(({ name }) => names.includes(name));

/** Runs the steps, two at a time, each as soon as what it waits for has ended. */
async function runSteps(steps: readonly Step[], goesOn: boolean): Promise<Map<Step, Outcome>> {
  const outcomes = new Map<Step, Outcome>();
  const running = new Map<Step, Promise<void>>();
  let waiting = [...steps];
  let isStopped = false;

  const canStart = (step: Step): boolean => {
    const unfinished = [...waiting, ...running.keys()];
    const isFree = step.alone ? running.size === 0 : running.size < SLOTS;
    const isLoneRunning = [...running.keys()].some(({ alone }) => alone);
    return (
      isFree && !isLoneRunning && !isIn([...(step.needs ?? []), ...(step.after ?? [])], unfinished)
    );
  };
  const hasFailed = (step: Step): boolean =>
    !waiting.includes(step) && !running.has(step) && !outcomes.get(step)?.isGood;
  const isInVain = ({ needs }: Step): boolean => isIn(needs, steps.filter(hasFailed));

  const finish = (step: Step, outcome: Outcome): void => {
    running.delete(step);
    const { isGood, output, seconds } = outcome;
    // Stopped half-way: it says nothing.
    if (isStopped && !isGood) return;
    outcomes.set(step, outcome);
    const counts = step.count ? formatCount(outcome) : '';
    const word = isGood ? 'ok  ' : 'FAIL';
    console.log(`${word}  ${step.name.padEnd(12)}${seconds.toFixed(1).padStart(7)} s${counts}`);
    if (isGood) return;
    console.log(`\n${output.trimEnd()}\n`);
    if (goesOn) return;
    isStopped = true;
    waiting = [];
    for (const child of children) child.kill();
  };

  for (;;) {
    for (const step of waiting)
      if (isInVain(step)) waiting = waiting.filter((other) => other !== step);
    for (const step of waiting.filter(canStart)) {
      if (!canStart(step)) continue;
      waiting = waiting.filter((other) => other !== step);
      running.set(
        step,
        runStep(step).then((outcome) => finish(step, outcome)),
      );
    }
    if (running.size === 0) return outcomes;
    await Promise.race(running.values());
  }
}

process.on('exit', () => rmSync(reports, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
    process.exit(1);
  });
}

const { steps, goesOn } = parseArguments();
const start = performance.now();
const outcomes = await runSteps(steps, goesOn);
const sum = (key: 'passed' | 'failed'): number =>
  [...outcomes.values()].reduce((total, outcome) => total + outcome[key], 0);
const notRun = steps.filter((step) => !outcomes.has(step)).map(({ name }) => name);
console.log(`\n${outcomes.size} steps in ${((performance.now() - start) / 1000).toFixed(0)} s`);
if (notRun.length > 0) console.log(`not run: ${notRun.join(', ')}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
