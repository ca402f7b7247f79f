import type { APIRoute } from 'astro';
import { getGraph } from '../graph/index.ts';
import { buildManifest, getColour } from '../metadata/manifest.ts';
import tokens from '../styles/tokens.css?raw';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(buildManifest(getGraph(), getColour(tokens, 'paper')), null, 2), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
