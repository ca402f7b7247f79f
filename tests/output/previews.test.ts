/** Previews: one for each thing that is linked to, with nothing in it that its page lacks. */
import { expect, test } from 'vitest';
import {
  findAll,
  findByName,
  findFile,
  findLocal,
  findPages,
  site,
  textOf,
  type Element,
} from './built-site.ts';

/** The page, or the place in it, that each preview stands for. */
const targets = new Map<string, Element>([
  ...findPages('topic', 'source', 'claim').flatMap(({ path, document }) =>
    findByName(document, 'main').map((main) => [path, main] as const),
  ),
  ...findPages('glossary').flatMap(({ path, document }) =>
    findAll(document, ({ attribs }) => attribs.id?.startsWith('term-') ?? false).map(
      (term) => [`${path}#${term.attribs.id ?? ''}`, term] as const,
    ),
  ),
]);

test('every topic, term, source and claim has one, and nothing else has', () => {
  expect([...site.previews.keys()].sort()).toEqual([...targets.keys()].sort());
});

/** The smallest pieces that are laid out by themselves. */
const listPieces = (root: Parameters<typeof findAll>[0]): string[] =>
  findAll(
    root,
    ({ name, children }) =>
      ['p', 'li', 'span', 'a'].includes(name) &&
      !children.some((child) => 'name' in child && ['p', 'ul', 'span'].includes(child.name)),
  ).map(textOf);

test('none says anything that its page does not', () => {
  const added = [...site.previews].flatMap(([path, { document }]) => {
    const target = targets.get(path);
    const text = target ? textOf(target) : '';
    return listPieces(document)
      .filter((piece) => !text.includes(piece))
      .map((piece) => `${path}: ${piece}`);
  });
  expect(added).toEqual([]);
});

test('each names its page, and every link in it leads somewhere', () => {
  const faults = [...site.previews].flatMap(([path, { document }]) => {
    const links = findByName(document, 'a').map(({ attribs }) => attribs.href ?? '');
    const page = { path, document, file: '', kind: 'page', html: '' } as const;
    const dead = links.filter((href) => {
      const local = findLocal(page, href);
      return !local || !findFile(local.path);
    });
    return [...dead, ...(links[0] === path ? [] : [`starts with ${links[0] ?? 'no link'}`])].map(
      (fault) => `${path}: ${fault}`,
    );
  });
  expect(faults).toEqual([]);
});

test('none has an id: it is shown on another page', () => {
  const ids = [...site.previews].flatMap(([path, { document }]) =>
    findAll(document, ({ attribs }) => 'id' in attribs).map(
      ({ attribs }) => `${path}#${attribs.id ?? ''}`,
    ),
  );
  expect(ids).toEqual([]);
});
