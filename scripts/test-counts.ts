/** How many tests of a step passed, failed and were not run. */
export interface Count {
  passed: number;
  failed: number;
  /** Titles of tests that lacked what they need: `not run: no w3m`. */
  notRun?: string[];
}

/** `   5 passed, 0 failed`, and a line for each test that was not run. */
export const formatCount = ({ passed, failed, notRun = [] }: Count): string =>
  [`   ${passed} passed, ${failed} failed`, ...notRun].join('\n      ');

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { assertionResults: { status: string; title: string }[] }[];
}

/** @param report of Vitest's reporter `json` */
export function countVitest(report: string): Count {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(report) as VitestReport;
  const notRun = testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ status, title }) =>
      status !== 'passed' && title.startsWith('not run: ') ? [title] : [],
    ),
  );
  return { passed: numPassedTests, failed: numFailedTests, notRun };
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number };
  suites: PlaywrightSuite[];
}

/** @param report of Playwright's reporter `json` */
export function countPlaywright(report: string): Count {
  const { stats, suites } = JSON.parse(report) as PlaywrightReport;
  const listTitles = ({ title, suites: inner = [] }: PlaywrightSuite): string[] => [
    ...(title.startsWith('not run: ') ? [title] : []),
    ...inner.flatMap(listTitles),
  ];
  const notRun = suites.flatMap(listTitles);
  return { passed: stats.expected, failed: stats.unexpected, notRun };
}
