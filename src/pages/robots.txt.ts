import type { APIRoute } from 'astro';
import { getGraph } from '../graph/index.ts';

/** Everything may be read; where the sitemap stands. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(`${getGraph().paths.base}sitemap-index.xml`, site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
};
