/** A link to a section that the page puts around a text: it is there where the page has something to show in it. */
import { describe, expect, it } from 'vitest';
import { edit, load, overlay } from '../problems/content.ts';

const SOURCE = 'sources/gazette-1890.md';
const TOPIC = 'topics/devices/chain-ferry.md';

const faultsOf = (files: Record<string, string>): string[] =>
  load(overlay(files)).problems.flatMap(({ code, message }) =>
    code === 'dead-anchor' ? [message.replace(/\..*/u, '')] : [],
  );

const edited = (path: string, from: string, to: string): string => edit(path, from, to)[path] ?? '';
const withLinks = (text: string, ids: readonly string[]): string =>
  `${text}\n${ids.map((id) => `[Below](#${id}).`).join(' ')}\n`;

const SOURCE_TEXT = edited(SOURCE, 'label: Gazette 1890', 'label: Gazette 1890');
const TOPIC_TEXT = edited(TOPIC, 'title: Chain ferry', 'title: Chain ferry');

describe('a source', () => {
  const IDS = [
    'origins',
    'digest',
    'claims-supports',
    'claims-disputes',
    'claims-context',
    'cited',
  ] as const;

  it('has the claims that it supports, and no section for those that it does not dispute', () => {
    expect(faultsOf({ [SOURCE]: withLinks(SOURCE_TEXT, IDS) })).toEqual([
      'the page has no #claims-disputes',
      'the page has no #claims-context',
    ]);
  });

  it.each(['disputes', 'context'])('has a section for each stance, such as %s', (stance) => {
    const claims = edit('claims/chain-ferry.yaml', 'stance: supports', `stance: ${stance}`);
    const found = faultsOf({ ...claims, [SOURCE]: withLinks(SOURCE_TEXT, IDS) });
    expect(found).not.toContain(`the page has no #claims-${stance}`);
    expect(found).toContain('the page has no #claims-supports');
  });
});

describe('a topic', () => {
  it('has what the graph knows of it', () => {
    const ids = ['what-the-sources-say', 'in-the-chapters', 'in-other-topics', 'related-topics'];
    expect(faultsOf({ [TOPIC]: withLinks(TOPIC_TEXT, [...ids, 'also-called']) })).toEqual([]);
  });

  it('has nothing of what it does not', () => {
    const lone = TOPIC_TEXT.replace('title: Chain ferry', 'title: Rope ferry')
      .replace('floating bridge', 'rope boat')
      .replace('[[ferryman]]', 'ferryman');
    const ids = ['what-the-sources-say', 'in-the-chapters', 'in-other-topics', 'related-topics'];
    const text = withLinks(lone, [...ids, 'also-called']);
    expect(faultsOf({ 'topics/devices/rope-ferry.md': text })).toEqual(
      ids.map((id) => `the page has no #${id}`),
    );
    expect(
      faultsOf({
        'topics/devices/rope-ferry.md': text.replace(/aliases:\n.*\n/u, ''),
      }),
    ).toContain('the page has no #also-called');
  });
});
