/** Which pages search engines may list. One rule for the robots tag and the sitemap. */

const NOT_INDEXED = [/^\/claims\/.+/u, /^\/search\//u, /^\/previews\//u, /^\/404(?:\.html|\/)?$/u];

/**
 * @param pathname path of a page, base included
 * @param base path that the site is served under
 */
export function isIndexed(pathname: string, base: string): boolean {
  const root = `/${base}/`.replace(/\/{2,}/gu, '/');
  const local = pathname.startsWith(root) ? `/${pathname.slice(root.length)}` : pathname;
  return !NOT_INDEXED.some((pattern) => pattern.test(local));
}
