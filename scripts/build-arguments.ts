/** The arguments that `build` and `start` share. */
import type { BuildOptions } from '../src/integrations/build-site.ts';
import {
  CONTENT_OPTION,
  readArguments,
  refusePositionals,
  requireFolder,
  UsageError,
} from './command-line.ts';

/** The options in the help of both. */
export const BUILD_HELP = `  --content <folder>  content to build            (default: content)
  --out <folder>      where the site goes         (default: dist)
  --base <path>       path the site is served at  (default: /)
  --site <address>    canonical address           (default: url in site.yaml)
  --help              this text`;

/**
 * Reads the arguments of the process; prints the help and ends it where it is asked for or they are wrong.
 *
 * @param help the text of `--help`
 */
export function parseBuildArguments(help: string): BuildOptions {
  const options = {
    ...CONTENT_OPTION,
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
    site: { type: 'string', ...(process.env.SITE_URL && { default: process.env.SITE_URL }) },
  } as const;
  return readArguments(help, options, ({ values: { content, out, base, site }, positionals }) => {
    refusePositionals(positionals);
    requireFolder(content);
    if (site !== undefined && !/^https?:\/\/[^\s/]/u.test(site))
      throw new UsageError(`"${site}" is no web address: write it as https://example.org`);
    return { content, out, base, site };
  });
}
