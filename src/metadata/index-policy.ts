/** Which pages search engines may list. One rule for the robots tag and the sitemap. */

const NOT_INDEXED = [/^\/claims\/.+/u, /^\/search\//u, /^\/previews\//u, /^\/404(?:\.html|\/)?$/u];

/**
 * @param pathname path of a page, base included
 * @param base path that the site is served under
 * @param gone addresses of pages that moved or were withdrawn, without the base
 */
export function isIndexed(
  pathname: string,
  base: string,
  gone: readonly { page: string; fragment: string }[] = [],
): boolean {
  const root = `/${base}/`.replace(/\/{2,}/gu, '/');
  const local = pathname.startsWith(root) ? `/${pathname.slice(root.length)}` : pathname;
  if (gone.some(({ page, fragment }) => fragment === '' && page === local)) return false;
  return !NOT_INDEXED.some((pattern) => pattern.test(local));
}
