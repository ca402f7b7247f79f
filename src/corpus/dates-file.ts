/** `content/dates.csv`: of every page the hash of what was published, and when it was first and last changed. */
import type { Place, Problem } from '../problems/problem.ts';

export interface PageDates {
  /** Day of the first publication, `2026-11-25`. */
  published: string;
  /** Day of the last change of its own content. */
  modified: string;
}

export interface DatedPage extends PageDates {
  /** Address without the base: `/claims/f-1/`. */
  page: string;
  /** What `hashContent` makes of the page's own content. */
  hash: string;
  /** Of a claim what `fingerprintClaim` makes of it; undefined for other pages. */
  says: string | undefined;
  place: Place;
}

export type DatedRow = Omit<DatedPage, 'place'>;

const HEAD = 'page,hash,says,published,modified';
const ROW = /^(\/(?:[a-z0-9-]+\/)*),([\w-]{16}),([\w-]{16})?,(\d{4}-\d\d-\d\d),(\d{4}-\d\d-\d\d)$/u;

/** The table as RFC 4180 has it; no field needs quotation marks. */
export function parseDates(
  text: string,
  file: string,
): { dated: DatedPage[]; problems: Problem[] } {
  const dated = new Map<string, DatedPage>();
  const problems: Problem[] = [];
  text.split(/\r?\n/u).forEach((line, index) => {
    const place = { file, line: index + 1, column: 1 };
    const fail = (message: string): void => {
      problems.push({ code: 'invalid-value', message, ...place });
    };
    if (index === 0) {
      if (line !== HEAD) fail(`the first line must be ${HEAD}`);
      return;
    }
    if (line === '') return;
    const [, page, hash, says, published, modified] = ROW.exec(line) ?? [];
    if (!page || !hash || !published || !modified)
      fail(
        `"${line.slice(0, 60)}" is no row: take it from an earlier version, or take it out, and npm run record dates the page anew`,
      );
    else if (dated.has(page))
      fail(`${page} stands twice: keep the row with the earlier publication`);
    else dated.set(page, { page, hash, says, published, modified, place });
  });
  return { dated: [...dated.values()], problems };
}

/** The text of the file, in the order of the addresses. */
export function formatDates(rows: readonly DatedRow[]): string {
  const lines = rows
    .toSorted((a, b) => (a.page < b.page ? -1 : 1))
    .map(({ page, hash, says, published, modified }) =>
      [page, hash, says ?? '', published, modified].join(','),
    );
  return `${[HEAD, ...lines].join('\n')}\n`;
}
