/**
 * Runs a script or a command under a Node that the tools accept.
 *
 *     node scripts/with-node.mjs scripts/build.ts --flag   a JavaScript or TypeScript file
 *     node scripts/with-node.mjs astro check               a command: node_modules/.bin, then PATH
 *
 * The Node that runs this file is taken if it is recent enough, else the one that `npm ci` installed
 * as a package (Linux). This file is plain JavaScript without dependencies so that Node 20 can start it.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = dirname(dirname(fileURLToPath(import.meta.url)));
const IS_WINDOWS = process.platform === 'win32';

/**
 * The engines of the linter, the narrowest of all the tools: `^22.22.3 || >=24.16`.
 * @param {string} version such as `24.21.0`
 */
function isRecentEnough(version) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => parseInt(part, 10));
  if (major === 22) return minor > 22 || (minor === 22 && patch >= 3);
  return major > 24 || (major === 24 && minor >= 16);
}

/** The path of a Node that is recent enough; undefined if there is none. */
function findNode() {
  if (isRecentEnough(process.versions.node)) return process.execPath;
  const name = `node-${IS_WINDOWS ? 'win' : process.platform}-${process.arch}`;
  const installed = join(REPOSITORY, 'node_modules', name, 'bin', IS_WINDOWS ? 'node.exe' : 'node');
  return existsSync(installed) ? installed : undefined;
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}

const [target, ...args] = process.argv.slice(2);
if (target === undefined) fail('usage: node scripts/with-node.mjs <file or command> [arguments]');
else run(target, args);

/**
 * @param {string} target a file that Node runs, or the name of a command
 * @param {string[]} args
 */
function run(target, args) {
  const node = findNode();
  if (node === undefined) {
    fail(
      `Node ${process.versions.node} is too old: this project needs Node 24.16 or later (or 22.22.3 of the 22 line).\n` +
        'On Linux (x64, arm64) `npm ci` installs one into node_modules: run that first.\n' +
        'Elsewhere install Node 24 from https://nodejs.org or by your version manager.',
    );
    return;
  }

  const isFile = /\.[cm]?[jt]s$/.test(target);
  process.env.PATH = [dirname(node), join(REPOSITORY, 'node_modules', '.bin'), process.env.PATH]
    .filter(Boolean)
    .join(delimiter);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Where Astro takes a run for an automated one it would start these servers in the background and exit.
  process.env.ASTRO_DEV_BACKGROUND = '0';
  process.env.ASTRO_PREVIEW_BACKGROUND = '0';

  // On Windows commands are .cmd files, which only a shell can start.
  const child = isFile
    ? spawn(node, [target, ...args], { stdio: 'inherit' })
    : spawn(target, args, { stdio: 'inherit', shell: IS_WINDOWS });

  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the whole group: the child has it already.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => {
    fail(`${target} could not be started: ${error.message}. Is everything installed (\`npm ci\`)?`);
  });
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (signal === null ? 1 : constants.signals[signal]));
  });
}
