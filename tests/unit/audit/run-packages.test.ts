import { describe, expect, it } from 'vitest';
import { NotRunError, readReport } from '../../audit/run-packages.ts';

const LOCKFILE = { packages: { 'node_modules/a': {}, 'node_modules/b': { dev: true } } };

const report = (vulnerabilities: object): string =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities });

const ADVISORY = { title: 'Reads past its end', url: 'https://example.org/1', range: '<1.2.0' };

describe('an answer', () => {
  it('finds nothing where nothing is known', () => {
    expect(readReport(report({}), LOCKFILE)).toEqual([]);
  });

  it('is a row for each package, with its advisories as faults', () => {
    const findings = readReport(
      report({
        a: { severity: 'high', via: [ADVISORY], nodes: ['node_modules/a'], fixAvailable: true },
        b: {
          severity: 'low',
          via: ['a'],
          nodes: ['node_modules/b'],
          fixAvailable: { name: 'b', version: '2.0.0' },
        },
      }),
      LOCKFILE,
    );
    expect(findings).toEqual([
      {
        row: ['a', 'high', 'production', 'an update'],
        faults: ['Reads past its end (<1.2.0): https://example.org/1'],
      },
      { row: ['b', 'low', 'development', 'b 2.0.0'], faults: ['through a'] },
    ]);
  });
});

it.each([
  ['nothing', '', 'npm audit printed nothing'],
  ['words', 'npm error network\nmore', 'npm error network'],
  ['a refusal', '{ "message": "405 Method Not Allowed", "statusCode": 405 }', '405 Method'],
  ['an unknown report', '{ "auditReportVersion": 3, "vulnerabilities": {} }', 'version 3'],
  ['a report without its list', '{ "auditReportVersion": 2 }', 'version 2'],
])('%s is no answer, and never "nothing found"', (_, output, reason) => {
  expect(() => readReport(output, LOCKFILE)).toThrow(NotRunError);
  expect(() => readReport(output, LOCKFILE)).toThrow(reason);
});
