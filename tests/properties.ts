/**
 * Properties that hold of any input. The seed is fixed, so that a test says the same today and tomorrow; a failure prints it
 * with the smallest input that fails. `FC_SEED=5 FC_RUNS=10000` looks further.
 */
import fc from 'fast-check';

fc.configureGlobal({
  seed: Number(process.env.FC_SEED ?? 20_261_125),
  numRuns: Number(process.env.FC_RUNS ?? 200),
});

/** Texts made of the pieces that a grammar knows, and of others that it does not. */
export const textOf = (pieces: readonly string[], most = 30): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 4 })),
      {
        maxLength: most,
      },
    )
    .map((parts) => parts.join(''));

export { fc };
