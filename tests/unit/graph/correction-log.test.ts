/** What no fixture holds: how entries lead back to what was published. */
import { describe, expect, it } from 'vitest';
import { formatDates } from '../../../src/corpus/dates-file.ts';
import { fingerprintClaim } from '../../../src/graph/fingerprint-claim.ts';
import { listOwnContent } from '../../../src/graph/own-content.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import { edit, load, loadValid, overlay } from '../problems/content.ts';

const raise = (): never => {
  throw new Error('the base has no claim');
};
const CLAIMS = 'claims/chain-ferry.yaml';
const FIRST = loadValid(overlay({})).corpus.claims.map(({ data }) => data)[0] ?? raise();

/** The problems of a content whose claim was published otherwise, with the entries that are given. */
function listCodes(
  published: Partial<Claim>,
  entries: string,
  claim = edit(CLAIMS, '- id: f-1', '- id: f-1'),
): string[] {
  const files = { ...claim, 'corrections.yaml': entries };
  const rows = listOwnContent(loadValid(overlay(files))).map((own) => ({
    ...own,
    ...(own.says !== undefined && { says: fingerprintClaim({ ...FIRST, ...published }) }),
    published: '2026-01-01',
    modified: '2026-01-01',
  }));
  return load(overlay({ ...files, 'dates.csv': formatDates(rows) })).problems.map(
    ({ code }) => code,
  );
}
const entry = (id: string, fields: string): string =>
  `- id: ${id}\n  date: 2026-02-02\n  at: /claims/f-1/\n  reason: A slip.\n${fields}`;
const NOW = 'The ferry carried 40 carts a day.';

describe('a claim that says something else', () => {
  it('needs an entry', () => {
    expect(listCodes({ statement: 'It carried 41.' }, '')).toEqual(['uncorrected-claim']);
    expect(listCodes({ asOf: '1891' }, '')).toEqual(['uncorrected-claim']);
  });

  it('has one that gives what was published', () => {
    const words = entry('a', `  was: It carried 41.\n  now: ${NOW}\n`);
    expect(listCodes({ statement: 'It carried 41.' }, words)).toEqual([]);
    expect(listCodes({ statement: 'It carried 42.' }, words)).toEqual(['uncorrected-claim']);
    const date = entry('a', "  asOf: ['1891', '1890']\n");
    expect(listCodes({ asOf: '1891' }, date)).toEqual([]);
    const value = entry('a', '  value: [3, null]\n');
    expect(listCodes({ value: 3 }, value)).toEqual([]);
    const kind = entry('a', '  kind: [event, figure]\n');
    expect(listCodes({ kind: 'event' }, kind)).toEqual([]);
  });

  it('may have been corrected several times since', () => {
    const twice =
      entry('a', '  was: It carried 42.\n  now: It carried 41.\n') +
      entry('b', `  was: It carried 41.\n  now: ${NOW}\n`);
    expect(listCodes({ statement: 'It carried 42.' }, twice)).toEqual([]);
    expect(listCodes({ statement: 'It carried 41.' }, twice)).toEqual([]);
    expect(listCodes({ statement: 'It carried 43.' }, twice)).toEqual(['uncorrected-claim']);
  });
});

it('a claim that says the same with more evidence, notes or topics needs none', () => {
  const more = edit(CLAIMS, 'topics: [ferryman]', 'note: Counted twice.\n  topics: []');
  expect(listCodes({}, '', more)).toEqual([]);
});
