// cspell:ignore Äbtissin Äbte Zoll
import { describe, expect, it } from 'vitest';
import { BASE, edit, load, loadValid, overlay } from '../problems/content.ts';

describe('a corpus', () => {
  it('holds an entry for each file or list item, with its place', () => {
    const { corpus } = loadValid(BASE);
    expect(corpus.essays.map(({ id, file }) => [id, file])).toEqual([
      ['the-crossing', 'content/essays/the-crossing.mdx'],
      ['high-water', 'content/essays/high-water.mdx'],
    ]);
    expect(corpus.topics.map(({ id, kind }) => [id, kind])).toEqual([
      ['chain-ferry', 'devices'],
      ['ferryman', 'people'],
    ]);
    expect(
      corpus.claims.map(({ id, owner, placeOf }) => [id, owner, placeOf(['evidence', 1, 'at'])]),
    ).toEqual([
      ['f-1', 'chain-ferry', { file: 'content/claims/chain-ferry.yaml', line: 11, column: 11 }],
    ]);
    expect(corpus.essays[0]?.placeOf(['startsFrom'])).toEqual({
      file: 'content/essays/the-crossing.mdx',
      line: 7,
      column: 13,
    });
    expect(corpus.pages.map(({ id }) => id)).toEqual(['about']);
  });

  it('knows which sources have words of their own below the record', () => {
    const { sources } = loadValid(
      overlay({
        ...edit('sources/parish-1891.md', 'of flood.\n---\n', 'of flood.\n---\n\nA thick book.\n'),
      }),
    ).corpus;
    expect(sources.map(({ id, hasBody }) => [id, hasBody])).toEqual([
      ['parish-1891', true],
      ['gazette-1890', false],
    ]);
  });

  it('orders essays by number, topics and sources by title, terms by name, whatever their files are called', () => {
    const essay = BASE.find(({ path }) => path === 'essays/the-crossing.mdx')?.text ?? '';
    const { corpus } = loadValid(
      overlay({
        'essays/a-flood.mdx': essay
          .replace('number: 1', 'number: 10')
          .replace('title: The crossing', 'title: A flood'),
        'essays/z-start.mdx': essay.replace('number: 1', 'number: 2'),
        ...edit('topics/people/ferryman.md', 'title: Ferryman', 'title: Äbtissin'),
        'glossary.yaml': ['Zoll', 'Äbte', 'apple', 'Quay 10', 'Quay 9']
          .map(
            (term, index) =>
              `- id: t-${index}\n  term: ${term}\n  definition: x\n${term === 'Zoll' ? '  aliases: [toll]\n' : ''}`,
          )
          .join(''),
      }),
    );
    expect(corpus.essays.map(({ id }) => id)).toEqual([
      'the-crossing',
      'z-start',
      'high-water',
      'a-flood',
    ]);
    expect(corpus.topics.map(({ id }) => id)).toEqual(['ferryman', 'chain-ferry']);
    expect(corpus.glossary.map(({ data }) => data.term)).toEqual([
      'Äbte',
      'apple',
      'Quay 9',
      'Quay 10',
      'Zoll',
    ]);
  });

  it('shows the title of a topic where a link has no words', () => {
    const { blocks } = loadValid(BASE).corpus.essays[0]?.outline ?? { blocks: [] };
    expect(blocks.map(({ text }) => text)).toEqual([
      'The Chain ferry carried 40 carts a day.',
      'Who paid',
      'The Ferryman took the Toll.',
    ]);
  });

  it('drops the line break at the end of a block scalar and joins its lines', () => {
    const { corpus } = loadValid(
      overlay(
        edit(
          'glossary.yaml',
          'definition: What is paid for a crossing.',
          'definition: >\n    What is paid\n\n    for a crossing.',
        ),
      ),
    );
    expect(corpus.glossary[0]?.data.definition).toBe('What is paid for a crossing.');
  });

  it('takes an empty list for none', () => {
    const { problems, graph } = load(
      overlay({
        'glossary.yaml': '# nothing yet\n',
        ...edit('essays/the-crossing.mdx', '[[toll]]', 'toll'),
      }),
    );
    expect(problems).toEqual([]);
    expect(graph?.corpus.glossary).toEqual([]);
  });

  it('reads tables and outlines in the folder of data, and passes over what else lies there', () => {
    expect(load(overlay({ 'data/notes.txt': 'x', 'data/deep/x.md': 'x' })).problems).toEqual([]);
    expect(
      load(overlay({ 'data/carts.csv': 'year\n', 'data/land.topo.json': '{}' })).problems.map(
        ({ file }) => file,
      ),
    ).toContain('content/data/land.topo.json');
  });
});
