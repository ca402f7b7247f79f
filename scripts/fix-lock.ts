/**
 * Adds the platform packages that a lockfile lacks; run it after every change of package-lock.json.
 *
 * npm leaves an optional dependency out of the lockfile when it could not fetch it, as happens with the
 * builds for other operating systems; `npm ci` then refuses the lockfile ("Missing: … from lock file").
 *
 *     node scripts/with-node.mjs scripts/fix-lock.ts           adds them
 *     node scripts/with-node.mjs scripts/fix-lock.ts --check   lists them; exit code 1 if there are any
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { searchPaths, type LockEntry, type Lockfile } from '../src/integrations/lockfile.ts';

interface MissingPackage {
  /** Place in the lockfile, such as `node_modules/@pagefind/darwin-x64`. */
  path: string;
  name: string;
  version: string;
}

const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
];

/** The optional dependencies that the lockfile names but has no entry for, or one of another version. */
export function findMissing(lockfile: Lockfile): MissingPackage[] {
  const missing = new Map<string, MissingPackage>();
  for (const [path, entry] of Object.entries(lockfile.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = searchPaths(path).find((folder) => `${folder}${name}` in lockfile.packages);
      const present = found === undefined ? undefined : lockfile.packages[`${found}${name}`];
      const isExact = /^\d/.test(range);
      if (present !== undefined && (!isExact || present.version === range)) continue;
      // An entry with a hash belongs to someone else; one without is ours, of an earlier version.
      const folder = present?.integrity === undefined ? 'node_modules/' : `${path}/node_modules/`;
      missing.set(folder + name, {
        path: folder + name,
        name,
        version: range.replace(/^[\^~]/, ''),
      });
    }
  }
  return [...missing.values()];
}

/** What npm needs to know so that it skips the package on other machines; read from the package's name. */
export function toLockEntry({ name, version }: MissingPackage): LockEntry {
  const words = name.replace(/^@[^/]*\//, '').split(/[-_/]/);
  if (words.includes('wasm32')) return { version, cpu: ['wasm32'], optional: true };
  const os = SYSTEMS.find(
    (system) => words.includes(system) || (system === 'win32' && words.includes('windows')),
  );
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (os === undefined)
    throw new Error(`${name}: the name does not tell an operating system; add it by hand`);
  const libc = words.includes('musl')
    ? 'musl'
    : words.includes('gnu') && os === 'linux'
      ? 'glibc'
      : undefined;
  return {
    version,
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === undefined ? {} : { libc: [libc] }),
    optional: true,
    os: [os],
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const file = new URL('../package-lock.json', import.meta.url);
  const lockfile = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
  const missing = findMissing(lockfile);
  for (const { path, version } of missing)
    console.log(`${values.check ? 'missing' : 'added'}: ${path} ${version}`);

  if (missing.length === 0) {
    console.log('package-lock.json names a version of every platform package.');
  } else if (values.check) {
    console.error(
      'Run `node scripts/with-node.mjs scripts/fix-lock.ts` and commit package-lock.json.',
    );
    process.exitCode = 1;
  } else {
    for (const entry of missing) lockfile.packages[entry.path] = toLockEntry(entry);
    const sorted = Object.entries(lockfile.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
    writeFileSync(
      file,
      `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
    );
  }
}
