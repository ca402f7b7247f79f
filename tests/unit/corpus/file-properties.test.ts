import { expect, it } from 'vitest';
import { checkCharacters } from '../../../src/corpus/check-characters.ts';
import { decodeText } from '../../../src/corpus/decode-text.ts';
import { splitFrontMatter } from '../../../src/corpus/front-matter.ts';
import { formatManifest, parseManifest } from '../../../src/corpus/manifest.ts';
import { parseYaml } from '../../../src/corpus/yaml-file.ts';
import { fc, textOf } from '../../properties.ts';

const YAML = [
  ...[
    'a: ',
    '- ',
    '\n',
    '  ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|\n',
    '>-\n',
    '# ',
    '---\n',
  ],
  ...[
    '&a ',
    '*a',
    '<<: ',
    '!!binary ',
    '!x ',
    '? ',
    '%YAML 1.1\n',
    '1e999',
    '.nan',
    '~',
    '2026-11-25',
  ],
  ...['__proto__: ', 'constructor: ', '\\u202e', '\t', '\r', '0x1f', 'true'],
];

it('any bytes are a text or a fault', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const decoded = decodeText(bytes);
      if ('text' in decoded) expect(decoded.text).not.toContain('\0');
      else expect(decoded.fault.message).not.toBe('');
    }),
  );
});

it('front matter and body are the file without its fences', () => {
  fc.assert(
    fc.property(textOf(['---\n', '---', 'a: 1', '\n', '\r\n', ' ', 'words']), (text) => {
      const front = splitFrontMatter(text);
      if (!front) return;
      expect(text.endsWith(front.body)).toBe(true);
      expect(text).toContain(front.yaml);
    }),
  );
});

it('any YAML has a value or a problem in the file, and leaves objects as they were', () => {
  fc.assert(
    fc.property(textOf(YAML, 40), (text) => {
      const { yaml, problems } = parseYaml(text, 'a.yaml');
      expect(problems).toHaveLength(yaml ? 0 : 1);
      const lines = text.split(/\r\n|\n|\r/u).length;
      for (const { line, message } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines);
        expect(message).not.toBe('');
      }
      expect(({} as { a?: unknown }).a).toBeUndefined();
      expect(() => JSON.stringify(yaml?.value)).not.toThrow();
      expect(yaml?.placeOf([0, 'a', '__proto__']).line ?? 1).toBeGreaterThan(0);
    }),
  );
});

it('a list of addresses that is written is read as the same addresses', () => {
  const address = fc
    .array(fc.stringMatching(/^[a-z0-9]{1,6}$/u), { minLength: 1, maxLength: 3 })
    .map((words) => `/chapters/${words.join('-')}/`);
  fc.assert(
    fc.property(fc.uniqueArray(address, { minLength: 1 }), (addresses) => {
      const text = formatManifest(addresses);
      const { listed, problems } = parseManifest(text, 'addresses.txt');
      expect(problems).toEqual([]);
      expect(listed.map((item) => item.address)).toEqual(addresses.toSorted());
      expect(formatManifest(addresses, text)).toBe(text);
    }),
  );
});

it('a text of letters that are seen has no unseen character, and one that is put in is told', () => {
  const plain = fc.string({
    unit: fc.constantFrom('a', 'é', '등', '大', 'ب', '.', ' ', '\n', '&', '\\'),
  });
  const unseen = fc.constantFrom(
    '\u200b',
    '\u202e',
    '\u2066',
    '\u00ad',
    '\ufeff',
    '\u001b',
    '\u{e0041}',
  );
  fc.assert(
    fc.property(plain, plain, unseen, (before, after, character) => {
      expect(checkCharacters(before + after, 'a.md')).toEqual([]);
      const [problem] = checkCharacters(before + character + after, 'a.md');
      expect(problem?.code).toBe('invisible-character');
      expect(problem?.line).toBe(before.split('\n').length);
    }),
  );
});
