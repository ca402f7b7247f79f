/** What is no annotation stays as it is written. */
import { describe, expect, it } from 'vitest';
import { read, readTexts } from './read.ts';
import { render } from './render.ts';

describe.each(['md', 'mdx'] as const)('prose in %s', (format) => {
  it.each<[name: string, source: string, html: string]>([
    [
      'times and verses',
      'At 5:30 he read John 3:16, at 1:2 odds.',
      'At 5:30 he read John 3:16, at 1:2 odds.',
    ],
    [
      'colons that elsewhere open a directive',
      ':lamp and ::lamp and a:b',
      ':lamp and ::lamp and a:b',
    ],
    ['a fence of colons', ':::note\nx\n:::', ':::note\nx\n:::'],
    ['strong Hangul with a particle', '**등대**는 빛난다.', '<strong>등대</strong>는 빛난다.'],
    ['emphasised Hangul with a particle', '*등대*는 빛난다.', '<em>등대</em>는 빛난다.'],
    [
      'strong Hangul in quotation marks, set apart',
      '**‘등대’** 는 빛난다.',
      '<strong>‘등대’</strong> 는 빛난다.',
    ],
    ['quotation marks and dashes', `"So" -- it's... so`, '“So” – it’s… so'],
    ['carets and tildes', 'x^2 ~ 4', 'x^2 ~ 4'],
    ['an ampersand', 'Salt & light', 'Salt &amp; light'],
    ['brackets of other kinds', '[x] (y) [z', '[x] (y) [z'],
  ])('keeps %s', (_, source, html) => {
    expect(read(source, format).problems).toEqual([]);
    expect(render(source, format)).toContain(`<p id="p-1">${html}</p>`);
  });

  it('marks links that lead outside', () => {
    expect(
      render('[a](https://light.example/) [b](/here/) [c](mailto:d@light.example)', format),
    ).toContain(
      '<a href="https://light.example/" class="external" rel="external noreferrer">a</a> <a href="/here/">b</a> <a href="mailto:d@light.example">c</a>',
    );
  });

  it('joins lines of a paragraph in its text', () => {
    expect(readTexts('One\ntwo\r\nthree.', format)).toEqual(['One two three.']);
  });

  it('cuts sentences at their ends, at list items and at table rows', () => {
    const source =
      'One. Two\nends here! Three?\n\n- four\n- five. Six.\n\n| a | b |\n|---|---|\n| c | d |';
    expect(read(source, format).outline.blocks.map(({ sentences }) => sentences)).toEqual([
      ['One.', 'Two ends here!', 'Three?'],
      ['four', 'five.', 'Six.'],
      ['a b', 'c d'],
    ]);
  });

  it('counts the words of blocks and leaves notes out', () => {
    expect(read('One two[^n].\n\n- three\n\n[^n]: four five', format).outline.words).toBe(3);
  });

  it('passes over rules and code', () => {
    expect(readTexts('One.\n\n---\n\n```\nx\n```\n\nTwo.', format)).toEqual(['One.', 'Two.']);
  });

  it('has no blocks where there is no text', () => {
    expect(read('', format)).toEqual({
      outline: { headings: [], blocks: [], notes: [], components: [], anchors: [], words: 0 },
      problems: [],
    });
    expect(readTexts('---\ntitle: x\n---\n', format)).toEqual([]);
  });
});

describe('components and code', () => {
  it('lists the figures of a text with their attributes', () => {
    expect(read('<Beam id="a" wide />\n\nText <Beam /> here.').outline.components).toMatchObject([
      { name: 'Beam', attributes: { id: 'a', wide: '' }, place: { line: 1, column: 1 } },
      { name: 'Beam', attributes: {}, place: { line: 3, column: 6 } },
    ]);
  });

  it.each<[name: string, source: string, problems: string[]]>([
    ['an import', "import x from 'y'\n\nText.", ['mdx-code 1:1']],
    ['an export', 'Text.\n\nexport const a = 1', ['mdx-code 3:1']],
    ['an expression in a paragraph', 'Text {1 + 1}.', ['mdx-code 1:6']],
    ['an expression of its own', '{1 + 1}', ['mdx-code 1:1']],
    ['a comment in braces', 'Text {/* x */}.', ['mdx-code 1:6']],
    ['an attribute that is code', '<Beam id={1} />', ['mdx-code 1:1']],
    ['an attribute that is spread', 'Text <Beam {...x} />.', ['mdx-code 1:6']],
    [
      'a component that is not registered',
      '<Sirens />\n\nText <Sirens />.',
      ['unknown-component 1:1', 'unknown-component 3:6'],
    ],
    ['an HTML tag', 'Text <b>bold</b>.', ['unknown-component 1:6']],
    ['a fragment', 'Text <>x</>.', ['unknown-component 1:6']],
    ['a bare <', 'Text 3 <4.', ['malformed-mdx 1:8']],
    [
      'an image without alternative text',
      'Text ![](./x.png) ![ ](./y.png).',
      ['missing-alternative 1:6', 'missing-alternative 1:19'],
    ],
    ['an image with alternative text', 'Text ![a lamp](./x.png).', []],
    ['an image in a folder beside the text', 'Text ![a lamp](./lamps/x-1.png).', []],
    ['an image of a folder above', 'Text ![a lamp](./../x.png).', ['invalid-link 1:6']],
    ['an image further above', 'Text ![a lamp](./a/../../x.png).', ['invalid-link 1:6']],
    ['a hidden image', 'Text ![a lamp](./.x.png).', ['invalid-link 1:6']],
    ['an attribute that is not known', 'Text <Beam ID="a" />.', ['unknown-attribute 1:6']],
    [
      'each attribute that is not known',
      '<Beam id="a" high="b" low />',
      ['unknown-attribute 1:1', 'unknown-attribute 1:1'],
    ],
    ['a component called as a thing of JavaScript', '<constructor />', ['unknown-component 1:1']],
  ])('reports %s', (_, source, problems) => {
    expect(read(source).problems).toEqual(problems);
  });

  it.each<[name: string, source: string, problems: string[]]>([
    ['a tag', 'Text <b>bold</b>.', ['unknown-component 1:6', 'unknown-component 1:13']],
    ['a block of HTML', 'Text.\n\n<div>x</div>', ['unknown-component 3:1']],
    ['a comment', 'Text.\n\n<!-- x -->', ['unknown-component 3:1']],
    ['braces, which are text', 'Text {1 + 1}.', []],
  ])('in plain Markdown reports %s', (_, source, problems) => {
    expect(read(source, 'md').problems).toEqual(problems);
  });
});
