import { expect, it } from 'vitest';
import { formatManifest, parseManifest } from '../../../src/corpus/manifest.ts';

it('is written sorted, each address once, under a head that reading passes over', () => {
  const text = formatManifest(['/b/', '/a/#y', '/a/', '/b/']);
  expect(text.split('\n').filter((line) => !line.startsWith('# '))).toEqual([
    '/a/',
    '/a/#y',
    '/b/',
    '',
  ]);
  const { listed, problems } = parseManifest(text, 'f');
  expect(listed.map(({ address }) => address)).toEqual(['/a/', '/a/#y', '/b/']);
  expect(problems).toEqual([]);
});

it('is read with the line of each address, whatever ends the lines', () => {
  expect(parseManifest('# head\r\n\r\n /a/#é \r\n', 'f').listed).toEqual([
    { address: '/a/#é', place: { file: 'f', line: 3, column: 1 } },
  ]);
});

it.each(['a/', '/a', '//', 'https://a.example/', '#x', '/a/#', '/a/#x y', '/A/'])(
  '"%s" is no address',
  (line) => {
    const { listed, problems } = parseManifest(`/b/\n${line}\n`, 'f');
    expect(listed).toHaveLength(1);
    expect(problems.map(({ code, line: at }) => [code, at])).toEqual([['invalid-value', 2]]);
  },
);

it('keeps the comments of editors over the address that follows them', () => {
  const earlier = `${formatManifest(['/b/'])}
# The keeper’s own.
# Asked for by readers.
/d/
# The end.
`;
  const text = formatManifest(['/d/', '/b/', '/c/'], earlier);
  expect(text).toBe(
    `${formatManifest(['/b/', '/c/'])}# The keeper’s own.\n# Asked for by readers.\n/d/\n# The end.\n`,
  );
  expect(formatManifest(['/b/', '/c/', '/d/'], text)).toBe(text);
  const windows = earlier.replaceAll('\n', '\r\n');
  expect(formatManifest(['/d/', '/b/', '/c/'], windows)).toBe(text.replaceAll('\n', '\r\n'));
});

it.each(['', '\n', '# head\n\n'])('is not empty, as %j is', (text) => {
  expect(parseManifest(text, 'f').problems).toEqual([
    { code: 'missing-addresses', message: 'the list is empty', file: 'f', line: 1, column: 1 },
  ]);
});
