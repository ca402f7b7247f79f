/** What package-lock.json says (its version 3), and how Node finds one package from another. */

export interface LockEntry {
  /** The package's own name, where it is installed under another. */
  name?: string;
  version?: string;
  /** Address of the archive; left out where it follows from name and version. */
  resolved?: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
  optional?: boolean;
  cpu?: string[];
  os?: string[];
  libc?: string[];
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface Lockfile {
  packages: Record<string, LockEntry>;
}

/** The folders in which Node looks for what `path` imports, the nearest first. */
export function searchPaths(path: string): string[] {
  const folders: string[] = [];
  for (
    let at = path;
    at !== '';
    at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))
  ) {
    folders.push(`${at}/node_modules/`);
  }
  return [...folders, 'node_modules/'];
}

/** Where the package stands that `path` gets by this name; undefined where the lockfile has none. */
export function findDependency(
  { packages }: Lockfile,
  path: string,
  name: string,
): string | undefined {
  const folder = searchPaths(path).find((candidate) => `${candidate}${name}` in packages);
  return folder === undefined ? undefined : folder + name;
}

/** What a reader's copy of the site is built with: every package that is not for development alone. */
export const listProduction = ({ packages }: Lockfile): [path: string, entry: LockEntry][] =>
  Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);

/** The name that a place in the lockfile stands for: `@a/b` of `node_modules/c/node_modules/@a/b`. */
export const toPackageName = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
