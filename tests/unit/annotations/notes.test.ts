import { describe, expect, it } from 'vitest';
import { nameMentions, read } from './read.ts';
import { render } from './render.ts';

const ids = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, id]) => id ?? '');
const callsIn = (html: string): string[] =>
  ids(html, /<a href="#(note-[a-z]+)" id="note-[a-z]+-call-\d+" role="doc-noteref"/gu);
const bodiesIn = (html: string): string[] =>
  ids(html, /<div class="note" id="(note-[a-z]+)" role="doc-footnote"/gu);
const backsIn = (html: string): string[] =>
  ids(html, /<a class="note-back" href="#(note-[a-z]+-call-\d+)" role="doc-backlink"/gu);

describe.each(['md', 'mdx'] as const)('notes in %s', (format) => {
  it('stand beside the block that calls them, numbered by first call', () => {
    const source =
      'One[^late]. Two[^early].\n\nThree[^mid].\n\n[^early]: Early.\n[^mid]: Mid.\n[^late]: Late.';
    const { outline, problems } = read(source, format);
    expect(problems).toEqual([]);
    expect(
      outline.notes.map(({ name, number, block, text }) => [name, number, block, text]),
    ).toEqual([
      ['late', 1, 'p-1', 'Late.'],
      ['early', 2, 'p-1', 'Early.'],
      ['mid', 3, 'p-2', 'Mid.'],
    ]);
    const [first = '', second = ''] = render(source, format)
      .split('</p><div class="margin">')
      .slice(1);
    expect(bodiesIn(first)).toEqual(['note-late', 'note-early']);
    expect(bodiesIn(second)).toEqual(['note-mid']);
  });

  it('called twice have one body and two ways back', () => {
    const html = render('One[^n] two[^n].\n\n[^n]: Body.', format);
    expect(callsIn(html)).toEqual(['note-n', 'note-n']);
    expect(bodiesIn(html)).toEqual(['note-n']);
    expect(backsIn(html)).toEqual(['note-n-call-1', 'note-n-call-2']);
    expect(html).toContain('aria-label="Back to call 2 of note 1"');
  });

  it('called in two blocks stand beside the first', () => {
    const html = render('One[^n].\n\nTwo[^n].\n\n[^n]: Body.', format);
    expect(html.indexOf('id="note-n"')).toBeLessThan(html.indexOf('Two'));
    expect(backsIn(html)).toEqual(['note-n-call-1', 'note-n-call-2']);
  });

  it('may call notes, which stand after those of the text', () => {
    const source =
      'One[^a] two[^b].\n\nThree[^d].\n\n[^a]: A[^c].\n[^b]: B.\n[^c]: C[^a].\n[^d]: D.';
    const { outline, problems } = read(source, format);
    expect(problems).toEqual([]);
    expect(outline.notes.map(({ name, number, block }) => `${number} ${name} ${block}`)).toEqual([
      '1 a p-1',
      '2 b p-1',
      '3 c p-1',
      '4 d p-2',
    ]);
    const html = render(source, format);
    expect(bodiesIn(html)).toEqual(['note-a', 'note-b', 'note-c', 'note-d']);
    expect(html).toContain('<p>C<sup class="note-call"><a href="#note-a" id="note-a-call-2"');
    expect(backsIn(html)).toEqual([
      'note-a-call-1',
      'note-a-call-2',
      'note-b-call-1',
      'note-c-call-1',
      'note-d-call-1',
    ]);
  });

  it('have the same numbers in the outline as in the page', () => {
    const source =
      'One[^a].\n\n- two[^b][^c]\n\n## Three[^d]\n\n[^a]: A[^e].\n[^b]: B[^c][^f].\n[^c]: C.\n[^d]: D.\n[^e]: E[^g].\n[^f]: F.\n[^g]: G.';
    const html = render(source, format);
    for (const { name, number, text } of read(source, format).outline.notes) {
      expect(html).toMatch(
        new RegExp(`id="note-${name}"[^>]*><a [^>]*>${number}</a><p>${text.charAt(0)}[<.]`, 'u'),
      );
    }
  });

  it('hold links, citations and several paragraphs', () => {
    const source = 'One[^n].\n\n[^n]: The [[keeper]] [@log, ¶ 2].\n\n    Second.\n\n    - third\n';
    expect(nameMentions(source, format)).toEqual(['topic keeper', 'source log ¶ 2']);
    const [note] = read(source, format).outline.notes;
    expect(note?.sentences).toEqual(['The Lighthouse keeper.', 'Second.', 'third']);
    expect(render(source, format)).toContain('<p>Second.</p><ul>');
  });

  it.each<[name: string, source: string, calls: number]>([
    ['in a list', '- one[^n]\n\n[^n]: N.', 1],
    ['in a quotation', '> one[^n]\n\n[^n]: N.', 1],
    ['in a table', '| a |\n|---|\n| b[^n] |\n\n[^n]: N.', 1],
    ['in a heading', '## One[^n]\n\n[^n]: N.', 1],
    ['in emphasis', 'one *two[^n]* three\n\n[^n]: N.', 1],
    ['under a name in capitals', 'one[^N]\n\n[^n]: N.', 1],
  ])('are called %s', (_, source, calls) => {
    expect(read(source, format).problems).toEqual([]);
    const html = render(source, format);
    expect(callsIn(html)).toHaveLength(calls);
    expect(bodiesIn(html)).toEqual(['note-n']);
  });

  it('add nothing to the id of the heading that calls them', () => {
    const source = '## The lamp[^n]\n\n[^n]: N.';
    expect(read(source, format).outline.headings[0]?.slug).toBe('the-lamp');
    expect(render(source, format)).toContain('<h2 id="the-lamp">');
  });

  it('leave no list of footnotes at the end', () => {
    expect(render('One[^n].\n\n[^n]: N.', format)).not.toMatch(/data-footnotes|user-content/u);
  });

  it.each<[name: string, source: string, problems: string[]]>([
    ['a call without definition', 'One two[^none].', ['unknown-note 1:8']],
    ['a call without definition in a note', 'One[^n].\n\n[^n]: Two[^none].', ['unknown-note 3:10']],
    ['two calls without definition', '[^a] and\nso[^b]', ['unknown-note 1:1', 'unknown-note 2:3']],
    ['a definition that is never called', 'One.\n\n[^n]: N.', ['unknown-note 3:1']],
    [
      'a definition that only another uncalled one calls',
      'One.\n\n[^a]: A[^b].\n[^b]: B.',
      ['unknown-note 3:1', 'unknown-note 4:1'],
    ],
    ['a definition inside a list', '- one[^n]\n\n  [^n]: N.', ['unknown-note 1:6']],
    ['code, which calls nothing', 'One `[^none]`.', []],
  ])('are reported for %s', (_, source, problems) => {
    expect(read(source, format).problems).toEqual(problems);
  });
});
