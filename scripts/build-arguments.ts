/** The arguments that `build` and `start` share. */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BuildOptions } from '../src/integrations/build-site.ts';

const HELP = `usage: npm run build -- [options]

  --content <folder>  content to build            (default: content)
  --out <folder>      where the site goes         (default: dist)
  --base <path>       path the site is served at  (default: /)
  --site <address>    canonical address           (default: url in site.yaml)
  --help              this text`;

/** Reads the arguments; prints the help and ends the process where it is asked for or they are wrong. */
export function parseBuildArguments(args: string[]): BuildOptions {
  try {
    const { values } = parseArgs({
      args,
      options: {
        content: { type: 'string', default: process.env.CONTENT_DIR ?? 'content' },
        out: { type: 'string', default: 'dist' },
        base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
        site: { type: 'string', ...(process.env.SITE_URL && { default: process.env.SITE_URL }) },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(HELP);
      process.exit(0);
    }
    if (!statSync(values.content, { throwIfNoEntry: false })?.isDirectory())
      throw new Error(`There is no folder "${values.content}".`);
    if (values.site !== undefined && !/^https?:\/\/[^\s/]/u.test(values.site))
      throw new Error(`"${values.site}" is no web address: write it as https://example.org`);
    return { content: values.content, out: values.out, base: values.base, site: values.site };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    process.exit(2);
  }
}
