import type { APIRoute } from 'astro';
import { getGraph } from '../graph/index.ts';

/** Every page may be read, and no preview for itself: it is a piece of one. Then, where the sitemap stands. */
export const GET: APIRoute = ({ site }) => {
  const { base } = getGraph().paths;
  const sitemap = new URL(`${base}sitemap-index.xml`, site);
  return new Response(
    `User-agent: *\nAllow: /\nDisallow: ${base}previews/\n\nSitemap: ${sitemap.href}\n`,
  );
};
