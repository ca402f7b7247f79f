/**
 * `npm run audit`: what takes too long, or depends too much on the machine or on others, to be asserted
 * at each change. It reads the lockfile and the site in `dist`; exit code 1 where a target is missed.
 */
import { readFileSync } from 'node:fs';
import type { Lockfile } from '../src/integrations/lockfile.ts';
import { suggest } from '../src/problems/suggest.ts';
import { formatFindings, type Finding, type Print } from '../tests/audit/finding.ts';
import { NotRunError, PACKAGES_HEAD, runPackages } from '../tests/audit/run-packages.ts';
import { readArguments, refusePositionals, UsageError } from './command-line.ts';

const HELP = `usage: npm run audit -- [options]

  --only <part>  packages, lighthouse, interactions or axe; may be given several times
  --quick        axe on one page of each kind instead of all
  --help         this text`;

const SITE_PARTS = ['lighthouse', 'interactions', 'axe'];
const PARTS = ['packages', ...SITE_PARTS];

const values = readArguments(
  HELP,
  {
    only: { type: 'string', multiple: true, default: PARTS },
    quick: { type: 'boolean', default: false },
  },
  ({ values: { only, quick }, positionals }) => {
    refusePositionals(positionals);
    const unknown = only.find((part) => !PARTS.includes(part));
    if (unknown !== undefined)
      throw new UsageError(`There is no part "${unknown}".${suggest(unknown, PARTS)}`);
    return { only, quick };
  },
);

const all: Finding[] = [];
const notRun: string[] = [];

const print: Print = async (part, title, head, run) => {
  if (!values.only.includes(part)) return;
  console.log(`\n${title}`);
  try {
    const findings = await run();
    all.push(...findings);
    console.log(findings.length === 0 ? 'nothing found' : formatFindings(head, findings));
  } catch (error) {
    if (!(error instanceof NotRunError)) throw error;
    notRun.push(part);
    console.log(`not run: ${part}: ${error.message}`);
  }
};

await print(
  'packages',
  'Packages of the lockfile: no known vulnerability wanted. docs/supply-chain.md says what to do with one.',
  PACKAGES_HEAD,
  () => runPackages(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile),
);
if (SITE_PARTS.some((part) => values.only.includes(part))) {
  // It reads the whole site when it is loaded.
  const { auditSite } = await import('../tests/audit/audit-site.ts');
  await auditSite(values.quick, print);
}

const missed = all.filter(({ faults }) => faults.length > 0).length;
if (notRun.length > 0) console.log(`\nnot run: ${notRun.join(', ')}`);
if (missed > 0) console.log(`\n${missed} targets are missed.`);
else if (notRun.length < values.only.length)
  console.log(`\nEvery target ${notRun.length > 0 ? 'of what was run ' : ''}is met.`);
// Nobody reads what a scheduled run prints: what it could not find out must not pass there.
const isSilent = process.env.CI !== undefined && process.env.CI !== 'false';
process.exitCode = missed > 0 || (notRun.length > 0 && isSilent) ? 1 : 0;
