import { normaliseName } from '../../corpus/names.ts';

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
  return drafts.has(name) || drafts.has(normaliseName(name))
    ? `the ${what} "${name}" is a draft, which no build holds: finish it (draft: false) or do without it here`
    : `there is no ${what} "${name}".${suggest(name)}`;
}
