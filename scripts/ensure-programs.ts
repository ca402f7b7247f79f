/**
 * Installs the programs that single tests try the site with, text browsers and web servers, where they are not there
 * and can be had (Debian, as root). Without one its tests say `not run`, since the site can be built and tested without them.
 */
import { spawnSync } from 'node:child_process';
import { isDebianRoot, listInstallCommands, runCommands } from './debian-packages.ts';

/** Each with the argument by which it only says what it is, and the package that has it. */
const PROGRAMS = [
  { name: 'w3m', argument: '-version', packageName: 'w3m' },
  { name: 'lynx', argument: '-version', packageName: 'lynx' },
  { name: 'nginx', argument: '-v', packageName: 'nginx-light' },
  { name: 'caddy', argument: 'version', packageName: 'caddy' },
];

const listMissing = (): typeof PROGRAMS =>
  PROGRAMS.filter(
    ({ name, argument }) => spawnSync(name, [argument], { stdio: 'ignore' }).error !== undefined,
  );

const missing = listMissing();
if (missing.length > 0 && isDebianRoot())
  await runCommands(listInstallCommands(...missing.map(({ packageName }) => packageName)));
for (const { name } of listMissing()) console.log(`not run: no ${name}`);
