import { describe, expect, it } from 'vitest';
import { nameMentions, read, readMentions } from './read.ts';
import { render } from './render.ts';

describe('claim marks', () => {
  it.each<[name: string, source: string, mentions: string[], html: string]>([
    [
      'around plain words',
      'So <Claim id="c-1">it shone</Claim>.',
      ['claim c-1: it shone'],
      'So <claim id="c-1" entry="claim-c-1">it shone</claim>.',
    ],
    [
      'around a topic link',
      'So <Claim id="c-1">the [[keeper|man]] slept</Claim>.',
      ['claim c-1: the man slept', 'topic keeper'],
      '<claim id="c-1" entry="claim-c-1">the <a href="/topics/keeper/" class="topic">man</a> slept</claim>',
    ],
    [
      'around a link',
      'So <Claim id="c-1">[it](#log) shone</Claim>.',
      ['claim c-1: it shone'],
      '<claim id="c-1" entry="claim-c-1"><a href="#log">it</a> shone</claim>',
    ],
    [
      'around a citation',
      'So <Claim id="c-1">it shone [@log, ¶ 2]</Claim>.',
      ['claim c-1: it shone', 'source log ¶ 2'],
      '<claim id="c-1" entry="claim-c-1">it shone<sup class="cite">',
    ],
    [
      'around a note',
      'So <Claim id="c-1">it shone[^n]</Claim>.\n\n[^n]: N.',
      ['claim c-1: it shone'],
      '<claim id="c-1" entry="claim-c-1">it shone<sup class="note-call">',
    ],
    [
      'around emphasis',
      'So <Claim id="c-1">it *shone*</Claim>.',
      ['claim c-1: it shone'],
      '<claim id="c-1" entry="claim-c-1">it <em>shone</em></claim>',
    ],
    [
      'in emphasis',
      'So *<Claim id="c-1">it shone</Claim>*.',
      ['claim c-1: it shone'],
      '<em><claim id="c-1" entry="claim-c-1">it shone</claim></em>',
    ],
    [
      'with smart punctuation',
      `So <Claim id="c-1">it "shone" -- it's so</Claim>.`,
      ['claim c-1: it “shone” – it’s so'],
      'it “shone” – it’s so',
    ],
    [
      'two in a sentence',
      '<Claim id="c-1">It</Claim> and <Claim id="c-2">she</Claim>.',
      ['claim c-1: It', 'claim c-2: she'],
      '<p id="p-1"><claim id="c-1" entry="claim-c-1">It</claim> and <claim id="c-2" entry="claim-c-2">she</claim>.</p>',
    ],
    [
      'with single quotation marks',
      "So <Claim id='c-1'>it shone</Claim>.",
      ['claim c-1: it shone'],
      '<claim id="c-1" entry="claim-c-1">',
    ],
    [
      'over two lines',
      'So <Claim id="c-1">it\nshone</Claim>.',
      ['claim c-1: it shone'],
      '<claim id="c-1" entry="claim-c-1">it\nshone</claim>',
    ],
    [
      'in a list item of its own',
      '- <Claim id="c-1">It shone.</Claim>\n- two',
      ['claim c-1: It shone.'],
      '<li><claim id="c-1" entry="claim-c-1">It shone.</claim></li>',
    ],
    [
      'in a quotation of its own',
      '> <Claim id="c-1">It shone.</Claim>',
      ['claim c-1: It shone.'],
      '<p><claim id="c-1" entry="claim-c-1">It shone.</claim></p>',
    ],
    [
      'in a note of its own',
      'x[^n]\n\n[^n]: <Claim id="c-1">It shone.</Claim>',
      ['claim c-1: It shone.'],
      '<p><claim id="c-1" entry="claim-c-1">It shone.</claim></p>',
    ],
    [
      'in a table cell',
      '| <Claim id="c-1">It</Claim> |\n|---|\n| x |',
      ['claim c-1: It'],
      '<th><claim id="c-1" entry="claim-c-1">It</claim></th>',
    ],
  ])('stand %s', (_, source, mentions, html) => {
    expect(read(source).problems).toEqual([]);
    expect(nameMentions(source)).toEqual(mentions);
    expect(render(source)).not.toBe('');
    expect(render(source, 'mdx')).toContain(html);
  });

  describe('alone on their lines', () => {
    it.each<[name: string, source: string, texts: string[], html: string]>([
      [
        'are a paragraph',
        '<Claim id="c-1">It shone.</Claim>\n\nDark.',
        ['It shone.', 'Dark.'],
        '<p id="p-1"><claim id="c-1" entry="claim-c-1">It shone.</claim></p>',
      ],
      [
        'with their words on a line of their own, too',
        '<Claim id="c-1">\nIt shone.\n</Claim>',
        ['It shone.'],
        '<p id="p-1"><claim id="c-1" entry="claim-c-1">It shone.</claim></p>',
      ],
      [
        'with blank lines inside, too',
        '<Claim id="c-1">\n\nIt shone.\n\n</Claim>',
        ['It shone.'],
        '<p id="p-1"><claim id="c-1" entry="claim-c-1">It shone.</claim></p>',
      ],
      [
        'two on one line are one paragraph',
        '<Claim id="c-1">It shone.</Claim> <Claim id="c-2">It went out.</Claim>',
        ['It shone. It went out.'],
        '<p id="p-1"><claim id="c-1" entry="claim-c-1">It shone.</claim> <claim id="c-2" entry="claim-c-2">It went out.</claim></p>',
      ],
      [
        'two on lines that follow each other are one paragraph',
        '<Claim id="c-1">It shone.</Claim>\n<Claim id="c-2">It went out.</Claim>',
        ['It shone. It went out.'],
        '<p id="p-1">',
      ],
      [
        'two with a blank line between are two paragraphs',
        '<Claim id="c-1">It shone.</Claim>\n\n<Claim id="c-2">It went out.</Claim>',
        ['It shone.', 'It went out.'],
        '<p id="p-2"><claim id="c-2" entry="claim-c-2">It went out.</claim></p>',
      ],
      [
        'keep the address after them',
        '<Claim id="c-1">It shone.</Claim> ^the-lamp',
        ['It shone.'],
        '<p id="the-lamp"><claim id="c-1" entry="claim-c-1">It shone.</claim></p>',
      ],
    ])('%s', (_, source, texts, html) => {
      const { outline, problems } = read(source);
      expect(problems).toEqual([]);
      expect(outline.blocks.map(({ text }) => text)).toEqual(texts);
      expect(render(source, 'mdx')).toContain(html);
    });
  });

  it('know the sentence that they stand in', () => {
    const source =
      'Dark. Then <Claim id="c-1">it shone</Claim>. <Claim id="c-2">It went out.</Claim> Dark.';
    expect(readMentions(source).map(({ sentence }) => sentence)).toEqual([
      'Then it shone.',
      'It went out.',
    ]);
  });

  it.each<[name: string, source: string, problems: string[]]>([
    [
      'inside another',
      'So <Claim id="c-1">it <Claim id="c-2">shone</Claim></Claim>.',
      ['misplaced-claim 1:23'],
    ],
    [
      'inside another on lines of their own',
      '<Claim id="c-1">\n<Claim id="c-2">It shone.</Claim>\n</Claim>',
      ['misplaced-claim 2:1'],
    ],
    ['in a heading', '## So <Claim id="c-1">it shone</Claim>', ['misplaced-claim 1:7']],
    ['around a heading', '<Claim id="c-1">\n\n## It shone\n\n</Claim>', ['misplaced-claim 1:1']],
    ['around a list', '<Claim id="c-1">\n\n- it\n- shone\n\n</Claim>', ['misplaced-claim 1:1']],
    [
      'around two paragraphs',
      '<Claim id="c-1">\n\nIt shone.\n\nDark.\n\n</Claim>',
      ['misplaced-claim 1:1'],
    ],
    [
      'inside a link',
      'So [it <Claim id="c-1">shone</Claim>](https://light.example/).',
      ['misplaced-claim 1:8'],
    ],
    ['without id', 'So <Claim>it shone</Claim>.', ['misplaced-claim 1:4']],
    ['with an empty id', 'So <Claim id="">it shone</Claim>.', ['misplaced-claim 1:4']],
    [
      'without words',
      'So <Claim id="c-1"></Claim> it <Claim id="c-2" /> shone.',
      ['misplaced-claim 1:4', 'misplaced-claim 1:32'],
    ],
    ['not closed', 'So <Claim id="c-1">it shone.', ['malformed-mdx 1:4']],
    ['closed twice', 'So it shone</Claim>.', ['malformed-mdx 1:12']],
    [
      'over two paragraphs of the text',
      'So <Claim id="c-1">it shone.\n\nDark</Claim>.',
      ['malformed-mdx 1:4'],
    ],
  ])('are an error %s', (_, source, problems) => {
    expect(read(source).problems).toEqual(problems);
  });

  it('are an error in plain Markdown, which has no components', () => {
    expect(read('So <Claim id="c-1">it shone</Claim>.', 'md').problems).toEqual([
      'unknown-component 1:4',
      'unknown-component 1:28',
    ]);
  });
});

describe('entries of claims', () => {
  const entriesIn = (html: string): string[] =>
    [...html.matchAll(/<claim-entry id="([^"]+)" entry="([^"]+)"/gu)].map(
      ([, id, entry]) => `${id} ${entry}`,
    );
  const marksIn = (html: string): string[] =>
    [...html.matchAll(/<claim id="([^"]+)" entry="([^"]+)"/gu)].map(
      ([, id, entry]) => `${id} ${entry}`,
    );

  it('stand after the block in the order of the marks, those of its notes after them', () => {
    const html = render(
      'A <Claim id="c-2">b</Claim> <Claim id="c-1">c</Claim>[^n].\n\n[^n]: D <Claim id="c-3">e</Claim>.',
      'mdx',
    );
    expect(entriesIn(html)).toEqual(['c-2 claim-c-2', 'c-1 claim-c-1', 'c-3 claim-c-3']);
    expect(html.indexOf('class="note"')).toBeLessThan(html.indexOf('class="claims"'));
  });

  it('stand once a block, and have an id of their own in each', () => {
    const html = render(
      '<Claim id="c-1">a</Claim> and <Claim id="c-1">b</Claim>.\n\nAgain <Claim id="c-1">c</Claim>.',
      'mdx',
    );
    expect(entriesIn(html)).toEqual(['c-1 claim-c-1', 'c-1 claim-c-1--2']);
    expect(marksIn(html)).toEqual(['c-1 claim-c-1', 'c-1 claim-c-1', 'c-1 claim-c-1--2']);
  });
});
