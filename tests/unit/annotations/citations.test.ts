import { describe, expect, it } from 'vitest';
import { nameMentions, read, readMentions, readTexts } from './read.ts';
import { render } from './render.ts';

/** The entries beside the blocks, as text with plain blanks: `a see LOG, ¶ 3`. */
const listSources = (html: string): string[] =>
  [...html.matchAll(/<li><span class="letter".*?<\/li>/gu)].map(([item]) =>
    item.replace(/<[^>]+>/gu, '').replaceAll('\u00A0', ' '),
  );

/** The letters in the text, marks of one citation joined: `a b`. */
const listMarks = (html: string): string[] =>
  [...html.matchAll(/<sup class="cite">.*?<\/sup>/gu)].map(([mark]) =>
    mark.replace(/<[^>]+>/gu, ''),
  );

describe.each(['md', 'mdx'] as const)('citations in %s', (format) => {
  it.each<[name: string, source: string, mentions: string[], text: string, entries: string[]]>([
    ['of a place', 'It shone [@log, ¶ 3].', ['source log ¶ 3'], 'It shone.', ['a LOG, ¶ 3']],
    ['of a whole source', 'It shone [@log].', ['source log'], 'It shone.', ['a LOG']],
    [
      'with para. for the sign',
      'It shone [@log, para. 16].',
      ['source log para. 16'],
      'It shone.',
      ['a LOG, ¶ 16'],
    ],
    [
      'with a range',
      'It shone [@log, ¶¶ 2–3].',
      ['source log ¶¶ 2–3'],
      'It shone.',
      ['a LOG, ¶¶ 2–3'],
    ],
    [
      'with a prefix',
      'It shone [see also @log, p. 4].',
      ['source see also log p. 4'],
      'It shone.',
      ['a see also LOG, p. 4'],
    ],
    [
      'of several sources',
      'It shone [see @log, ¶ 1; @chart; cf. @act, § 2 item 3].',
      ['source see log ¶ 1', 'source chart', 'source cf. act § 2 item 3'],
      'It shone.',
      ['a see LOG, ¶ 1', 'b CHART', 'c cf. ACT, § 2 item 3'],
    ],
    [
      'after smart quotation marks',
      'It "shone" [@log, ¶ 3].',
      ['source log ¶ 3'],
      'It “shone”.',
      ['a LOG, ¶ 3'],
    ],
    [
      'with two hyphens, which become an en dash',
      'It shone -- bright [@log, ¶¶ 2--3].',
      ['source log ¶¶ 2–3'],
      'It shone – bright.',
      ['a LOG, ¶¶ 2–3'],
    ],
    [
      'with one hyphen, which stays one',
      'It shone [@log-1880, ¶¶ 2-3].',
      ['source log-1880 ¶¶ 2-3'],
      'It shone.',
      ['a LOG-1880, ¶¶ 2–3'],
    ],
    [
      'right after Hangul',
      '등대가[@log, ¶ 3] 빛났다.',
      ['source log ¶ 3'],
      '등대가 빛났다.',
      ['a LOG, ¶ 3'],
    ],
    ['in emphasis', 'It *shone [@log]* on.', ['source log'], 'It shone on.', ['a LOG']],
    [
      'of a source without record',
      'It shone [@lost, ¶ 2].',
      ['source lost ¶ 2'],
      'It shone.',
      ['a lost, ¶ 2'],
    ],
  ])('are read and listed %s', (_, source, mentions, text, entries) => {
    expect(read(source, format).problems).toEqual([]);
    expect(nameMentions(source, format)).toEqual(mentions);
    expect(readTexts(source, format)).toEqual([text]);
    expect(listSources(render(source, format))).toEqual(entries);
  });

  it('take one letter for each place of a block and repeat it', () => {
    const html = render('One [@log, ¶ 3]. Two [@act]. Three [@log, para. 3; @log, ¶ 4].', format);
    expect(listMarks(html)).toEqual(['a', 'b', 'a c']);
    expect(listSources(html)).toEqual(['a LOG, ¶ 3', 'b ACT', 'c LOG, ¶ 4']);
    expect(html.match(/<a id="p-1-a"/gu)).toHaveLength(1);
  });

  it('start with a again in each block, under ids of the block', () => {
    const html = render('One [@log]. ^first\n\nTwo [@act].', format);
    expect(listMarks(html)).toEqual(['a', 'a']);
    expect(html).toContain('<a id="first-a"');
    expect(html).toContain('<a id="p-2-a"');
  });

  it('go past z', () => {
    const many = Array.from({ length: 28 }, (_, index) => `[@s${index}]`).join(' ');
    expect(listMarks(render(many, format)).slice(24)).toEqual(['y', 'z', 'aa', 'ab']);
  });

  it('are named for those who hear the page', () => {
    expect(render('It shone [@log, ¶¶ 2-3].', format)).toContain(
      'It shone<sup class="cite"><a href="#p-1-a" aria-label="Source a: LOG, paragraphs 2–3">a</a></sup>.',
    );
  });

  it('in a note stand in brackets there and need no letter', () => {
    const source = 'It shone[^n].\n\n[^n]: So the record [see @log, ¶ 2; @act].';
    expect(nameMentions(source, format)).toEqual(['source see log ¶ 2', 'source act']);
    const html = render(source, format);
    expect(listSources(html)).toEqual([]);
    expect(html).toContain(
      'So the record (see <a href="/sources/log/#¶ 2">LOG, ¶\u00A02</a>; <a href="/sources/act/#">ACT</a>).',
    );
  });

  it('keep the sign of a place and its number on one line', () => {
    expect(render('It shone [@log, ¶¶ 2-3; @act, § 1 item 2; @map, pp. 4-5].', format)).toMatch(
      /LOG, ¶¶\u00A02–3<.*ACT, §\u00A01 item 2<.*MAP, pp\.\u00A04–5</u,
    );
  });

  it('in the words of a link stand after it, since a link may hold no other', () => {
    const source = 'See [the log [@log, ¶ 2]](https://light.example/) here.';
    expect(nameMentions(source, format)).toEqual(['source log ¶ 2']);
    expect(render(source, format)).toMatch(
      /<a href="https:\/\/light\.example\/"[^>]*>the log<\/a><sup class="cite">/u,
    );
  });

  it('in a heading stand in its row; its id has no letter in it', () => {
    const source = '## The lamp [@log, ¶ 2]\n\n## The lamp [@act]\n\nText [@log].';
    expect(read(source, format).outline.headings.map(({ slug }) => slug)).toEqual([
      'the-lamp',
      'the-lamp-1',
    ]);
    const html = render(source, format);
    expect(html).toContain('<h2 id="the-lamp">The lamp<sup');
    expect(
      [...html.matchAll(/<(?:a|span) id="([^"]+)"(?: href="\/sources|>)/gu)].map(([, id]) => id),
    ).toEqual(['the-lamp-a', 'the-lamp-1-a', 'p-1-a']);
  });

  it.each<[name: string, source: string, html: string]>([
    ['a link whose words begin with @', 'By [@log](#log).', 'By <a href="#log">@log</a>.'],
    ['a mail address in brackets', 'By [keeper@light.example].', 'keeper@light.example'],
    ['a name with @', 'By @keeper and (@log).', 'By @keeper and (@log).'],
    ['code', 'By `[@log]`.', '<code>[@log]</code>'],
  ])('are not seen in %s', (_, source, html) => {
    expect(read(source, format).problems).toEqual([]);
    expect(nameMentions(source, format)).toEqual([]);
    expect(render(source, format)).toContain(html);
  });

  it.each<[name: string, source: string, problems: string[]]>([
    ['an empty place', 'One [@log,].', ['malformed-citation 1:5']],
    ['two keys without semicolon', 'One [@log @act].', ['malformed-citation 1:5']],
    ['words after the key', 'One [@log ¶ 3].', ['malformed-citation 1:5']],
    ['a part without key', 'One [see; @log].', ['malformed-citation 1:5']],
    ['markup in the place', 'One [@log, *¶ 3*].', ['malformed-citation 1:5']],
    ['no end', 'One [@log, ¶ 3 and on.', ['malformed-citation 1:5']],
    ['one in a note', 'One[^n].\n\n[^n]: Two [@log,].', ['malformed-citation 3:11']],
    [
      'two of them, each at its place',
      'One [@a,] and [@b].\nThen [@c;].',
      ['malformed-citation 1:5', 'malformed-citation 2:6'],
    ],
  ])('are reported for %s', (_, source, problems) => {
    expect(read(source, format).problems).toEqual(problems);
  });
});

describe('the sentence of a citation', () => {
  it.each<[name: string, source: string, sentence: string]>([
    ['before the full stop', 'Dark. It shone [@log]. Dark again.', 'It shone.'],
    ['after the full stop', 'Dark. It shone. [@log] Dark again.', 'It shone.'],
    ['in the middle', 'Dark. It [@log] shone. Dark again.', 'It shone.'],
    ['at the start of the block', '[@log] It shone. Dark again.', 'It shone.'],
    [
      'across a line break of the file',
      'Dark. It\nshone\nbright [@log]. Dark again.',
      'It shone bright.',
    ],
    ['in a list', '- one\n- two [@log]\n- three', 'two'],
    ['at the start of a list item', '- one\n- [@log] two\n- three', 'two'],
    ['in a table', '| a | b |\n|---|---|\n| c | d [@log] |\n| e | f |', 'c d'],
    ['in a note with two paragraphs', 'x[^n]\n\n[^n]: One.\n\n    Two [@log].', 'Two.'],
    [
      'after an abbreviation in lower case',
      'At 9 p.m. it shone [@log]. Dark again.',
      'At 9 p.m. it shone.',
    ],
  ])('is found %s', (_, source, sentence) => {
    expect(readMentions(source).map((mention) => mention.sentence)).toEqual([sentence]);
  });
});
