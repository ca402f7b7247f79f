/** Linked data: its form, what each type has to have, and that everything in it stands on the page. */
import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { chapterPage, sourceWords, trailWords } from '../../src/interface/en.ts';
import { formatDate } from '../../src/page-data/format-date.ts';
import {
  findAll,
  findAncestry,
  findByName,
  findFile,
  findLanguage,
  findLocal,
  getCanonical,
  hasClass,
  site,
  textOf,
  type BuiltPage,
  type Element,
} from './built-site.ts';
import {
  allNodes,
  isReference,
  linkedPages,
  listLiterals,
  listWithin,
  readBlocks,
  toTypes,
  type LinkedNode,
  type Literal,
} from './linked-nodes.ts';
import { vocabulary } from './schema-vocabulary.ts';

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });
const SCHEMA_DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u;

/** The address that a page has, listed or not. */
const getAddress = ({ path }: BuiltPage): string => site.origin + path;

const describeNode = (page: BuiltPage, node: LinkedNode): string =>
  `${page.path}: ${toTypes(node).join('+')} ${node['@id'] ?? ''}`;

test('every page but search and those that are gone or missing has one block of it', () => {
  const without = new Set(['search', 'moved', 'withdrawn', 'not-found']);
  const faults = site.pages.filter(
    (page) => readBlocks(page).length !== (without.has(page.kind) ? 0 : 1),
  );
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('the first node is the page, by its own address', () => {
  for (const { page, nodes } of linkedPages) {
    expect(nodes[0]?.['@id'], page.path).toBe(getAddress(page));
    const [canonical] = getCanonical(page);
    if (canonical !== undefined) expect(nodes[0]?.['@id']).toBe(canonical);
  }
});

describe('in the vocabulary of schema.org', () => {
  test('the context is the one that validators know', () => {
    const contexts = site.pages.flatMap(readBlocks).map((block) => {
      const { '@context': context, '@graph': _, ...more } = block as Record<string, unknown>;
      return [context, Object.keys(more).length];
    });
    expect(contexts.length).toBeGreaterThan(0);
    expect(
      contexts.filter(([context, more]) => context !== 'https://schema.org' || more !== 0),
    ).toEqual([]);
  });

  test('every type is known, and every property is one of its type', () => {
    // Guards against declarations that were not understood.
    expect(vocabulary.get('Chapter')?.has('position')).toBe(true);
    expect(vocabulary.get('Chapter')?.has('startDate')).toBe(false);
    const faults = allNodes
      .filter(({ node }) => !isReference(node))
      .flatMap(({ page, node }) => {
        const types = toTypes(node);
        const unknown = types.filter((type) => !vocabulary.has(type));
        const properties = Object.keys(node).filter(
          (key) => key !== '@type' && !types.some((type) => vocabulary.get(type)?.has(key)),
        );
        return types.length === 0 || unknown.length + properties.length > 0
          ? [`${describeNode(page, node)}: ${[...unknown, ...properties].join(', ')}`]
          : [];
      });
    expect(faults).toEqual([]);
  });
});

/** What search engines and other readers ask of each type where it is described in full. */
const RULES: Record<string, readonly string[]> = {
  WebPage: ['name', 'url', 'inLanguage', 'isPartOf', 'datePublished', 'dateModified'],
  CollectionPage: ['name', 'url', 'inLanguage', 'isPartOf', 'datePublished', 'dateModified'],
  WebSite: ['name', 'url', 'description', 'inLanguage', 'publisher'],
  Organization: ['name', 'url'],
  Book: ['name', 'url', 'author', 'publisher', 'license', 'inLanguage', 'hasPart'],
  Article: ['headline', 'author', 'publisher', 'datePublished', 'dateModified'],
  Chapter: ['name', 'isPartOf', 'position'],
  LearningResource: ['name', 'description', 'inLanguage', 'license', 'isAccessibleForFree'],
  BreadcrumbList: ['itemListElement'],
  Dataset: [
    ...['name', 'description', 'url', 'license', 'creator', 'isAccessibleForFree'],
    'distribution',
  ],
  DefinedTerm: ['name', 'description', 'inDefinedTermSet'],
  DefinedTermSet: ['name', 'hasDefinedTerm'],
  Claim: ['text', 'about'],
  ImageObject: [
    ...['contentUrl', 'license', 'creator', 'creditText', 'copyrightNotice'],
    'acquireLicensePage',
  ],
};
/** Of those that stand inside another. */
const RULES_WITHIN: Record<string, readonly string[]> = {
  ListItem: ['position', 'name'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  CorrectionComment: ['text', 'datePublished'],
  Person: ['name'],
  Organization: ['name'],
  DefinedTerm: ['name', 'description'],
  ImageObject: RULES.ImageObject ?? [],
};

const isSource = ({ '@id': id }: LinkedNode): boolean => id?.endsWith('#source') ?? false;

test('every node has what its type asks for', () => {
  const lacks = (node: LinkedNode, rules: typeof RULES): string[] =>
    toTypes(node)
      .flatMap((type) => rules[type] ?? [])
      .filter((property) => node[property] === undefined || node[property] === '');
  const faults = linkedPages.flatMap(({ page, nodes }) =>
    nodes.flatMap((node) => {
      const [, ...within] = listWithin(node).filter((each) => !isReference(each));
      // What others made is described as far as it is known.
      const own = isSource(node) ? (node.name === undefined ? ['name'] : []) : lacks(node, RULES);
      const missing = [...own, ...within.flatMap((each) => lacks(each, RULES_WITHIN))];
      return missing.length > 0 ? [`${describeNode(page, node)} lacks ${missing.join(', ')}`] : [];
    }),
  );
  expect(faults).toEqual([]);
  const seen = new Set(linkedPages.flatMap(({ nodes }) => nodes.flatMap(toTypes)));
  expect(
    ['WebSite', 'Book', 'Chapter', 'DefinedTerm', 'Claim', 'Dataset'].filter(
      (type) => !seen.has(type),
    ),
  ).toEqual([]);
});

test('a set of data is described in 50 to 5000 characters', () => {
  const lengths = allNodes
    .filter(({ node }) => toTypes(node).includes('Dataset'))
    .map(({ node }) => (node.description as string).length);
  expect(lengths.length).toBeGreaterThan(0);
  expect(lengths.filter((length) => length < 50 || length > 5000)).toEqual([]);
});

test('dates are those of ISO 8601', () => {
  const faults = linkedPages.flatMap(({ page, nodes }) =>
    listLiterals(nodes)
      .filter(({ property }) => property.startsWith('date'))
      .filter(({ value }) => typeof value !== 'string' || !SCHEMA_DATE.test(value))
      .map(({ value }) => `${page.path}: ${value}`),
  );
  expect(faults).toEqual([]);
});

describe('names of nodes', () => {
  test('none is given twice on a page', () => {
    const faults = linkedPages.flatMap(({ page, nodes }) => {
      const ids = nodes.map((node) => node['@id']);
      return ids.some((id, index) => id === undefined || ids.indexOf(id) !== index)
        ? [page.path]
        : [];
    });
    expect(faults).toEqual([]);
  });

  test('each is one thing everywhere', () => {
    const named = allNodes.filter(({ node }) => node['@id'] !== undefined && !isReference(node));
    const kinds = Map.groupBy(named, ({ node }) => node['@id'] ?? '');
    const faults = [...kinds].filter(([, all]) => {
      const forms = new Set(
        all.map(({ node }) => JSON.stringify([toTypes(node), node.name ?? node.text])),
      );
      return forms.size > 1;
    });
    expect(faults.map(([id]) => id)).toEqual([]);
  });

  test('each that something points at is described somewhere', () => {
    const described = new Set(
      allNodes.filter(({ node }) => !isReference(node)).map(({ node }) => node['@id']),
    );
    const references = allNodes.filter(({ node }) => isReference(node));
    expect(references.length).toBeGreaterThan(0);
    const faults = references
      .filter(({ node }) => !described.has(node['@id']))
      .map(({ page, node }) => `${page.path}: ${node['@id'] ?? ''}`);
    expect([...new Set(faults)]).toEqual([]);
  });

  test('each is on a page of the site', () => {
    const ids = new Set(allNodes.flatMap(({ node }) => node['@id'] ?? []));
    const faults = [...ids].filter(
      (id) => !id.startsWith(site.origin) || !findFile(new URL(id).pathname),
    );
    expect(faults).toEqual([]);
  });
});

describe('the way down to a page', () => {
  const findTrail = ({ document }: BuiltPage): Element | undefined =>
    findByName(document, 'nav').find(({ attribs }) => attribs['aria-label'] === trailWords.label);
  const isHeard = (element: Element): boolean =>
    !findAncestry(element).some((around) => hasClass(around, 'sr-only'));
  /** What is seen of a step: without the line after it, and what is only heard. */
  const readStep = (step: Element): [string, string | undefined] => {
    const [link] = findByName(step, 'a');
    const [own = step] = findAll(step, ({ attribs }) => attribs['aria-current'] === 'page');
    // A mark of language holds one word of the step.
    const [seen = own] = findByName(own, 'span').filter(
      (element) => isHeard(element) && element.attribs.lang === undefined,
    );
    return [textOf(link ?? seen), link?.attribs.href];
  };

  test('stands on every page that has linked data but the home page', () => {
    const faults = linkedPages.filter(
      ({ page }) => (findTrail(page) === undefined) !== (page.kind === 'home'),
    );
    expect(faults.map(({ page }) => page.path)).toEqual([]);
  });

  test('is the same in the data and to the eye', () => {
    for (const { page, nodes } of linkedPages.filter(({ page: { kind } }) => kind !== 'home')) {
      const list = nodes.find((node) => toTypes(node).includes('BreadcrumbList'));
      const steps = (list?.itemListElement ?? []) as LinkedNode[];
      expect(steps.length, page.path).toBeGreaterThanOrEqual(2);
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
      const trail = findTrail(page);
      const shown = trail ? findByName(trail, 'li').map(readStep) : [];
      expect(
        steps.map(({ name, item }) => [name, item]),
        page.path,
      ).toEqual(shown.map(([name, href]) => [name, href && site.origin + href]));
      // The last may be the page itself, which needs no address.
      expect(
        steps.slice(0, -1).filter(({ item }) => item === undefined),
        page.path,
      ).toEqual([]);
    }
  });

  test('leads to places that are there', () => {
    for (const page of site.pages) {
      const trail = findTrail(page);
      for (const link of trail ? findByName(trail, 'a') : []) {
        const to = findLocal(page, link.attribs.href ?? '');
        const there = site.pages.find(({ path }) => path === to?.path);
        expect(there, `${page.path}: ${link.attribs.href ?? ''}`).toBeDefined();
        if (there && to && to.fragment !== '')
          expect(
            findAll(there.document, ({ attribs }) => attribs.id === to.fragment),
            `${page.path}: ${link.attribs.href ?? ''}`,
          ).toHaveLength(1);
      }
    }
  });
});

/**
 * What no reader has to see: how the data is written (`@id`, `@type`, `encodingFormat`), the order of a list
 * (`position`), and that nothing is asked for the page, which every reader of it finds out (`isAccessibleForFree`).
 */
const UNSEEN = new Set(['@id', '@type', 'encodingFormat', 'position', 'isAccessibleForFree']);
const ADDRESSES = new Set(['url', 'item', 'contentUrl', 'archivedAt', 'acquireLicensePage']);

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The text that a sighted reader can bring to view: folded parts too, nothing that is hidden from all. */
function readVisible({ document }: BuiltPage): string {
  const isHidden = (element: Element): boolean =>
    ['script', 'style', 'template'].includes(element.name) ||
    'hidden' in element.attribs ||
    ['sr-only', 'print-only'].some((name) => hasClass(element, name));
  const collect = (nodes: Element['children']): string =>
    nodes
      .map((node) => {
        if (!('attribs' in node)) return DomUtils.textContent(node);
        return isHidden(node) ? '' : collect(node.children);
      })
      .join('');
  return squeeze(
    findByName(document, 'body')
      .map(({ children }) => collect(children))
      .join(' '),
  );
}

/** What the head says of the picture that stands for the page elsewhere, which readers do not see on it. */
const CARD: Record<string, string> = {
  contentUrl: 'og:image',
  width: 'og:image:width',
  height: 'og:image:height',
  caption: 'og:image:alt',
};

const isOfCard = ({ node, property, value }: Literal, { document }: BuiltPage): boolean =>
  node['@type'] === 'ImageObject' &&
  findByName(document, 'meta').some(
    ({ attribs }) =>
      attribs.property === CARD[property] && attribs.content === String(value).replace(/ px$/u, ''),
  );

function isShown({ node, property, value }: Literal, page: BuiltPage, visible: string): boolean {
  const has = (words: string): boolean => visible.includes(squeeze(words));
  if (UNSEEN.has(property) || isOfCard({ node, property, value }, page)) return true;
  if (typeof value !== 'string') return false;
  if (property.startsWith('date')) return SCHEMA_DATE.test(value) && has(formatDate(value));
  if (property === 'timeRequired')
    return has(chapterPage.minutes(Number(/^PT(\d+)M$/u.exec(value)?.[1])));
  if (property === 'license')
    return findByName(page.document, 'a').some(
      ({ attribs }) => attribs.href === value && attribs.rel?.split(' ').includes('license'),
    );
  if (property === 'inLanguage')
    // Of what others made, by its name; of what is ours, as the page itself says it.
    return isSource(node)
      ? has(sourceWords.inLanguage('', LANGUAGES.of(value) ?? value))
      : findByName(page.document, 'h1').length === 1 &&
          findByName(page.document, 'main').every((main) => findLanguage(main) === value);
  if (ADDRESSES.has(property))
    return (
      value === getAddress(page) ||
      findByName(page.document, 'a').some(
        ({ attribs }) =>
          attribs.href !== undefined && new URL(attribs.href, getAddress(page)).href === value,
      )
    );
  return has(value);
}

test('every value in it stands on the page', () => {
  const faults = linkedPages.flatMap(({ page, nodes }) => {
    const visible = readVisible(page);
    return listLiterals(nodes)
      .filter((literal) => !isShown(literal, page, visible))
      .map(({ node, property, value }) => `${describeNode(page, node)} ${property}: ${value}`);
  });
  expect(faults).toEqual([]);
});

test('every address of the site in it leads to something', () => {
  const faults = linkedPages.flatMap(({ page, nodes }) =>
    listLiterals(nodes)
      .filter(({ property }) => ADDRESSES.has(property))
      .filter(({ value }) => {
        if (typeof value !== 'string' || !URL.canParse(value)) return true;
        const local = findLocal(page, value);
        return local !== undefined && findFile(local.path) === undefined;
      })
      .map(({ property, value }) => `${page.path} ${property}: ${value}`),
  );
  expect(faults).toEqual([]);
});
