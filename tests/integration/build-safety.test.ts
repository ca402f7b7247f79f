/** A build may be killed, started twice or run elsewhere: the site is whole, and the same. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from './site.ts';

const SITE = 'tests/sites/lighthouses';
/** A guard against a build that hangs; no time is asserted. */
const TIMEOUT = 600_000;
const KILLS = 10;

const ROOT = mkdtempSync(join(tmpdir(), 'build-safety-'));
const OUT = join(ROOT, 'site');
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

/** Without what Vitest sets for its own runs. */
const ENV = { PATH: process.env.PATH, HOME: process.env.HOME };
const toArguments = (content: string, out: string): string[] => [
  'scripts/build.ts',
  '--content',
  content,
  '--out',
  out,
];
const runBuild = (
  content: string,
  out = OUT,
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
) =>
  spawnSync(process.execPath, toArguments(content, out), {
    encoding: 'utf8',
    ...options,
    env: { ...ENV, ...options.env },
  });

/** In a process group of its own, as it would be killed by a machine that is shut down. */
const startBuild = (content: string): ChildProcess =>
  spawn(process.execPath, toArguments(content, OUT), {
    env: ENV,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

async function kill(build: ChildProcess): Promise<void> {
  const ended = build.exitCode === null ? once(build, 'exit') : undefined;
  try {
    process.kill(-(build.pid ?? 0), 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
  await ended;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const OTHER = join(ROOT, 'other');
let known: string[] = [];
let changed: string[] = [];
let duration = 0;

beforeAll(() => {
  cpSync(SITE, OTHER, { recursive: true });
  rmSync(join(OTHER, 'dates.csv'));
  const glossary = join(OTHER, 'glossary.yaml');
  writeFileSync(glossary, readFileSync(glossary, 'utf8').replace('draws the oil', 'lifts the oil'));
  expect(runBuild(OTHER).status).toBe(0);
  changed = fingerprint(OUT);
  const start = performance.now();
  expect(runBuild(SITE).status).toBe(0);
  duration = performance.now() - start;
  known = fingerprint(OUT);
  expect(known).not.toEqual(changed);
}, TIMEOUT);

describe('a build that is killed', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 100_000);

  it(
    `leaves a whole site at each of ${KILLS} moments (SEED=${seed})`,
    async () => {
      const random = createRandom(seed);
      for (let round = 0; round < KILLS; round += 1) {
        const build = startBuild(round % 2 === 0 ? OTHER : SITE);
        // The last rounds wait for the last stage, after which the folders are exchanged.
        if (round >= KILLS - 3) {
          let said = '';
          for await (const chunk of build.stdout ?? []) {
            said += String(chunk);
            if (/^search index +\d/mu.test(said)) break;
          }
          await setTimeout(random() * 20);
        } else await setTimeout(random() * duration);
        await kill(build);
        // Between two renames the earlier site stands beside its place: the next build puts it back.
        const found = existsSync(OUT) ? OUT : join(ROOT, '.site-last');
        const files = fingerprint(found);
        const isWhole = [known, changed].some(
          (whole) => JSON.stringify(whole) === JSON.stringify(files),
        );
        expect(isWhole, `round ${round}`).toBe(true);
      }
    },
    TIMEOUT,
  );

  it(
    'is no hindrance to the next, which leaves nothing beside the site',
    () => {
      expect(runBuild(SITE).status).toBe(0);
      expect(fingerprint(OUT)).toEqual(known);
      expect(readdirSync(ROOT).sort()).toEqual(['other', 'site']);
    },
    TIMEOUT,
  );
});

it(
  'a second build of one project is refused while the first runs',
  async () => {
    const first = startBuild(SITE);
    await once(first.stdout ?? first, 'data');
    const second = runBuild(SITE);
    expect(second.status).toBe(1);
    expect(second.stderr).toContain(
      `Another build of this project is running (process ${first.pid}`,
    );
    await kill(first);
  },
  TIMEOUT,
);

it(
  'a build in another folder, time zone and language is the same byte for byte',
  () => {
    const project = join(ROOT, 'an other place');
    mkdirSync(join(project, 'tests'), { recursive: true });
    for (const name of [
      'src',
      'scripts',
      'public',
      'astro.config.mjs',
      'package.json',
      'package-lock.json',
      'LICENSE',
      'tsconfig.json',
      SITE,
    ])
      cpSync(name, join(project, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    const env = {
      TZ: 'Pacific/Auckland',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      LANGUAGE: 'ko',
    };
    const { status, stderr } = runBuild(SITE, join(project, 'site'), { cwd: project, env });
    expect(status, stderr).toBe(0);
    expect(fingerprint(join(project, 'site'))).toEqual(known);
    rmSync(project, { recursive: true });
  },
  TIMEOUT,
);
