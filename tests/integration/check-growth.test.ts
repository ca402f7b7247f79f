/**
 * Four times the content, or a text of four times the length, is four times the work: how often the blocks of `src/` run for reading and
 * checking a documentary is counted, never timed. The body of a loop and a function that is handed to
 * `find` or `sort` count each time; what runs inside the engine, such as `includes` on a long list,
 * does not.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

/** Pages of a documentary, and paragraphs of one text. */
const SIZES = { relations: 2500, form: 2500, text: 1000 };
const FACTOR = 4;
/** A tenth more than in proportion, for what is sorted. */
const MOST = 4.4;
/** For a single function, since sorting grows faster than all the work together; comparing each with each grows sixteenfold. */
const MOST_OF_ONE = 6;
/** A function that runs more seldom has no share that matters. */
const FEWEST_RUNS = 1000;
/** A guard against a run that hangs. */
const TIMEOUT = 120_000;

/** Runs by function: of the block in it that runs most often. */
type Counts = Map<string, number>;

const run = promisify(execFile);

async function countRuns(size: number, faults: string): Promise<Counts> {
  const flags = ['--no-opt', '--no-lazy-feedback-allocation'];
  const { stdout } = await run(
    process.execPath,
    [...flags, 'tests/integration/count-runs.ts', String(size), faults],
    { maxBuffer: 1 << 26 },
  );
  return new Map(Object.entries(JSON.parse(stdout) as Record<string, number>));
}

const sum = (counts: Counts): number =>
  [...counts.values()].reduce((total, runs) => total + runs, 0);

describe.each(Object.entries(SIZES))(
  'reading and checking a documentary with faults of %s',
  (faults, size) => {
    let small: Counts = new Map();
    let large: Counts = new Map();
    beforeAll(async () => {
      const sizes = [size, size * FACTOR];
      [small = small, large = large] = await Promise.all(
        sizes.map((wanted) => countRuns(wanted, faults)),
      );
    }, TIMEOUT);

    it('is counted block by block', () => {
      expect(sum(small)).toBeGreaterThan(size * 100);
    });

    it('grows no faster than the documentary', () => {
      expect(sum(large) / sum(small)).toBeLessThanOrEqual(MOST);
    });

    it('has no function that compares each with each', () => {
      const steep = [...large].flatMap(([name, runs]) => {
        const before = small.get(name) ?? 0;
        return runs > FEWEST_RUNS && runs > before * MOST_OF_ONE
          ? [`${name}: ${before} runs, then ${runs}`]
          : [];
      });
      expect(steep).toEqual([]);
    });
  },
);
