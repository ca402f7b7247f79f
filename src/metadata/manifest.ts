/** Web application manifest (W3C, https://www.w3.org/TR/appmanifest/): how a home screen shows the site. */
import type { Graph } from '../graph/model.ts';

interface Icon {
  src: string;
  sizes: string;
  type: string;
  purpose?: 'maskable';
}

export interface Manifest {
  name: string;
  short_name: string;
  description: string;
  lang: string;
  start_url: string;
  scope: string;
  display: 'browser';
  theme_color: string;
  background_color: string;
  icons: Icon[];
}

/** The colour that a style sheet gives a custom property first, in the light theme. @throws where there is none */
export function getColour(styles: string, name: string): string {
  const colour = new RegExp(String.raw`--color-${name}:\s*([^;]+);`, 'u').exec(styles)?.[1]?.trim();
  if (colour === undefined) throw new Error(`the styles give no --color-${name}`);
  // Who reads a manifest knows plain colours alone.
  return /^light-dark\(\s*([^,]+?)\s*,/u.exec(colour)?.[1] ?? colour;
}

/** @param paper the colour behind the text */
export function buildManifest({ corpus, paths }: Graph, paper: string): Manifest {
  const { title, deck, description, language } = corpus.site;
  return {
    name: `${title}: ${deck}`,
    short_name: title,
    description,
    lang: language,
    start_url: paths.base,
    scope: paths.base,
    display: 'browser',
    theme_color: paper,
    background_color: paper,
    icons: [
      { src: `${paths.base}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      { src: `${paths.base}icon-192.png`, sizes: '192x192', type: 'image/png' },
      { src: `${paths.base}icon-512.png`, sizes: '512x512', type: 'image/png' },
      {
        src: `${paths.base}icon-maskable-512.png`,
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  };
}
