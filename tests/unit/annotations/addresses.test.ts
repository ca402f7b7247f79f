import { describe, expect, it } from 'vitest';
import { read } from './read.ts';
import { render } from './render.ts';

const blocksOf = (source: string, format: 'md' | 'mdx'): unknown[] =>
  read(source, format).outline.blocks.map(({ kind, id, addressed, number }) => [
    kind,
    id,
    addressed,
    number,
  ]);

describe.each(['md', 'mdx'] as const)('addresses in %s', (format) => {
  it.each<[name: string, source: string, blocks: unknown[], html: string]>([
    [
      'at the end of a paragraph',
      'It shone. ^lamp',
      [['paragraph', 'lamp', true, 1]],
      '<p id="lamp">It shone.</p>',
    ],
    [
      'after a citation',
      'It shone [@log]. ^lamp',
      [['paragraph', 'lamp', true, 1]],
      '<p id="lamp">It shone<sup',
    ],
    [
      'after emphasis',
      'It *shone* ^lamp',
      [['paragraph', 'lamp', true, 1]],
      '<p id="lamp">It <em>shone</em></p>',
    ],
    [
      'after Hangul',
      '등대가 빛났다. ^lamp',
      [['paragraph', 'lamp', true, 1]],
      '<p id="lamp">등대가 빛났다.</p>',
    ],
    [
      'on a line of its own',
      'It shone.\n^lamp',
      [['paragraph', 'lamp', true, 1]],
      '<p id="lamp">It shone.</p>',
    ],
    [
      'in the last item of a list',
      '- one\n- two ^lamp',
      [['list', 'lamp', true, 1]],
      '<ul id="lamp">',
    ],
    [
      'in a list of paragraphs',
      '1. one\n\n2. two ^lamp',
      [['list', 'lamp', true, 1]],
      '<ol id="lamp">',
    ],
    [
      'in a list within a list',
      '- one\n  - two ^lamp',
      [['list', 'lamp', true, 1]],
      '<ul id="lamp">',
    ],
    [
      'in a quotation',
      '> It shone. ^lamp',
      [['blockquote', 'lamp', true, 1]],
      '<blockquote id="lamp">',
    ],
  ])('stand %s', (_, source, blocks, html) => {
    expect(blocksOf(source, format)).toEqual(blocks);
    expect(render(source, format)).toContain(html);
    expect(render(source, format)).toContain(
      '<a class="address" href="#lamp" aria-label="Link to paragraph 1" data-place="¶ 1">1</a>',
    );
    expect(render(source, format)).not.toContain('^');
  });

  it('are p-<number> where the author gave none, and then are not shown', () => {
    const source = '## Head\n\nOne.\n\nTwo. ^two\n\n- three\n\n| a |\n|---|\n| b |';
    expect(blocksOf(source, format)).toEqual([
      ['heading', 'head', false, 0],
      ['paragraph', 'p-1', false, 1],
      ['paragraph', 'two', true, 2],
      ['list', 'p-3', false, 3],
      ['table', 'p-4', false, 4],
    ]);
    const html = render(source, format);
    expect(html).toContain('<p id="p-1">');
    expect(html).toContain('<table id="p-4">');
    expect(html.match(/class="address"/gu)).toHaveLength(1);
  });

  it('in the first item of a list are not those of the list', () => {
    expect(blocksOf('- one ^lamp\n- two', format)).toEqual([['list', 'p-1', false, 1]]);
  });

  it('are no part of the text, its sentences or its words', () => {
    const { blocks, words } = read('It shone. ^the-lamp', format).outline;
    expect(blocks).toMatchObject([{ text: 'It shone.', sentences: ['It shone.'] }]);
    expect(words).toBe(2);
  });

  it('carry the ids of the citations of their block', () => {
    const html = render('It shone [@log]. ^lamp', format);
    expect(html).toContain('href="#lamp-a"');
    expect(html).toContain('<a id="lamp-a"');
  });
});
