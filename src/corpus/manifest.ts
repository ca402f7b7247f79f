/** `content/addresses.txt`: every address that was ever published, one a line. */
import type { Place, Problem } from '../problems/problem.ts';
import { AddressSchema } from '../schemas/moved.ts';

export interface ListedAddress {
  /** Site-relative, without the base: `/chapters/x/#y`. */
  address: string;
  place: Place;
}

const HEAD = `# Addresses that others may link to. Written by \`npm run record\`, which adds and never removes.
# One that the site no longer has is explained in moved.yaml; docs/authoring.md says how.
`;

const isComment = (line: string): boolean => line === '' || /^#(?:\s|$)/u.test(line);

/** Lines that are empty or start with # and a space are passed over. */
export function parseManifest(
  text: string,
  file: string,
): { listed: ListedAddress[]; problems: Problem[] } {
  const listed: ListedAddress[] = [];
  const problems: Problem[] = [];
  text.split(/\r?\n/u).forEach((line, index) => {
    const address = line.trim();
    if (isComment(address)) return;
    const place = { file, line: index + 1, column: 1 };
    if (AddressSchema.safeParse(address).success) listed.push({ address, place });
    else {
      const message = `"${address}" is no address: one stands on each line, such as /chapters/x/#y`;
      problems.push({ code: 'invalid-value', message, ...place });
    }
  });
  if (listed.length === 0 && problems.length === 0)
    problems.push({
      code: 'missing-addresses',
      message: 'the list is empty',
      file,
      line: 1,
      column: 1,
    });
  return { listed, problems };
}

/**
 * The text of the file: each address once, in the order of their characters.
 *
 * @param earlier the text until now: its comments stay over the address that follows them, and its ends of lines
 */
export function formatManifest(addresses: Iterable<string>, earlier = ''): string {
  const comments = new Map<string, string[]>();
  let waiting: string[] = [];
  for (const line of earlier.split('\n').map((text) => text.trim())) {
    if (HEAD.split('\n').includes(line)) continue;
    if (line.startsWith('#')) waiting.push(line);
    else {
      comments.set(line, [...(comments.get(line) ?? []), ...waiting]);
      waiting = [];
    }
  }
  const lines = [...new Set(addresses)]
    .sort()
    .flatMap((address) => [...(comments.get(address) ?? []), address]);
  const text = `${HEAD}${[...lines, ...waiting].map((line) => `${line}\n`).join('')}`;
  return earlier.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}
