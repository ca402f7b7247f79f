/**
 * Installs the text browsers of the tests where they are not there and can be had (Debian, as root).
 * Without one its tests say `not run`, since the site can be built and tested without them.
 */
import { spawnSync } from 'node:child_process';
import { isDebianRoot, listInstallCommands, runCommands } from './debian-packages.ts';

const isMissing = (name: string): boolean =>
  spawnSync(name, ['-version'], { stdio: 'ignore' }).error !== undefined;

const missing = ['w3m', 'lynx'].filter(isMissing);
if (missing.length > 0 && isDebianRoot()) await runCommands(listInstallCommands(...missing));
for (const name of missing.filter(isMissing)) console.log(`not run: no ${name}`);
