/** What a figure shows stands also in a table, for those who do not see it. */
import { describe, expect, test } from 'vitest';
import { findByName, findPages, hasClass } from './built-site.ts';

describe.each(findPages('chapter', 'home'))('$path', ({ document }) => {
  const [figure] = findByName(document, 'figure');

  test('has a figure', () => {
    expect(figure).toBeDefined();
  });

  test.each(['wide', 'middle', 'narrow'])('has a row for each mark that is drawn %s', (size) => {
    if (!figure) throw new Error('the page has a figure');
    const drawings = findByName(figure, 'svg').filter((svg) => hasClass(svg, size));
    const marks = drawings.flatMap((svg) =>
      findByName(svg, 'g', 'circle', 'rect').filter((element) => hasClass(element, 'mark')),
    );
    const rows = findByName(figure, 'tr').filter((row) => findByName(row, 'td').length > 0);
    expect(drawings).toHaveLength(1);
    expect(marks).not.toHaveLength(0);
    expect(rows).toHaveLength(marks.length);
    expect(rows.filter((row) => findByName(row, 'a').length === 0)).toEqual([]);
  });
});
