/** What the data files hold, for programs. */
import type { APIRoute } from 'astro';
import { listDataFiles } from '../datasets/list-data-files.ts';
import { getGraph } from '../graph/index.ts';

export const GET: APIRoute = ({ site }) => {
  const { text, mediaType } = listDataFiles(getGraph(), site).package;
  return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
};
