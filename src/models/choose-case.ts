/** Which of the combinations of options that go together is meant. The build and the browser ask the same. */

/** An option of each input, both by id. */
export type Options = Readonly<Record<string, string>>;

/**
 * The combinations that agree with what is chosen for the inputs before `input`. Their options of it are those that can
 * be chosen.
 */
export function listReachable<Combination extends Options>(
  combinations: readonly Combination[],
  inputs: readonly string[],
  input: string,
  chosen: Options,
): Combination[] {
  const before = inputs.slice(0, inputs.indexOf(input));
  return combinations.filter((combination) =>
    before.every((earlier) => combination[earlier] === chosen[earlier]),
  );
}

/**
 * The combination that is meant by what is wanted. Input by input, in the order of `inputs`, the wanted option is
 * taken where it goes with those before it, else the one that the page opens with, else the first that does.
 * @returns undefined where there are no combinations
 */
export function findCombination<Combination extends Options>(
  combinations: readonly Combination[],
  inputs: readonly string[],
  wanted: Options,
  opening: Options,
): Combination | undefined {
  let left = combinations;
  for (const input of inputs) {
    const option = [wanted[input], opening[input], left[0]?.[input]].find((candidate) =>
      left.some((combination) => combination[input] === candidate),
    );
    left = left.filter((combination) => combination[input] === option);
  }
  return left[0];
}

/** The year that is meant: the one nearest to what is wanted, and that which the page opens with where none is. */
export function chooseYear(
  { from, to }: { from: number; to: number },
  wanted: number | undefined,
  opening: number,
): number {
  const year = wanted === undefined || Number.isNaN(wanted) ? opening : Math.round(wanted);
  return Math.min(to, Math.max(from, year));
}
