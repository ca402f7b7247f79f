import { expect, it } from 'vitest';
import { listOwnProse } from '../../../src/graph/own-prose.ts';
import { edit, loadValid, overlay } from '../problems/content.ts';

const { corpus } = loadValid(
  overlay({
    ...edit(
      'site.yaml',
      'chapterWord:',
      'firstWords: { text: A boat on a chain., claim: f-1 }\nfooter: [{ text: About us, page: about }]\nchapterWord:',
    ),
    ...edit(
      'essays/the-crossing.mdx',
      'startsFrom: gazette-1890',
      'startsFrom: gazette-1890\ncontentNote: It speaks of floods.\nwaivers: [{ code: uncited-figure, paragraph: carts, reason: Ours. }]',
    ),
    ...edit('sources/parish-1891.md', 'read: opening', 'read: opening\nnote: A thick book.'),
    ...edit(
      'claims/chain-ferry.yaml',
      '      stance: context',
      '      stance: context\n      note: On flood days.',
    ),
    'series.yaml':
      '- { id: s, title: S title, caption: S caption, unit: carts, joined: { origins: [document], label: S joined }, others: S others, names: [{ claim: f-1, text: S name }], spans: [{ from: 1890, to: 1891, label: S span }] }\n',
    'timelines.yaml':
      '- { id: t, title: T title, caption: T caption, lanes: [{ label: T lane, marks: [{ claim: f-1, text: T mark }] }] }\n',
    'lineages.yaml':
      '- { id: l, title: L title, caption: L caption, statements: [{ claim: f-1, text: L statement }] }\n',
  }),
);

it('lists every text of ours outside the bodies, and no title or name of another', () => {
  expect(listOwnProse(corpus).map(({ text }) => text)).toEqual([
    'Ferries on a slow river',
    'A tiny documentary that is there to be broken, one fault at a time.',
    'A boat on a chain.',
    'None.',
    'About us',
    'The crossing',
    'Who paid for the crossing?',
    'How a ferry on a slow river was paid for, told from two old reports that do not agree.',
    'It speaks of floods.',
    'Ours.',
    'High water',
    'What did the crossing do in high water?',
    'How a ferry and those who worked it spent the weeks in which the river was too high to cross.',
    'Chain ferry',
    'A flat boat that pulls itself across a river along a chain.',
    'Ferryman',
    'Who worked the boat, lived beside it and took the toll.',
    'A thick book.',
    'The parish paid the crew on days of flood.',
    'The boat runs along a chain and carries forty carts a day.',
    'The ferryman lives beside it and takes the toll.',
    'About',
    'What this tiny documentary is there for, in a line that is long enough to be accepted.',
    'What a reporter saw at the ferry.',
    'Its book of accounts.',
    'The ferry carried 40 carts a day.',
    'On flood days.',
    'Toll',
    'What is paid for a crossing.',
    'S title',
    'S caption',
    'carts',
    'S joined',
    'S others',
    'S name',
    'S span',
    'T title',
    'T caption',
    'T lane',
    'T mark',
    'L title',
    'L caption',
    'L statement',
  ]);
});

it('knows where each stands', () => {
  const place = (text: string) =>
    listOwnProse(corpus)
      .find((own) => own.text === text)
      ?.where();
  expect(place('On flood days.')).toEqual({
    file: 'content/claims/chain-ferry.yaml',
    line: 13,
    column: 13,
  });
  expect(place('A boat on a chain.')).toMatchObject({ file: 'content/site.yaml', line: 6 });
  expect(place('T mark')).toMatchObject({ file: 'content/timelines.yaml', line: 1, column: 101 });
});
