/** The way from the home page down to a page. */
import type { BreadcrumbListLeaf, IdReference } from 'schema-dts';

/** @param url canonical address of the page */
export const referToBreadcrumb = (url: string): IdReference => ({ '@id': `${url}#breadcrumb` });

/** @param trail what the page shows, each with its address, absolute; the page itself has none */
export const buildBreadcrumbList = (
  url: string,
  trail: readonly { name: string; url: string | undefined }[],
): BreadcrumbListLeaf => ({
  '@type': 'BreadcrumbList',
  ...referToBreadcrumb(url),
  itemListElement: trail.map((crumb, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: crumb.name,
    ...(crumb.url !== undefined && { item: crumb.url }),
  })),
});
