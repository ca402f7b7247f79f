import { describe, expect, it } from 'vitest';
import { listDownloads } from '../../../src/datasets/list-downloads.ts';
import { BASE, loadValid } from '../problems/content.ts';

const graph = loadValid(BASE);
const NOTHING = { feeds: [], hasMarkdown: false };

describe('groups', () => {
  it('that have nothing are left out', () => {
    const ids = listDownloads(graph, undefined, NOTHING).map(({ id }) => id);
    expect(ids).not.toContain('feeds');
    expect(ids).toContain('json');
  });

  it('have the feeds that there are, at their addresses', () => {
    const groups = listDownloads(graph, undefined, {
      feeds: [{ list: 'corrections', endings: ['atom', 'json'] }],
      hasMarkdown: false,
    });
    const files = groups.find(({ id }) => id === 'feeds')?.items.flatMap((item) => item.files);
    expect(files?.map(({ href, mediaType }) => [href, mediaType])).toEqual([
      ['/corrections/feed.atom', 'application/atom+xml'],
      ['/corrections/feed.json', 'application/feed+json'],
    ]);
  });

  it('hold sources for reference managers once', () => {
    const files = listDownloads(graph, undefined, NOTHING).flatMap(({ items }) =>
      items.flatMap((item) => item.files),
    );
    const names = files.map(({ fileName }) => fileName);
    expect(names.filter((name) => name === 'sources.json')).toHaveLength(1);
    expect(new Set(names).size).toBe(names.length);
    expect(files.find(({ fileName }) => fileName === 'sources.json')?.format).toBe('CSL-JSON');
  });
});
