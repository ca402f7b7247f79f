// cspell:ignore kindd titel nkindd bcdefghij
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { parseYaml, validate, type YamlFile } from '../../../src/corpus/yaml-file.ts';
import { EdtfSchema } from '../../../src/schemas/fields.ts';

const parse = (text: string, lineOffset = 0): YamlFile => {
  const { yaml, problems } = parseYaml(text, 'f.yaml', lineOffset);
  expect(problems).toEqual([]);
  if (!yaml) throw new Error('no YAML');
  return yaml;
};
const at = ({ line, column }: { line: number; column: number }): string => `${line}:${column}`;

describe('values', () => {
  it.each<[name: string, text: string, value: unknown]>([
    ['words that YAML 1.1 takes for booleans', 'a: yes\nb: off', { a: 'yes', b: 'off' }],
    ['a month stays text', 'a: 1822-07', { a: '1822-07' }],
    ['a year is a number', 'a: 1822', { a: 1822 }],
    ['a folded block', 'a: >-\n  one\n  two: # three', { a: 'one two: # three' }],
    ['Hangul', 'a: 등대', { a: '등대' }],
    ['nothing', '', null],
    ['a comment', '# lamp', null],
    ['a list', '- a: 1\n- a: 2', [{ a: 1 }, { a: 2 }]],
    ['a merge key is a key like any other', '<<: {a: 1}', { '<<': { a: 1 } }],
    ['an anchor that nothing calls', 'a: &x 1', { a: 1 }],
    ['CRLF', 'a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
  ])('%s', (_, text, value) => {
    expect(parse(text).value).toEqual(value);
  });
});

describe('places', () => {
  const yaml = parse('- id: 등대\n  list:\n    - one\n    -   two\n  map: { a: 1, b: 2 }\n', 3);

  it.each<[path: (string | number)[], place: string]>([
    [[], '4:1'],
    [[0, 'id'], '4:7'],
    [[0, 'list', 1], '7:9'],
    [[0, 'map', 'b'], '8:19'],
    [[0, 'list', 7], '6:5'],
    [[0, 'none'], '4:3'],
    [[5, 'id'], '4:1'],
  ])('of %j is %s, lines before it counted', (path, place) => {
    expect(at(yaml.placeOf(path))).toBe(place);
  });

  it('of a key is where the key stands', () => {
    expect(at(yaml.placeOfKey([0], 'map'))).toBe('8:3');
    expect(at(yaml.placeOfKey([0, 'map'], 'b'))).toBe('8:16');
    expect(at(yaml.placeOfKey([0], 'none'))).toBe('4:3');
  });

  it('are those of the file with CRLF', () => {
    expect(at(parse('a: 1\r\nb:\r\n  c: 2\r\n').placeOf(['b', 'c']))).toBe('3:6');
  });
});

describe('what cannot be read', () => {
  it.each<[name: string, text: string, place: string, message: RegExp]>([
    ['a key used twice', 'a: 1\nb: 2\na: 3', '3:1', /unique/u],
    ['a key used twice in a list', '- a: 1\n  a: 2', '2:3', /unique/u],
    ['a quotation mark that is not closed', 'a: "x\nb: 1', '2:5', /quote/u],
    ['a bracket that is not closed', 'a: [1, 2\nb: 3', '2:1', /./u],
    ['a tab as indent', 'a:\n\tb: 1', '2:1', /tab/iu],
    ['a colon in plain text', 'a: x: y', '1:4', /./u],
    ['an alias', 'a: &x 1\nb: *x', '2:4', /aliases are not allowed/u],
    ['an alias to nothing', 'a: *x', '1:4', /./u],
    ['a second document', 'a: 1\n---\nb: 2', '2:1', /several documents/u],
  ])('%s', (_, text, place, message) => {
    const { yaml, problems } = parseYaml(text, 'f.yaml');
    expect(yaml).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'malformed-yaml', file: 'f.yaml' }]);
    expect(problems.map(at)).toEqual([place]);
    expect(problems[0]?.message).toMatch(message);
  });

  it('does not expand aliases that multiply', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghij'.split('').map(
        (key, index) =>
          `${key}: &${key} [${Array(9)
            .fill(`*${'abcdefghi'.charAt(index)}`)
            .join(',')}]`,
      ),
    ];
    expect(parseYaml(bomb.join('\n'), 'f.yaml').problems).toMatchObject([
      { code: 'malformed-yaml', line: 2, column: 8 },
    ]);
  });
});

describe('validation', () => {
  const Schema = z.strictObject({
    title: z.string(),
    kind: z.enum(['lamp', 'bell']),
    asOf: EdtfSchema,
    parts: z.array(z.strictObject({ name: z.string() })).default([]),
  });
  const check = (text: string): string[] =>
    validate(Schema, parse(text), ['title', 'kind', 'asOf', 'parts', 'name']).problems.map(
      (problem) => `${problem.code} ${at(problem)} ${problem.message}`,
    );

  it.each<[name: string, text: string, problems: string[]]>([
    ['finds nothing', 'title: x\nkind: lamp\nasOf: 1822', []],
    [
      'finds each missing key',
      'title: x',
      ['missing-key 1:1 "kind" is missing', 'missing-key 1:1 "asOf" is missing'],
    ],
    [
      'finds a key missing in a list',
      'title: x\nkind: lamp\nasOf: 1822\nparts:\n  - {}',
      ['missing-key 5:5 "parts.0.name" is missing'],
    ],
    [
      'finds an unknown key and offers a known one',
      'title: x\nkindd: lamp\nasOf: 1822',
      [
        'missing-key 1:1 "kind" is missing',
        'unknown-key 2:1 the key "kindd" is not known here. Did you mean "kind"?',
      ],
    ],
    [
      'offers no key that is there already',
      'titel: y\ntitle: x\nkind: lamp\nasOf: 1822',
      ['unknown-key 1:1 the key "titel" is not known here.'],
    ],
    [
      'finds a wrong type at the value',
      'title: [1]\nkind: lamp\nasOf: 1822',
      [
        'invalid-value 1:8 title: it must be a text: in quotation marks where it is made of digits, or is true, false or null',
      ],
    ],
    [
      'finds an empty value',
      'title:\nkind: lamp\nasOf: 1822',
      [
        'invalid-value 1:7 title: it is empty, and must be a text: in quotation marks where it is made of digits, or is true, false or null',
      ],
    ],
    [
      'finds a word that is no choice',
      'title: x\nkind: horn\nasOf: 1822',
      ['invalid-value 2:7 kind: it must be one of lamp, bell.'],
    ],
    [
      'finds a date in another form',
      'title: x\nkind: lamp\nasOf: July 1822',
      [
        'invalid-value 3:7 asOf: a date is written as in EDTF: 2011-04, 2013~, 2009/2015, ..2014-07',
      ],
    ],
    [
      'finds that it is no map',
      '- title',
      ['invalid-value 1:1 the entry: it must be a group of keys, each with its value'],
    ],
    [
      'finds that it is empty',
      '',
      [
        'invalid-value 1:1 the entry: it is empty, and must be a group of keys, each with its value',
      ],
    ],
  ])('%s', (_, text, problems) => {
    expect(check(text)).toEqual(problems);
  });

  it.each([
    ['left out', 'title: x\nasOf: 1822', 'unstated-reading 1:1 "kind" is missing'],
    ['left empty', 'title: x\nkind:\nasOf: 1822', 'unstated-reading 2:6 "kind" is missing'],
    [
      'given',
      'title: x\nkind: horn\nasOf: 1822',
      'invalid-value 2:7 kind: it must be one of lamp, bell.',
    ],
  ])('tells of a key with a code of its own where it is %s', (_, text, problem) => {
    const { problems } = validate(Schema, parse(text), [], [], { kind: 'unstated-reading' });
    expect(problems.map((found) => `${found.code} ${at(found)} ${found.message}`)).toEqual([
      problem,
    ]);
  });
});
