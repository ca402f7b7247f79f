import { normaliseName } from '../../corpus/names.ts';
import { suggest } from '../../problems/suggest.ts';

/**
 * What is said of a name that nothing has.
 *
 * @param what the kind of thing that it should name, such as "claim"
 * @param known names of that kind, for "did you mean"
 */
export function describeAbsence(
  what: string,
  name: string,
  known: Iterable<string>,
  drafts: ReadonlySet<string>,
): string {
  return drafts.has(name) || drafts.has(normaliseName(name))
    ? `the ${what} "${name}" is a draft, which no build holds: finish it (draft: false) or do without it here`
    : `there is no ${what} "${name}".${suggest(name, known)}`;
}
