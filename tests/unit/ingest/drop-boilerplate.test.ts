// cspell:ignore brandsholm lindqvist wetterling
import { expect, it } from 'vitest';
import { readArticle } from '../../../src/ingest/read-article.ts';

const FIRST = 'The ferry stood still for two hours, since a swan sat on the ramp.';
const SECOND = 'The warden came by rowing boat at ten, and counted four eggs in the nest.';
const THIRD = 'The company hired a second boat, which takes sixty passengers and no cars.';
const HEAD = ['The ferry that stopped for a swan', 'By Jonas Wetterling', '12 March 2014'];

interface Result {
  kept: string[];
  reasons: string[];
  doubts: string[];
}

function sort(lines: string[]): Result {
  const { parts, dropped, doubtful } = readArticle(Buffer.from(lines.join('\n\n')), 'a.txt');
  return {
    kept: parts.map(({ text }) => text),
    reasons: dropped.map(({ reason }) => reason),
    doubts: doubtful.map(({ at }) => at),
  };
}

it.each<[reason: string, line: string]>([
  ['advertisement', 'Advertisement'],
  ['advertisement', 'Story continues below'],
  ['share line', 'Share this article'],
  ['navigation', 'Facebook Twitter Email'],
  ['cookie notice', 'We use cookies to give you the best experience. Accept our cookie policy.'],
  ['newsletter or subscription', 'Sign up for our newsletter and get the news in your inbox.'],
  ['newsletter or subscription', 'Follow us on Twitter and Facebook'],
  ['photo caption or credit', 'The nest on the ramp. (AP Photo/Ida Moe)'],
  ['photo caption or credit', 'A swan near Holm. Getty Images'],
  ['photo caption or credit', 'Image caption, The nest is made of reeds'],
  ['photo caption or credit', 'Photo: Ida Moe'],
  ['related links', 'Read more: The swan of Brandsholm'],
  ['related links', 'SEE ALSO: Seven ferries in ice'],
  ['pager', 'Next article: Seven ferries in ice'],
  ['terms of use', 'By clicking you agree to our terms of use and our privacy policy.'],
  ['date line', 'Updated 13 March 2014 at 10:32 GMT'],
  ['reading time', '4 min read'],
  ['tags', 'Tags: swans, ferries'],
  ['copyright', '© 2014 The Gazette. All rights reserved.'],
  ['note on the article', 'This article was first published in the spring issue.'],
  ['navigation', 'Home > News > Islands'],
])('drops inside a text, as %s, "%s"', (reason, line) => {
  const { kept, reasons } = sort([...HEAD, FIRST, line, SECOND, THIRD]);
  expect(kept).toEqual([FIRST, SECOND, THIRD]);
  expect(reasons).toContain(reason);
});

it.each([
  'Subscribers to the telephone service grew by a third in the first year of the war.',
  'Photo shops in the harbour closed in 2009, when nobody bought film any more.',
  'Sharing a cabin costs 40 crowns, and a cabin of one’s own costs 90 crowns.',
  'More than 300 ships came in March, and none of them carried salt.',
  'By Monday the harbour was full, and ships lay at anchor outside.',
  'Related to this is the matter of the signs, which nobody reads.',
  'Copyright in the chart belongs to the pilots, who drew it in 1911.',
  'Next year the ramp will be built anew, the company said on Friday.',
  'He had cookies in both pockets, and the swan knew it.',
  'Comments in the log show that the captain did not like swans.',
  'Reuters was the first to report the nest, and the town was proud of it.',
  'He was later hired by Bloomberg.',
  'The nest was first seen by a crew from the agency AFP.',
  'The swan flew away at noon, the warden said. (Reuters)',
  'Map, compass and rope were found in the bag of the captain.',
  'Video-taped evidence showed the swan, and nobody else.',
  'Pictures from the flood hang in the hall, where anybody may see them.',
  'Return to harbour was slow.',
  'Search for the swan went on.',
  'The island’s weekly newsletter said that there were five eggs.',
  'We baked cookies for the crew, and ate most of them.',
  'By entering the harbour without a pilot he broke the law.',
  'Below, the river rose.',
  'Watch a swan for an hour and you will know it.',
  'Sign language was used on board, since the engine was loud.',
  '“It was not me.”',
  'Why now?',
  'Nobody came.',
])('keeps the paragraph "%s"', (line) => {
  expect(sort([...HEAD, FIRST, SECOND, line, THIRD, FIRST.replace('two', 'six')]).kept).toContain(
    line,
  );
});

it('drops headlines after related links, and goes on with the text', () => {
  const { kept } = sort([
    ...HEAD,
    FIRST,
    'Related stories',
    'The swan of Brandsholm',
    'Seven ferries in ice',
    SECOND,
    THIRD,
  ]);
  expect(kept).toEqual([FIRST, SECOND, THIRD]);
});

it('drops teasers with their summaries to the end', () => {
  const teasers = ['The swan of Brandsholm', 'A swan came back to the island after nine years.'];
  const { kept } = sort([
    ...HEAD,
    FIRST,
    SECOND,
    THIRD,
    'You may also like',
    ...teasers,
    'Seven ferries in ice',
    'It was the coldest winter that the captain could remember.',
  ]);
  expect(kept).toEqual([FIRST, SECOND, THIRD]);
});

it('drops comments to the end, and no text under a link to them', () => {
  const comments = ['Old Tom says:', '13 March 2014 at 9:12 pm', 'My father saw it, and said so.'];
  const text = [FIRST, SECOND, THIRD];
  expect(sort([...HEAD, '3 comments', ...text, '3 comments', ...comments]).kept).toEqual(text);
  expect(sort([...HEAD, FIRST, 'Comments', SECOND, THIRD]).kept).toEqual(text);
});

it('knows comments without a heading by their shape', () => {
  const comment = (name: string): string[] => [
    `${name} says:`,
    'March 14, 2014 at 9:12 pm',
    'I saw the swan, and it saw me, and that was that.',
  ];
  const { kept, reasons } = sort([
    ...HEAD,
    FIRST,
    SECOND,
    THIRD,
    ...comment('Tom'),
    ...comment('Ida'),
  ]);
  expect(kept).toEqual([FIRST, SECOND, THIRD]);
  expect(reasons).toContain('comments');
});

it('keeps a list that the text announces', () => {
  const items = ['rope', 'a lamp', 'two swans'];
  expect(sort([...HEAD, FIRST, 'He had with him:', ...items, SECOND]).kept).toEqual([
    FIRST,
    'He had with him:',
    ...items,
    SECOND,
  ]);
});

it('drops lines after the text, and keeps a single one as doubtful', () => {
  const text = [...HEAD, FIRST, SECOND];
  expect(sort([...text, 'Weir to be raised', 'School wins prize']).kept).toEqual([FIRST, SECOND]);
  expect(sort([...text, 'Long live the swan']).doubts).toEqual(['¶ 3']);
});

it('drops what is said about the author at the end, and not what is said of others', () => {
  const about = 'Jonas Wetterling is a reporter. He lives on a boat with a dog.';
  const other = 'Pia Lindqvist is a warden. She lives on an island with a swan.';
  expect(sort([...HEAD, FIRST, SECOND, about]).kept).toEqual([FIRST, SECOND]);
  expect(sort([...HEAD, FIRST, SECOND, other]).kept).toEqual([FIRST, SECOND, other]);
});

it('drops a pull quote, which stands in the text too', () => {
  const words = 'A swan does not read our timetables';
  const quote = `"${words}, and we do not read hers," the captain told a passenger.`;
  expect(sort([...HEAD, FIRST, words, quote, SECOND]).kept).toEqual([FIRST, quote, SECOND]);
});

it('takes highlights and the line under the title for parts of their own', () => {
  const { parts } = readArticle(
    Buffer.from(
      [
        HEAD[0],
        'Four eggs lie on a ramp, and nobody may move them',
        ...HEAD.slice(1),
        'Highlights',
        'Swan nests on car ramp',
        'Ferry stands still for hours',
        FIRST,
        SECOND,
      ].join('\n'),
    ),
    'a.txt',
  );
  expect(parts.map(({ at }) => at)).toEqual(['subhead', 'h1', 'h2', '¶ 1', '¶ 2']);
});

it('tells headings in the text from paragraphs', () => {
  const { headings, parts } = readArticle(
    Buffer.from([...HEAD, FIRST, 'What the warden found', SECOND, THIRD].join('\n\n')),
    'a.txt',
  );
  expect(headings).toMatchObject([{ text: 'What the warden found', before: '¶ 2' }]);
  expect(parts).toHaveLength(3);
});

it('refuses a page of elements without end', () => {
  const page = `<html><body>${'<div>'.repeat(400)}${FIRST}${'</div>'.repeat(400)}</body></html>`;
  expect(() => readArticle(Buffer.from(page), 'a.html')).toThrow('nested too deep');
});

it('says that there is no article', () => {
  expect(() => readArticle(Buffer.from('Home\nNews\nSport\nContact us'), 'a.txt')).toThrow(
    'no article was found',
  );
});
