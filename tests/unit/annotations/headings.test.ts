import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe.each(['md', 'mdx'] as const)('headings in %s', (format) => {
  it.each<[name: string, source: string]>([
    ['none at all', 'Text.'],
    ['one', '## A'],
    ['one inside another', '## A\n\n### B\n\n#### C'],
    ['several levels closed at once', '## A\n\n### B\n\n#### C\n\n## D\n\n### E'],
    ['words with marks', '## The *lamp* [[keeper]] [@log, ¶ 1]'],
    ['words that are a link alone', '## [[keeper]]'],
  ])('are in order: %s', (_, source) => {
    expect(read(source, format).problems).toEqual([]);
  });

  it.each<[name: string, source: string, places: string[]]>([
    ['the first is no ##', 'Text.\n\n### A\n\n#### B\n\n## C', ['3:1']],
    ['one is #', '## A\n\n# B\n\n## C', ['3:1']],
    ['one is underlined as #', '## A\n\nB\n=', ['3:1']],
    ['a level is left out', '## A\n\n#### B\n\n#### C\n\n###### D', ['3:1', '7:1']],
    ['one has no words', '## A\n\n##', ['3:1']],
    ['one has a source and no words', '## [@log, ¶ 1]', ['1:1']],
    ['one has a picture and no words', '## ![a lamp](./x.png)', ['1:1']],
    ['one stands in a quotation', '> ## A', ['1:3']],
    ['one stands in a list', '- a\n  - ## A', ['2:5']],
    ['one stands in a note', 'Text.[^n]\n\n[^n]: a\n\n    ## A', ['5:5']],
  ])('are out of order where %s', (_, source, places) => {
    expect(read(source, format).problems).toEqual(places.map((place) => `heading-order ${place}`));
  });
});
