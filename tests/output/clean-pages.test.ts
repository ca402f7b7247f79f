/** What a strict Content-Security-Policy would refuse, and whatever would tell another host of a visit. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { META_DIRECTIVES } from '../../src/hosts/response-headers.ts';
import {
  findAll,
  findByName,
  findLocal,
  site,
  type BuiltPage,
  type Element,
} from './built-site.ts';

/** Every element of the site for which the test finds a fault. */
const findFaults = (
  test: (element: Element, page: BuiltPage) => string | false | undefined,
): string[] =>
  site.pages.flatMap((page) =>
    findAll(page.document, () => true).flatMap((element) => {
      const fault = test(element, page);
      return fault ? [`${page.path}: <${element.name}> ${fault}`] : [];
    }),
  );

/** Types of data blocks, which nothing runs (HTML, 4.12.1). */
const DATA_TYPES = ['application/ld+json', 'application/json'];

test('no script stands in a page', () => {
  const faults = findFaults(
    ({ name, attribs }) =>
      name === 'script' &&
      !('src' in attribs) &&
      !DATA_TYPES.includes(attribs.type ?? '') &&
      'has no src',
  );
  expect(faults).toEqual([]);
});

test('no style stands in a page', () => {
  expect(
    findFaults(({ name, attribs }) =>
      name === 'style' ? 'in the page' : 'style' in attribs && `style="${attribs.style}"`,
    ),
  ).toEqual([]);
});

test('no attribute and no link runs code', () => {
  const faults = findFaults(({ attribs }) => {
    const handler = Object.keys(attribs).find((name) => name.startsWith('on'));
    if (handler) return handler;
    const code = Object.values(attribs).find((value) =>
      /^\s*(?:javascript|data|vbscript):/iu.test(value),
    );
    return code?.slice(0, 80);
  });
  expect(faults).toEqual([]);
});

/** Elements whose address the browser fetches by itself. */
const FETCHED = [
  'script',
  'img',
  'source',
  'video',
  'audio',
  'track',
  'iframe',
  'embed',
  'object',
  'input',
  'use',
  'image',
  'form',
];
/** Links that it does not. */
const NOT_FETCHED = ['canonical', 'alternate', 'license', 'author', 'prev', 'next', 'schema.DC'];

test('nothing is fetched from another host', () => {
  const faults = findFaults(({ name, attribs }, page) => {
    const isFetched =
      FETCHED.includes(name) || (name === 'link' && !NOT_FETCHED.includes(attribs.rel ?? ''));
    if (!isFetched) return undefined;
    const candidates =
      attribs.srcset?.split(',').map((candidate) => candidate.trim().split(/\s+/u)[0] ?? '') ?? [];
    return [
      attribs.src,
      attribs.href,
      attribs.data,
      attribs.action,
      attribs.poster,
      ...candidates,
    ].find((address) => address !== undefined && !findLocal(page, address));
  });
  expect(faults).toEqual([]);
});

test('styles fetch only files of the site', () => {
  const faults = globSync('_astro/**/*.css', { cwd: site.folder }).flatMap((file) => {
    const css = readFileSync(join(site.folder, file), 'utf8');
    const addresses = [...css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/gu)].map(
      ([, address = '']) => address,
    );
    return addresses
      .filter((address) => /^(?:[a-z]+:|\/\/)/iu.test(address))
      .map((address) => `${file}: ${address.slice(0, 80)}`);
  });
  expect(faults).toEqual([]);
});

test('no page sets a base or connects ahead, and none but one that moved refreshes itself', () => {
  const faults = findFaults(({ name, attribs }, { kind }) =>
    name === 'base' ||
    ('http-equiv' in attribs &&
      attribs['http-equiv'] !== 'content-security-policy' &&
      !(kind === 'moved' && attribs['http-equiv'] === 'refresh')) ||
    ['preconnect', 'dns-prefetch'].includes(attribs.rel ?? '')
      ? 'stands here'
      : undefined,
  );
  expect(faults).toEqual([]);
});

test('every page carries the policy, for hosts that send no headers', () => {
  const faults = site.pages.filter(({ document }) => {
    const [policy, ...more] = findByName(document, 'meta').filter(
      ({ attribs }) => attribs['http-equiv'] === 'content-security-policy',
    );
    const directives = policy?.attribs.content?.split(';').map((directive) => directive.trim());
    return (
      more.length > 0 ||
      META_DIRECTIVES.some((directive) => !directives?.includes(directive)) ||
      directives?.some((directive) => /unsafe-inline|'unsafe-eval'|https?:/u.test(directive))
    );
  });
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('links to other sites do not say where the reader comes from', () => {
  const faults = site.pages.flatMap((page) =>
    findByName(page.document, 'a', 'area')
      .filter(
        ({ attribs }) =>
          /^https?:/u.test(attribs.href ?? '') && !findLocal(page, attribs.href ?? ''),
      )
      .filter(({ attribs }) => !attribs.rel?.split(/\s+/u).includes('noreferrer'))
      .map(({ attribs }) => `${page.path}: ${attribs.href ?? ''}`),
  );
  expect(faults).toEqual([]);
});
