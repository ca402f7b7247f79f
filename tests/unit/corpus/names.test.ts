// cspell:ignore wickie
import { describe, expect, it } from 'vitest';
import { buildNames, normaliseName, resolveName } from '../../../src/corpus/names.ts';
import type { GlossaryRecord } from '../../../src/corpus/corpus.ts';

const placeOf = () => ({ file: 'f', line: 1, column: 1 });
const topic = (id: string, title: string, aliases: string[] = [], nativeName?: string) => ({
  id,
  file: 'f',
  placeOf,
  data: { draft: false, title, summary: 's', aliases, romanised: [], nativeName },
});
const term = (id: string, name: string, aliases: string[] = []): GlossaryRecord => ({
  id,
  file: 'f',
  placeOf,
  data: { id, term: name, definition: 'd', aliases, romanised: [], sources: [] },
});

const NAMES = buildNames(
  [
    topic('keeper', 'Lighthouse keeper', ["keeper's mate", 'Wickie', 'watch'], '등대지기'),
    topic('bell-buoy', 'Bell buoy', ['bell', 'watch']),
    topic('bell', 'Great Bell'),
    topic('light-vessel', 'Light vessel', ['Lightship', 'Café light']),
  ],
  [
    term('lens', 'Lens', ['optic']),
    term('wick', 'Wick', ['watch']),
    term('lightship', 'Lightship'),
    term('optics', 'Optics', ['Optic']),
  ],
  [
    { id: 'about', file: 'f', placeOf, data: { title: 'About', description: 'd', inHeader: true } },
    {
      id: 'visits',
      file: 'f',
      placeOf,
      data: { title: 'Wickie', description: 'd', inHeader: true },
    },
  ],
);

describe('a name in a text', () => {
  it.each<[name: string, target: string, found: string]>([
    ['a slug', 'keeper', 'topic keeper'],
    ['a title', 'Lighthouse keeper', 'topic keeper'],
    ['a title in lower case', 'lighthouse keeper', 'topic keeper'],
    ['a title in capitals', 'LIGHTHOUSE KEEPER', 'topic keeper'],
    ['a title with blanks too many', ' Lighthouse \n keeper ', 'topic keeper'],
    ['an alias', 'wickie', 'topic keeper'],
    ['a straight apostrophe', "keeper's mate", 'topic keeper'],
    ['a curved apostrophe, as smart punctuation makes it', 'keeper’s mate', 'topic keeper'],
    ['an opening quotation mark for an apostrophe', 'keeper‘s mate', 'topic keeper'],
    ['the native name', '등대지기', 'topic keeper'],
    ['the native name, decomposed', '등대지기'.normalize('NFD'), 'topic keeper'],
    ['an accent, decomposed', 'cafe\u0301 light', 'topic light-vessel'],
    ['a slug that is also an alias of another', 'bell', 'topic bell'],
    ['a glossary entry by its id', 'lens', 'glossary lens'],
    ['a glossary entry by its term', 'Wick', 'glossary wick'],
    ['a slug of the glossary before an alias of a topic', 'lightship', 'glossary lightship'],
    ['a page by its name in the address', 'visits', 'page visits'],
    ['a page by its title', 'About', 'page about'],
    ['a topic before a page of one name', 'Wickie', 'topic keeper'],
    ['a topic before a glossary entry of one name', 'Lightship', 'topic light-vessel'],
  ])('%s finds what it means', (_, target, found) => {
    const resolution = resolveName(NAMES, target);
    expect(
      resolution && 'found' in resolution && `${resolution.found.type} ${resolution.found.id}`,
    ).toBe(found);
  });

  it.each<[target: string, bearers: string[]]>([
    ['watch', ['keeper', 'bell-buoy']],
    ['Watch', ['keeper', 'bell-buoy']],
    ['optic', ['lens', 'optics']],
  ])('"%s" is shared by %j', (target, bearers) => {
    const resolution = resolveName(NAMES, target);
    expect(resolution && 'shared' in resolution && resolution.shared.map(({ id }) => id)).toEqual(
      bearers,
    );
  });

  it.each(['siren', '', 'KEEPER', 'Bell-Buoy', '등대'])('"%s" finds nothing', (target) => {
    expect(resolveName(NAMES, target)).toBeUndefined();
  });

  it('is shared by nobody where one topic gives it twice', () => {
    const names = buildNames([topic('keeper', 'Keeper', ['keeper', 'KEEPER', 'Keeper'])], []);
    expect(resolveName(names, 'Keeper')).toMatchObject({ found: { id: 'keeper' } });
  });
});

it('names that read alike have one form', () => {
  expect(normaliseName('  The\tKeeper’s  LOG ')).toBe("the keeper's log");
});
