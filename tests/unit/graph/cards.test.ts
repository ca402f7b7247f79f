import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { ContentFile } from '../../../src/corpus/read-files.ts';
import { CARD_SIZE, listCardFaces } from '../../../src/graph/cards.ts';
import { findCard } from '../../../src/page-data/card.ts';
import { findSubject } from '../../../src/graph/page-subject.ts';
import { edit, load, loadValid, overlay } from '../problems/content.ts';

const picture = (id: string, size: { width: number; height: number } | undefined): ContentFile => ({
  path: `cards/${id}.png`,
  text: '',
  picture: { size },
});

type Files = Record<string, string | ContentFile | undefined>;

/** The files of cards that show what a content with these files says, but for those left out. */
function makeCards(files: Files = {}, without: readonly string[] = []): Files {
  const faces = listCardFaces(loadValid(overlay(files))).filter(({ id }) => !without.includes(id));
  return {
    'cards/cards.yaml': stringify(faces.map(({ id, says, words }) => ({ id, says, words }))),
    ...Object.fromEntries(faces.map(({ id }) => [`cards/${id}.png`, picture(id, CARD_SIZE)])),
  };
}

const CARDS = makeCards();
/** A chapter with a figure that is drawn from the claim. */
const COVERED: Record<string, string> = {
  ...edit('essays/the-crossing.mdx', 'number: 1', 'number: 1\ncover: carts'),
  ...edit(
    'claims/chain-ferry.yaml',
    '  kind: figure',
    '  kind: figure\n  series: carts\n  value: 40',
  ),
  'series.yaml': stringify([
    {
      id: 'carts',
      title: 'Forty carts',
      caption: 'Carts a day.',
      unit: 'carts',
      joined: { origins: ['document'], label: 'counted' },
      others: 'guessed',
    },
  ]),
};

/** Names of the cards that a content with these files may use. */
const listUsable = (files: Files): string[] => [...loadValid(overlay(files)).cards.keys()].sort();

const describeProblems = (files: Files): string[] =>
  load(overlay(files)).problems.map(({ code, message }) => `${code}: ${message}`);

const findUrl = (files: Files, pathname: string): string | undefined => {
  const graph = loadValid(overlay(files));
  return findCard(graph, findSubject(graph, pathname), `https://across.example${pathname}`)?.url;
};

describe('a content without cards', () => {
  it('is asked for none, and names none', () => {
    expect(describeProblems({})).toEqual([]);
    expect(findUrl({}, '/chapters/the-crossing/')).toBeUndefined();
  });
});

describe('cards that show what stands there', () => {
  it('are used, and there is nothing to say of them', () => {
    expect(describeProblems(CARDS)).toEqual([]);
    expect(listUsable(CARDS)).toEqual(
      listCardFaces(loadValid(overlay({})))
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each([
    [
      'title of the chapter',
      edit('essays/the-crossing.mdx', 'title: ', 'title: Late '),
      ['chapter-the-crossing'],
    ],
    [
      'question of the chapter',
      edit('essays/the-crossing.mdx', 'question: ', 'question: And '),
      ['chapter-the-crossing'],
    ],
    ['line under the title of the site', edit('site.yaml', 'deck: ', 'deck: Old '), ['home']],
  ])('are not used where the %s is another one', (_, change, stale) => {
    const all = listUsable(CARDS);
    expect(listUsable({ ...CARDS, ...change })).toEqual(all.filter((id) => !stale.includes(id)));
    expect(describeProblems({ ...CARDS, ...change }).join()).toContain(stale.join());
  });

  it('do not change with the text of a chapter', () => {
    const change = edit('essays/the-crossing.mdx', '[[chain-ferry]]', '[[chain-ferry|the ferry]]');
    expect(listUsable({ ...CARDS, ...change })).toEqual(listUsable(CARDS));
  });
});

describe('a figure on a card', () => {
  const cards = makeCards(COVERED);
  const own = 'chapter-the-crossing';

  it('is drawn from claims: where one says something else, the card is not used', () => {
    expect(listUsable({ ...COVERED, ...cards })).toContain(own);
    const claims = COVERED['claims/chain-ferry.yaml']?.replace('value: 40', 'value: 41') ?? '';
    expect(listUsable({ ...COVERED, ...cards, 'claims/chain-ferry.yaml': claims })).not.toContain(
      own,
    );
  });

  it('goes with a claim that is taken out, until the card is taken anew', () => {
    const redacted = {
      ...COVERED,
      'redactions.yaml': stringify([{ at: '/claims/f-1/', date: '2026-01-02' }]),
    };
    expect(listUsable({ ...redacted, ...cards })).not.toContain(own);
    expect(describeProblems({ ...redacted, ...cards }).join()).toContain(own);
    const anew = makeCards(redacted);
    expect(listUsable({ ...redacted, ...anew })).toContain(own);
    expect(describeProblems({ ...redacted, ...anew }).join()).not.toContain('outdated-card');
  });
});

it('a picture of another size, or of another kind, is an error and is not used', () => {
  for (const size of [undefined, { width: 630, height: 1200 }]) {
    const files = { ...CARDS, 'cards/home.png': picture('home', size) };
    const { graph, problems } = load(overlay(files));
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['invalid-card', 'content/cards/home.png'],
    ]);
    expect(graph?.cards.has('home')).toBe(false);
  }
});

it('a picture that no page has is told of', () => {
  expect(
    describeProblems({ ...CARDS, 'cards/chapter-old.png': picture('chapter-old', CARD_SIZE) }),
  ).toEqual(['outdated-card: the cards do not show what stands there: chapter-old']);
});

describe('a page', () => {
  it('has its own card, that of its kind, or that of the site', () => {
    expect(findUrl(CARDS, '/chapters/the-crossing/')).toBe(
      'https://across.example/cards/chapter-the-crossing.png',
    );
    expect(findUrl(CARDS, '/topics/chain-ferry/')).toBe('https://across.example/cards/topics.png');
    expect(findUrl(CARDS, '/claims/f-1/')).toBe('https://across.example/cards/claims.png');
    expect(findUrl(CARDS, '/about/')).toBe('https://across.example/cards/home.png');
    expect(findUrl(CARDS, '/corrections/')).toBe('https://across.example/cards/home.png');
  });

  it('that is a chapter without a card of its own has that of all chapters, then that of the site', () => {
    const none = ['chapter-the-crossing'];
    expect(findUrl(makeCards({}, none), '/chapters/the-crossing/')).toBe(
      'https://across.example/cards/chapters.png',
    );
    expect(findUrl(makeCards({}, [...none, 'chapters']), '/chapters/the-crossing/')).toBe(
      'https://across.example/cards/home.png',
    );
  });

  it('that is not there has none', () => {
    expect(findUrl(CARDS, '/nowhere/')).toBeUndefined();
  });
});
