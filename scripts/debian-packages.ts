/** Installing what the tests need on a Debian machine, where they run as root: a container, mostly. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export type Command = readonly [command: string, ...args: string[]];

/** Whether packages can be installed. Other systems of that family name some packages otherwise. */
export const isDebianRoot = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** The commands that install packages. */
export const listInstallCommands = (...packages: string[]): Command[] => [
  ['apt-get', 'update', '-q'],
  ['apt-get', 'install', '-q', '-y', '--no-install-recommends', ...packages],
];

/** Runs a command with its output passed on; whether it succeeded. */
function runCommand([command, ...args]: Command): Promise<boolean> {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  child.on('error', (error) => {
    console.log(`  ${error.message}`);
    resolve(false);
  });
  child.on('exit', (code) => {
    resolve(code === 0);
  });
  return promise;
}

/** Runs commands one after the other, up to the first that fails; whether all succeeded. */
export async function runCommands(commands: readonly Command[]): Promise<boolean> {
  for (const command of commands) if (!(await runCommand(command))) return false;
  return true;
}
