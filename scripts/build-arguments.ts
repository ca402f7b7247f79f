/** The arguments that `build` and `start` share. */
import type { BuildOptions } from '../src/integrations/build-site.ts';
import { readArguments, refusePositionals, requireFolder, UsageError } from './command-line.ts';

const HELP = `usage: npm run build -- [options]

  --content <folder>  content to build            (default: content)
  --out <folder>      where the site goes         (default: dist)
  --base <path>       path the site is served at  (default: /)
  --site <address>    canonical address           (default: url in site.yaml)
  --help              this text`;

/** Reads the arguments; prints the help and ends the process where it is asked for or they are wrong. */
export function parseBuildArguments(args: string[]): BuildOptions {
  const options = {
    content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
    site: { type: 'string', ...(process.env.SITE_URL && { default: process.env.SITE_URL }) },
  } as const;
  return readArguments(
    HELP,
    options,
    ({ values: { content, out, base, site }, positionals }) => {
      refusePositionals(positionals);
      requireFolder(content);
      if (site !== undefined && !/^https?:\/\/[^\s/]/u.test(site))
        throw new UsageError(`"${site}" is no web address: write it as https://example.org`);
      return { content, out, base, site };
    },
    args,
  );
}
