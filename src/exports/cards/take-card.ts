/** One page of the finished site → its card. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { CARD_SIZE, type CardFace } from '../../graph/cards.ts';
import { ExportError } from '../exporter.ts';
import { arrangeCard, type ArrangedCard } from './arrange-card.ts';
import { findParts } from './card-parts.ts';

const FACE = readFileSync(new URL('card-face.css', import.meta.url), 'utf8');

/** What sharp is told for every card: the same pixels give the same bytes. */
const PNG = { palette: true, colours: 64, dither: 0, effort: 10, compressionLevel: 9 } as const;

/** Bytes: more would keep those who only follow a link waiting. */
const MOST_BYTES = 80_000;

/** How the page must be opened: at the size of a card, with the exporter's styles let in. */
export const CARD_CONTEXT = {
  viewport: CARD_SIZE,
  deviceScaleFactor: 1,
  colorScheme: 'light',
  reducedMotion: 'reduce',
  bypassCSP: true,
  serviceWorkers: 'block',
} as const;

/**
 * Puts its card face on a page.
 *
 * @param address of the home page of the finished site
 * @throws ExportError where the page is not there
 */
export async function putOnFace(
  page: Page,
  address: string,
  face: CardFace,
): Promise<ArrangedCard> {
  const url = new URL(face.page.slice(1), address).href;
  const response = await page.goto(url);
  if (response?.status() !== 200)
    throw new ExportError(
      `${face.page} is not in the finished site: it is of another content, or older. Run npm run build first.`,
    );
  await page.addStyleTag({ content: FACE });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.evaluate(arrangeCard, findParts(face));
}

/** @throws ExportError where the page says other words than the content, or more than a card holds */
export async function takeCard(
  page: Page,
  address: string,
  face: CardFace,
): Promise<{ bytes: Buffer } & Pick<ArrangedCard, 'words' | 'figure'>> {
  const { words, figure, tooLarge } = await putOnFace(page, address, face);
  const missing = face.words.filter((text) => !words.includes(text.replace(/\s+/gu, ' ')));
  if (missing.length > 0)
    throw new ExportError(
      `${face.page} of the finished site does not say "${missing.join('", "')}": it is older than the content. Run npm run build first.`,
    );
  if (tooLarge.length > 0)
    throw new ExportError(
      `${face.page}: the ${tooLarge.join(' and the ')} of the page is longer than a card holds. Say it in fewer words.`,
    );
  const picture = await page.screenshot({ type: 'png', clip: { x: 0, y: 0, ...CARD_SIZE } });
  const bytes = await sharp(picture).png(PNG).toBuffer();
  if (bytes.length > MOST_BYTES)
    throw new ExportError(
      `${face.page}: its card has ${bytes.length} bytes, and ${MOST_BYTES} are allowed: its figure is too full.`,
    );
  return { bytes, words, figure };
}
