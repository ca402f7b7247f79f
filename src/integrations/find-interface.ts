/** Which file holds the words of the interface. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const fileOf = (tag: string): string =>
  fileURLToPath(new URL(`../interface/${tag}.ts`, import.meta.url));

/**
 * @param language BCP 47 tag of the site's language
 * @param named file that is taken whatever the language: INTERFACE_FILE, so that a translation can be tried
 * @returns path of the file for it, by lookup (RFC 4647, section 3.4): `pt-br`, then `pt`; English where there is none
 */
export function findInterface(
  language: string,
  named: string | undefined = process.env.INTERFACE_FILE,
): string {
  if (named) return resolve(named);
  const parts = language.toLowerCase().split('-');
  const tags = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  return tags.map(fileOf).find((file) => existsSync(file)) ?? fileOf('en');
}
