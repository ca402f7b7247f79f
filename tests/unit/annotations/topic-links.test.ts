import { describe, expect, it } from 'vitest';
import { nameMentions, read, readTexts } from './read.ts';
import { render } from './render.ts';

const KEEPER = '<a href="/topics/keeper/" class="topic">';

describe.each(['md', 'mdx'] as const)('topic links in %s', (format) => {
  it.each<[name: string, source: string, text: string, html: string]>([
    [
      'with the title as words',
      'The [[keeper]] wakes.',
      'The Lighthouse keeper wakes.',
      `The ${KEEPER}Lighthouse keeper</a> wakes.`,
    ],
    [
      'with words of their own',
      'The [[keeper|man]] wakes.',
      'The man wakes.',
      `The ${KEEPER}man</a> wakes.`,
    ],
    [
      'by an alias in Hangul',
      '[[등대|불빛]]가',
      '불빛가',
      '<a href="/topics/등대/" class="topic">불빛</a>가',
    ],
    [
      'in emphasis',
      'The *[[keeper]]*.',
      'The Lighthouse keeper.',
      `The <em>${KEEPER}Lighthouse keeper</a></em>.`,
    ],
    [
      'with an ampersand in the words',
      '[[keeper|man & wife]]',
      'man & wife',
      `${KEEPER}man &amp; wife</a>`,
    ],
    [
      'with quotation marks in the words',
      '[[keeper|the "man"]]',
      'the “man”',
      `${KEEPER}the “man”</a>`,
    ],
  ])('are read and rendered %s', (_, source, text, html) => {
    const { outline, problems } = read(source, format);
    expect(problems).toEqual([]);
    expect(outline.blocks.map((block) => block.text)).toEqual([text]);
    expect(render(source, format)).toContain(html);
  });

  it('stand in table cells, with the bar escaped', () => {
    const source = [
      '| Who | Where |',
      '|---|---|',
      String.raw`| [[keeper\|the man]] | [[fresnel]] |`,
    ].join('\n');
    expect(read(source, format).problems).toEqual([]);
    expect(nameMentions(source, format)).toEqual(['topic keeper', 'topic fresnel']);
    expect(render(source, format)).toContain(`<td>${KEEPER}the man</a></td>`);
    expect(render(source, format)).toContain(
      '<td><a href="/topics/fresnel/" class="topic">Fresnel lens</a></td>',
    );
  });

  it('stand in headings, whose id is made of the words shown', () => {
    const source = '## Why the [[keeper]] and the [[fresnel|lens]] matter';
    const { outline } = read(source, format);
    expect(outline.headings).toMatchObject([
      {
        text: 'Why the Lighthouse keeper and the lens matter',
        slug: 'why-the-lighthouse-keeper-and-the-lens-matter',
      },
    ]);
    expect(render(source, format)).toBe(
      `<h2 id="why-the-lighthouse-keeper-and-the-lens-matter">Why the ${KEEPER}Lighthouse keeper</a> and the <a href="/topics/fresnel/" class="topic">lens</a> matter</h2>`,
    );
  });

  it('stand in lists, quotations and notes', () => {
    const source = '- a [[keeper]]\n\n> b [[fresnel]]\n\nc[^n]\n\n[^n]: d [[keeper|e]]';
    expect(nameMentions(source, format)).toEqual(['topic keeper', 'topic fresnel', 'topic keeper']);
    expect(render(source, format).match(/class="topic"/gu)).toHaveLength(3);
  });

  it('are plain words where nothing bears the name; the check on the corpus reports it', () => {
    expect(render('The [[siren]] and the [[bell|big bell]].', format)).toContain(
      'The siren and the big bell.',
    );
    expect(nameMentions('The [[siren]].', format)).toEqual(['topic siren']);
  });

  it('are left alone in code', () => {
    const source = 'Write `[[keeper]]`.\n\n```\n[[keeper]]\n```';
    expect(nameMentions(source, format)).toEqual([]);
    expect(render(source, format)).toContain('<code>[[keeper]]</code>');
  });

  it('inside another link are an error, and render without a link in a link', () => {
    const source = 'See [the [[keeper]] here](#log).';
    expect(read(source, format).problems).toEqual(['malformed-link 1:10']);
    expect(render(source, format)).toContain('<a href="#log">the Lighthouse keeper here</a>');
  });

  it.each<[name: string, source: string, problems: string[]]>([
    ['a link without end', 'One [[keeper.', ['malformed-link 1:5']],
    ['a link over two lines', 'One [[light\nhouse]].', ['malformed-link 1:5']],
    ['markup in the target', 'One [[**keeper**]].', ['malformed-link 1:5']],
    ['markup in the words', 'One [[keeper|*man*]].', ['malformed-link 1:5']],
    ['an empty link', 'One [[]] and [[keeper|]].', ['malformed-link 1:5', 'malformed-link 1:14']],
    [
      'an unescaped bar in a table',
      '| a | b |\n|---|---|\n| [[keeper|man]] | x |',
      ['malformed-link 3:3'],
    ],
    ['one in a note', 'One[^n].\n\n[^n]: Two [[.', ['malformed-link 3:11']],
    ['one in a heading', '## One [[keeper', ['malformed-link 1:8']],
  ])('reports %s', (_, source, problems) => {
    expect(read(source, format).problems).toEqual(problems);
  });
});

it('the words of a link count as words of the text', () => {
  expect(readTexts('A [[keeper]] here.')).toEqual(['A Lighthouse keeper here.']);
  expect(read('A [[keeper]] here.').outline.words).toBe(4);
});
