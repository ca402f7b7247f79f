/** The linked data of the built pages, as the nodes and values that its JSON-LD holds. */
import { findByName, site, textOf, type BuiltPage } from './built-site.ts';

export type Value = string | number | boolean | LinkedNode | Value[];
export interface LinkedNode {
  '@id'?: string;
  '@type'?: string | string[];
  [property: string]: Value | undefined;
}

export interface LinkedPage {
  page: BuiltPage;
  /** The nodes of its graph, outermost ones alone. */
  nodes: LinkedNode[];
}

const isNode = (value: Value): value is LinkedNode =>
  typeof value === 'object' && !Array.isArray(value);

export const toTypes = ({ '@type': type = [] }: LinkedNode): string[] => [type].flat();

/** True for a node that only points at another. */
export const isReference = (node: LinkedNode): boolean =>
  Object.keys(node).every((key) => key === '@id');

/** The node and every node inside it. */
export const listWithin = (node: LinkedNode): LinkedNode[] => [
  node,
  ...Object.values(node)
    .flat(9)
    .filter((value) => value !== undefined)
    .filter(isNode)
    .flatMap(listWithin),
];

export interface Literal {
  node: LinkedNode;
  property: string;
  value: string | number | boolean;
}

/** Every value that is no node, with the property that has it. */
export const listLiterals = (nodes: readonly LinkedNode[]): Literal[] =>
  nodes.flatMap(listWithin).flatMap((node) =>
    Object.entries(node).flatMap(([property, values]) =>
      [values]
        .flat(9)
        .filter((value) => value !== undefined)
        .filter((value) => typeof value !== 'object')
        .map((value) => ({ node, property, value })),
    ),
  );

/** @throws where the data is no JSON */
export const readBlocks = ({ document }: BuiltPage): unknown[] =>
  findByName(document, 'script')
    .filter(({ attribs }) => attribs.type === 'application/ld+json')
    .map((script) => JSON.parse(textOf(script)) as unknown);

export const linkedPages: LinkedPage[] = site.pages.flatMap((page) =>
  readBlocks(page).map((block) => ({
    page,
    nodes: (block as { '@graph': LinkedNode[] })['@graph'],
  })),
);

/** Every node of the site with the page that it stands on. */
export const allNodes: { page: BuiltPage; node: LinkedNode }[] = linkedPages.flatMap(
  ({ page, nodes }) => nodes.flatMap(listWithin).map((node) => ({ page, node })),
);
