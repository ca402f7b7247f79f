import { describe, expect, it } from 'vitest';
import { createPaths } from '../../../src/graph/paths.ts';
import type { Graph } from '../../../src/graph/model.ts';
import { findNeighbours } from '../../../src/page-data/reading-order.ts';

const paths = createPaths('/book/');
const graphOf = (opening: string | undefined, pages: string[], essays: string[]): Graph =>
  ({
    paths,
    corpus: {
      site: { opening, chapterWord: 'Ch.', chapterWordSpoken: 'Chapter' },
      pages: pages.map((id) => ({ id, data: { title: id } })),
      essays: essays.map((id, index) => ({ id, data: { title: id, number: index + 1 } })),
    },
  }) as unknown as Graph;

const BOOK = graphOf('preface', ['about', 'preface'], ['one', 'two', 'three']);
const BARE = graphOf(undefined, ['about'], ['one']);

describe('before and after', () => {
  it.each<[graph: Graph, href: string, previous: string | undefined, next: string | undefined]>([
    [BOOK, paths.page('preface'), undefined, '/book/chapters/one/'],
    [BOOK, paths.essay('one'), '/book/preface/', '/book/chapters/two/'],
    [BOOK, paths.essay('two'), '/book/chapters/one/', '/book/chapters/three/'],
    [BOOK, paths.essay('three'), '/book/chapters/two/', undefined],
    [BOOK, paths.page('about'), undefined, undefined],
    [BARE, paths.essay('one'), undefined, undefined],
    [BARE, paths.page('about'), undefined, undefined],
  ])('%#: %s', (graph, href, previous, next) => {
    const steps = findNeighbours(graph, href);
    expect(steps.previous?.href).toBe(previous);
    expect(steps.next?.href).toBe(next);
  });

  it('lead from the last page of the book to the list of chapters, and from no other', () => {
    const contents = (graph: Graph, href: string) => findNeighbours(graph, href).contents;
    expect(contents(BOOK, paths.essay('three'))).toBe('/book/chapters/');
    expect(contents(BARE, paths.essay('one'))).toBe('/book/chapters/');
    expect(contents(BOOK, paths.essay('two'))).toBeUndefined();
    expect(contents(BOOK, paths.page('about'))).toBeUndefined();
  });

  it('name chapters, and not the page before them', () => {
    const { previous, next } = findNeighbours(BOOK, paths.essay('one'));
    expect(previous?.name).toBeUndefined();
    expect(next?.name).toEqual({ shown: 'Ch. 2', spoken: 'Chapter 2' });
  });
});
