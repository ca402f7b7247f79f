/** The pictures that systems show for the site. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findByName, findFile, findLocal, findPages, type BuiltPage } from './built-site.ts';

const [home] = findPages('home');
if (!home) throw new Error('the site has a home page');

const getLinked = (page: BuiltPage, rel: string): string => {
  const link = findByName(page.document, 'link').find(({ attribs }) => attribs.rel === rel);
  const local = findLocal(page, link?.attribs.href ?? '');
  const file = local && findFile(local.path);
  if (file === undefined) throw new Error(`no file for rel="${rel}"`);
  return file;
};

const PNG = '89504e470d0a1a0a';

/** Width and height as the header chunk of a PNG gives them (ISO/IEC 15948, 11.2.2). */
function readSize(file: string): string {
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 8).toString('hex') !== PNG) throw new Error(`${file} is no PNG`);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

interface Manifest {
  icons: { src: string; sizes: string; type: string }[];
}
const manifest = JSON.parse(readFileSync(getLinked(home, 'manifest'), 'utf8')) as Manifest;

test('the icon for a home screen has 180 pixels', () => {
  expect(readSize(getLinked(home, 'apple-touch-icon'))).toBe('180x180');
});

test('the icon of the manifest and of the page is one drawing', () => {
  const drawings = manifest.icons.filter(({ type }) => type === 'image/svg+xml');
  expect(drawings.map(({ src }) => findFile(src))).toEqual([getLinked(home, 'icon')]);
});

test.each(manifest.icons.filter(({ type }) => type === 'image/png'))(
  '$src has the size that the manifest gives',
  ({ src, sizes }) => {
    expect(readSize(findFile(src) ?? '')).toBe(sizes);
  },
);
