import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { buildManifest, getColour } from '../../../src/metadata/manifest.ts';
import { BASE, loadValid } from '../problems/content.ts';

describe('the manifest', () => {
  const { corpus } = loadValid(BASE);
  const manifest = buildManifest(buildGraph(corpus, '/book/'), '#fbfaf6');

  it('names the site in its language', () => {
    expect(manifest).toMatchObject({
      name: 'Across: Ferries on a slow river',
      short_name: 'Across',
      lang: 'en',
    });
  });

  it('stays under the path that the site is served under', () => {
    const addresses = [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)];
    expect(addresses.filter((address) => !address.startsWith('/book/'))).toEqual([]);
  });
});

describe('a colour', () => {
  it('is the first that the styles give', () => {
    const styles = '@theme { --color-paper: #fff; } @media x { :root { --color-paper: #000; } }';
    expect(getColour(styles, 'paper')).toBe('#fff');
  });

  it('is that of the light theme where one value has both', () => {
    expect(getColour('@theme { --color-paper: light-dark(#fff, #000); }', 'paper')).toBe('#fff');
  });

  it('must be there', () => {
    expect(() => getColour('', 'paper')).toThrow('--color-paper');
  });
});
