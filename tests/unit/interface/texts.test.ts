// cspell:disable -- words of a translation
/** What is rendered outside of Vite, where `#interface` is English, speaks the language that it is handed. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as english from '#interface';
import { annotate } from '../../../src/annotations/annotate.ts';
import { createResolver, type TextWords } from '../../../src/graph/create-resolver.ts';
import { BASE, load, loadValid, overlay } from '../problems/content.ts';

const DUTCH: TextWords = {
  locale: 'nl',
  annotationWords: {
    ...english.annotationWords,
    linkToParagraph: (number) => `Link naar alinea ${number}`,
    sources: 'Bronnen van deze alinea',
    source: (letter, name) => `Bron ${letter}: ${name}`,
    units: { ...english.annotationWords.units, paragraph: { one: 'alinea', many: 'alinea’s' } },
  },
  correctionWords: { corrected: (day) => `Verbeterd op ${day}` },
  redactionWords: {
    tombstone: (day, reason) => `Ingetrokken op ${day}.${reason === undefined ? '' : ` ${reason}`}`,
    topic: '[ingetrokken]',
    source: 'ingetrokken bron',
  },
};

const ESSAY = resolve('content/essays/the-crossing.mdx');

describe('a text', () => {
  const root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'text', value: 'It ran. [@gazette-1890, ¶¶ 1–2] ^ran' }],
      },
    ],
  } as unknown as Parameters<typeof annotate>[0];
  const render = (words?: TextWords): string =>
    JSON.stringify(annotate(root, createResolver(loadValid(BASE), words)));

  it('has its labels in the language that it is handed', () => {
    expect(render(DUTCH)).toContain('"ariaLabel":"Bron a: Gazette 1890, alinea’s 1–2"');
    expect(render(DUTCH)).toContain('"ariaLabel":"Link naar alinea 1"');
    expect(render(DUTCH)).toContain('"ariaLabel":"Bronnen van deze alinea"');
  });

  it('has them in English where it is handed none', () => {
    expect(render()).toContain('"ariaLabel":"Source a: Gazette 1890, paragraphs 1–2"');
  });
});

describe('what was taken out', () => {
  const { graph } = load(
    overlay({
      'redactions.yaml': `- at: /chapters/the-crossing/#carts
  date: 2026-12-01
- at: /sources/parish-1891/
  date: 2026-12-02
`,
    }),
  );
  if (!graph) throw new Error('the content can be read');

  it('has its tombstones in that language', () => {
    const { places = new Map() } = createResolver(graph, DUTCH).redacted?.(ESSAY) ?? {};
    expect(places.get('carts')).toBe('Ingetrokken op 1 december 2026.');
    expect(createResolver(graph, DUTCH).source('parish-1891', '')?.label).toBe('ingetrokken bron');
  });

  it('has them in English where none is given', () => {
    const { places = new Map() } = createResolver(graph).redacted?.(ESSAY) ?? {};
    expect(places.get('carts')).toBe('Withdrawn on 1 December 2026.');
    expect(createResolver(graph).source('parish-1891', '')?.label).toBe('withdrawn source');
  });
});
