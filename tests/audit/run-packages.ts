/** Known vulnerabilities of the packages in the lockfile, as `npm audit` has them from the registry. */
import { spawnSync } from 'node:child_process';
import type { Lockfile } from '../../src/integrations/lockfile.ts';
import type { Finding } from './finding.ts';

export const PACKAGES_HEAD = ['package', 'severity', 'for', 'mended by'];

/** What asking could not find out, and why. */
export class NotRunError extends Error {}

/** The report of `npm audit --json`, version 2; a failure has a message in its place. */
interface Report {
  auditReportVersion?: number;
  message?: string;
  vulnerabilities?: Record<string, Vulnerability>;
}

interface Vulnerability {
  severity: string;
  /** Advisories, or names of packages through which it is affected. */
  via: (string | { title: string; url: string; range: string })[];
  nodes: string[];
  fixAvailable: boolean | { name: string; version: string };
}

function formatFix(fix: Vulnerability['fixAvailable']): string {
  if (typeof fix === 'object') return `${fix.name} ${fix.version}`;
  return fix ? 'an update' : 'nothing yet';
}

/**
 * @param output what `npm audit --json` printed
 * @throws NotRunError where it is not the report of an answer
 */
export function readReport(output: string, { packages }: Lockfile): Finding[] {
  let report: Report;
  try {
    report = JSON.parse(output) as Report;
  } catch {
    const [line = ''] = output.trim().split('\n');
    throw new NotRunError(line === '' ? 'npm audit printed nothing' : line);
  }
  const { auditReportVersion: version, message, vulnerabilities } = report;
  if (version !== 2 || !vulnerabilities)
    throw new NotRunError(message ?? `npm audit printed a report of version ${version ?? '?'}`);
  return Object.entries(vulnerabilities).map(([name, { severity, via, nodes, fixAvailable }]) => {
    const isForDevelopment = nodes.every((path) => packages[path]?.dev === true);
    const use = isForDevelopment ? 'development' : 'production';
    return {
      row: [name, severity, use, formatFix(fixAvailable)],
      faults: via.map((cause) =>
        typeof cause === 'string'
          ? `through ${cause}`
          : `${cause.title} (${cause.range}): ${cause.url}`,
      ),
    };
  });
}

/**
 * Asks the registry; nothing is installed or changed.
 *
 * @throws NotRunError where it does not answer
 */
export function runPackages(lockfile: Lockfile): Finding[] {
  const { npm_execpath: npm } = process.env;
  if (npm === undefined) throw new NotRunError('start it by `npm run audit`');
  const { stdout, error } = spawnSync(
    process.execPath,
    [npm, 'audit', '--json', '--package-lock-only', '--fetch-retries=1', '--loglevel=silent'],
    { encoding: 'utf8', timeout: 120_000, maxBuffer: 64 * 1024 * 1024 },
  );
  if (error) throw new NotRunError(error.message);
  return readReport(stdout, lockfile);
}
