/**
 * The reading face, cut to the glyphs that occur, with fallbacks of the same metrics, so that a text
 * does not move when the face arrives. Source Serif 4 and, for Hangul, Nanum Myeongjo are under the
 * SIL Open Font Licence 1.1.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createFontStack } from '@capsizecss/core';
import georgia from '@capsizecss/metrics/georgia';
import notoSerif from '@capsizecss/metrics/notoSerif';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';
import { fromFile } from '@capsizecss/unpack/fs';
import subsetFont from 'subset-font';

const FAMILY = 'Text';

/** Where the subset fonts go: a generated part of the styles. */
export const FONTS = 'src/styles/generated';

/** OpenType features that the styles use: kerning, ligatures, marks, and the four kinds of figures. */
const FEATURES = ['kern', 'liga', 'mark', 'mkmk', 'locl', 'ccmp', 'onum', 'lnum', 'pnum', 'tnum'];

/** Letters that every page may need, whatever the content holds. */
const ALWAYS = ` !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~ ¶§–—‘’“”…·↩×`;

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4';
interface Face {
  /** Name of the file that is written. */
  name: string;
  /** File in a package, without its ending. */
  file: string;
  style: 'normal' | 'italic';
  /**
   * The weights that the cut serves. Browsers put faces together only where their weights are the
   * same, so a script with one cut must name each weight of the others.
   */
  weights: readonly number[];
  axes: Record<string, number>;
  /** Code points that the face serves, both ends included. */
  ranges: readonly (readonly [from: number, to: number])[];
}

const LATIN: Face['ranges'] = [
  [0x00, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

const LATIN_EXTENDED: Face['ranges'] = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x2ba],
  [0x1e00, 0x1eff],
];

/** Axes pinned to what the design uses: text, headings, and one italic for both. */
const TEXT = { wght: 400, opsz: 18 };
const HEADING = { wght: 600, opsz: 36 };
const ITALIC = { wght: 400, opsz: 24 };

const FACES: readonly Face[] = [
  {
    name: 'text',
    file: `${SERIF}-latin-opsz-normal`,
    style: 'normal',
    weights: [400],
    axes: TEXT,
    ranges: LATIN,
  },
  {
    name: 'heading',
    file: `${SERIF}-latin-opsz-normal`,
    style: 'normal',
    weights: [600],
    axes: HEADING,
    ranges: LATIN,
  },
  {
    name: 'italic',
    file: `${SERIF}-latin-opsz-italic`,
    style: 'italic',
    weights: [400],
    axes: ITALIC,
    ranges: LATIN,
  },
  {
    name: 'text-extended',
    file: `${SERIF}-latin-ext-opsz-normal`,
    style: 'normal',
    weights: [400],
    axes: TEXT,
    ranges: LATIN_EXTENDED,
  },
  {
    name: 'heading-extended',
    file: `${SERIF}-latin-ext-opsz-normal`,
    style: 'normal',
    weights: [600],
    axes: HEADING,
    ranges: LATIN_EXTENDED,
  },
  {
    name: 'hangul',
    file: '@fontsource/nanum-myeongjo/files/nanum-myeongjo-korean-400-normal',
    style: 'normal',
    weights: [400, 600],
    axes: {},
    ranges: [
      [0x1100, 0x11ff],
      [0x3130, 0x318f],
      [0xac00, 0xd7af],
    ],
  },
];

/**
 * The package that a cut was made from.
 *
 * @throws where there is no cut of this name
 */
export function findFontPackage(name: string): string {
  const face = FACES.find((candidate) => candidate.name === name);
  if (!face) throw new Error(`No font is called ${name}: licence and origin of it are not known.`);
  return face.file.split('/').slice(0, 2).join('/');
}

const toRange = ([from, to]: readonly [number, number]): string => {
  const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
  return from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`;
};

/**
 * @param text everything that may be set in the face
 * @param folder where the font files and `fonts.css` go
 * @returns bytes written, by file
 */
export async function makeFonts(text: string, folder: string): Promise<Record<string, number>> {
  const { resolve } = createRequire(import.meta.url);
  mkdirSync(folder, { recursive: true });
  const letters = [...new Set(ALWAYS + text)].sort();
  const sizes: Record<string, number> = {};
  const rules: string[] = [];
  for (const { name, file, style, weights, axes, ranges } of FACES) {
    const glyphs = letters.filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return ranges.some(([from, to]) => code >= from && code <= to);
    });
    if (glyphs.length === 0) continue;
    // `keepFeatures` is missing in the published types.
    const options = {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
      variationAxes: axes,
      noHinting: true,
    } as const;
    const subset = await subsetFont(
      readFileSync(resolve(`${file}.woff2`)),
      glyphs.join(''),
      options,
    );
    writeFileSync(join(folder, `${name}.woff2`), subset);
    sizes[name] = subset.length;
    for (const weight of weights) {
      rules.push(
        `@font-face{font-family:'${FAMILY}';font-style:${style};font-weight:${weight};font-display:swap;` +
          `src:url('./${name}.woff2') format('woff2');unicode-range:${ranges.map(toRange).join(',')}}`,
      );
    }
  }
  const metrics = {
    ...(await fromFile(resolve(`${SERIF}-latin-opsz-normal.woff2`))),
    familyName: FAMILY,
  };
  const { fontFaces } = createFontStack([metrics, georgia, timesNewRoman, notoSerif], {
    fontFaceFormat: 'styleString',
  });
  // Liberation Serif has the metrics of Times New Roman and stands in for it on Linux.
  const fallbacks = fontFaces.replace(
    "local('Times New Roman')",
    "local('Times New Roman'), local('Liberation Serif')",
  );
  writeFileSync(join(folder, 'fonts.css'), `${rules.join('\n')}\n${fallbacks}\n`);
  return sizes;
}
