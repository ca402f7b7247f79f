/** The pictures that links to pages are shown with, as they are; what shows other words than the site is not there. */
import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getGraph } from '../../graph/index.ts';

export const getStaticPaths = (() =>
  [...getGraph().cards.values()].map(({ id, file }) => ({
    params: { id },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(new Uint8Array(readFileSync(props.file)), {
    headers: { 'Content-Type': 'image/png' },
  });
