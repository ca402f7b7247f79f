import { readFileSync } from 'node:fs';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { describe, expect, it } from 'vitest';
import { makeBom, type ShippedFile } from '../../../src/integrations/make-bom.ts';
import { listProduction, type Lockfile } from '../../../src/integrations/lockfile.ts';

interface Bom {
  bomFormat: string;
  specVersion: string;
  metadata: object;
  components: {
    type: string;
    name: string;
    purl?: string;
    scope?: string;
    hashes?: { alg: string; content: string }[];
    licenses?: object[];
  }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

const SMALL: Lockfile = {
  packages: {
    '': { name: 'site', version: '1.0.0', license: 'MIT', dependencies: { '@a/b': '1.0.0' } },
    'node_modules/@a/b': {
      version: '1.0.0',
      license: '(MIT AND Zlib)',
      integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')}`,
      dependencies: { c: '^2.0.0' },
      optionalDependencies: { 'c-linux': '2.0.0' },
    },
    'node_modules/@a/b/node_modules/c': { version: '2.0.0', license: 'OFL-1.1' },
    'node_modules/c': { version: '3.0.0', license: 'MIT', dev: true },
    'node_modules/c-linux': { version: '2.0.0', optional: true, os: ['linux'] },
  },
};
const FONT: ShippedFile = { path: '_astro/text.woff2', sha256: 'ab'.repeat(32), from: '@a/b' };

const read = (lockfile: Lockfile, ...files: ShippedFile[]): Bom =>
  JSON.parse(makeBom(lockfile, files)) as Bom;

describe('a small lockfile', () => {
  const { bomFormat, specVersion, components, dependencies, ...rest } = read(SMALL, FONT);

  it('is CycloneDX without time or serial number', () => {
    expect({ bomFormat, specVersion }).toEqual({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(rest).not.toHaveProperty('serialNumber');
    expect(rest.metadata).not.toHaveProperty('timestamp');
  });

  it('lists packages and files with purl, hashes and licences, and none for development', () => {
    expect(components).toEqual([
      {
        type: 'file',
        name: '_astro/text.woff2',
        'bom-ref': '_astro/text.woff2',
        hashes: [{ alg: 'SHA-256', content: 'ab'.repeat(32) }],
        licenses: [{ expression: '(MIT AND Zlib)' }],
      },
      {
        type: 'library',
        group: '@a',
        name: 'b',
        version: '1.0.0',
        'bom-ref': 'pkg:npm/%40a/b@1.0.0',
        purl: 'pkg:npm/%40a/b@1.0.0',
        scope: 'required',
        hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }],
        licenses: [{ expression: '(MIT AND Zlib)' }],
      },
      expect.objectContaining({ purl: 'pkg:npm/c-linux@2.0.0', scope: 'optional' }),
      expect.objectContaining({
        purl: 'pkg:npm/c@2.0.0',
        licenses: [{ license: { id: 'OFL-1.1' } }],
      }),
    ]);
  });

  it('says which needs which, as Node would find them', () => {
    const needs = Object.fromEntries(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    expect(needs).toMatchObject({
      site: ['_astro/text.woff2', 'pkg:npm/%40a/b@1.0.0'],
      '_astro/text.woff2': ['pkg:npm/%40a/b@1.0.0'],
      'pkg:npm/%40a/b@1.0.0': ['pkg:npm/c-linux@2.0.0', 'pkg:npm/c@2.0.0'],
    });
  });

  it('refuses a file of an unknown package', () => {
    expect(() => read(SMALL, { ...FONT, from: 'c' })).toThrow('which package-lock.json lacks');
  });
});

describe('package-lock.json', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

  it('gives the same bytes each time, in whatever order the entries stand', () => {
    const reversed = { packages: Object.fromEntries(Object.entries(lockfile.packages).reverse()) };
    expect(makeBom(reversed, [])).toBe(makeBom(lockfile, []));
  });

  it('is valid by the schema of the specification', async () => {
    const validator = new JsonStrictValidator(Version.v1dot6);
    expect(await validator.validate(makeBom(lockfile, []))).toBeNull();
  });

  it('has a component for each production package, with what the lockfile knows of it', () => {
    const components = new Map(read(lockfile).components.map((one) => [one.purl, one]));
    for (const [path, { version = '', integrity, license }] of listProduction(lockfile)) {
      const name = path.replace(/^.*node_modules\//u, '').replace('@', '%40');
      const component = components.get(`pkg:npm/${name}@${version}`);
      expect(component, path).toBeDefined();
      expect(component?.hashes?.length ?? 0, path).toBe(integrity === undefined ? 0 : 1);
      expect(component?.licenses?.length ?? 0, path).toBe(license === undefined ? 0 : 1);
    }
  });
});
