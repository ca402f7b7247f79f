// cspell:ignore naru naruppae
import { describe, expect, it } from 'vitest';
import { createPassageLists } from '../../../src/graph/list-passages.ts';
import { listOwnContent } from '../../../src/graph/own-content.ts';
import { findRomanised, listRomanised } from '../../../src/graph/romanised.ts';
import { edit, load, loadValid, overlay } from '../problems/content.ts';

const SITE = edit('site.yaml', 'language: en\n', 'language: en\nnameLanguage: ko\n');
const NAMED = edit(
  'topics/devices/chain-ferry.md',
  '  - floating bridge\n',
  '  - floating bridge\n  - naruppae\n',
);
const LISTED = edit(
  'topics/devices/chain-ferry.md',
  '  - floating bridge\n',
  '  - floating bridge\n  - naruppae\nromanised: [naruppae]\n',
);
const named = loadValid(overlay({ ...SITE, ...NAMED }));
const listed = loadValid(overlay({ ...SITE, ...LISTED }));

describe('words that are listed as romanised', () => {
  it('have the place where they are listed', () => {
    expect(listRomanised(listed.corpus).map(({ word, where }) => [word, where().line])).toEqual([
      ['naruppae', 7],
    ]);
  });

  it('get the tag of their language', () => {
    expect(findRomanised(listed.corpus)).toMatchObject({ tag: 'ko-Latn', language: 'en' });
  });

  it('are none where the list is empty', () => {
    expect(findRomanised(named.corpus)).toBeUndefined();
  });

  it('change no page: neither its hash nor its passages', () => {
    expect(listOwnContent(listed)).toEqual(listOwnContent(named));
    const page = '/topics/chain-ferry/';
    expect(createPassageLists(listed)(page)).toEqual(createPassageLists(named)(page));
  });

  it('are no words of a language that is written in Latin letters', () => {
    const site = edit('site.yaml', 'language: en\n', 'language: en\nnameLanguage: fr\n');
    expect(load(overlay({ ...site, ...LISTED })).problems).toMatchObject([
      {
        code: 'missing-name-language',
        message:
          '"naruppae" is romanised, and nameLanguage is fr, which is written in Latin letters',
      },
    ]);
  });

  it.each(['나룻배', '-naru', 'naru.bae', 'naru-', ''])('are made of Latin letters: %j', (word) => {
    const topic = edit(
      'topics/devices/chain-ferry.md',
      '  - floating bridge\n',
      `  - floating bridge\nromanised: ["${word}"]\n`,
    );
    const codes = load(overlay({ ...SITE, ...topic })).problems.map(({ code }) => code);
    expect(codes).toContain('invalid-value');
  });
});
