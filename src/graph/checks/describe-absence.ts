import { toDraftKey, type DraftKind } from '../../corpus/drafts.ts';
import { describeForeignLetter } from '../../corpus/look-alike.ts';
import { normaliseName } from '../../corpus/names.ts';

/** What may be missing because it is a draft. */
const DRAFTED: Readonly<Record<string, DraftKind>> = {
  claim: 'claim',
  source: 'source',
  topic: 'topic',
  'topic or glossary entry': 'topic',
};

/**
 * What is said of a name that nothing has.
 *
 * @param what the kind of thing that it should name, such as "claim"
 * @param suggest gives "did you mean" among the names of that kind
 */
export function describeAbsence(
  what: string,
  name: string,
  suggest: (name: string) => string,
  drafts: ReadonlySet<string>,
): string {
  const kind = DRAFTED[what];
  const isDraft =
    kind !== undefined &&
    [name, normaliseName(name)].some((form) => drafts.has(toDraftKey(kind, form)));
  return isDraft
    ? `the ${what} "${name}" is a draft, which no build holds: take draft: true out of it or do without it here`
    : `there is no ${what} "${name}".${suggest(name) || describeForeignLetter(name)}`;
}
