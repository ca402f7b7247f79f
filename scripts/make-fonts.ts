/** Cuts the fonts to the letters of the content; `npm run dev` needs them, a build makes its own. */
import { readFiles } from '../src/corpus/read-files.ts';
import { FONTS, makeFonts } from '../src/integrations/make-fonts.ts';

const content = process.env.CONTENT_DIR ?? 'content';
await makeFonts(
  readFiles(content)
    .map(({ text }) => text)
    .join(''),
  FONTS,
);
