/** `content/addresses.txt`: every address that was ever published, one a line. */
import type { Place, Problem } from '../problems/problem.ts';
import { AddressSchema } from '../schemas/moved.ts';

export interface ListedAddress {
  /** Site-relative, without the base: `/chapters/x/#y`. */
  address: string;
  place: Place;
}

const HEAD = `# Addresses that others may link to. Written by \`npm run addresses\`, which adds and never removes.
# One that the site no longer has is explained in moved.yaml; docs/authoring.md says how.
`;

/** Lines that are empty or start with # and a space are passed over. */
export function parseManifest(
  text: string,
  file: string,
): { listed: ListedAddress[]; problems: Problem[] } {
  const listed: ListedAddress[] = [];
  const problems: Problem[] = [];
  text.split(/\r?\n/u).forEach((line, index) => {
    const address = line.trim();
    if (address === '' || /^#(?:\s|$)/u.test(address)) return;
    const place = { file, line: index + 1, column: 1 };
    if (AddressSchema.safeParse(address).success) listed.push({ address, place });
    else {
      const message = `"${address}" is no address: one stands on each line, such as /chapters/x/#y`;
      problems.push({ code: 'invalid-value', message, ...place });
    }
  });
  return { listed, problems };
}

/** The text of the file: each address once, in the order of their characters. */
export const formatManifest = (addresses: Iterable<string>): string =>
  `${HEAD}${[...new Set(addresses)]
    .sort()
    .map((address) => `${address}\n`)
    .join('')}`;
