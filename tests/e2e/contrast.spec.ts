/** Contrast as the browser draws it, in each theme (WCAG 2.2: 1.4.3, 1.4.6 and 1.4.11). */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chapter } from './words.ts';

type Colour = [red: number, green: number, blue: number];

/** Relative luminance of an sRGB colour, each channel from 0 to 255 (WCAG 2.2, definitions). */
function toLuminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, from 1 to 21 (WCAG 2.2, definitions). */
function toRatio(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [one, other].map(toLuminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour of an element as the browser paints it on its background; the element must be drawn. */
const readColours = (
  page: Page,
  selector: string,
  property: string,
): Promise<{ colour: Colour; ground: Colour }> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => {
      const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas');
      // Painted over one another, so that what is half transparent counts as it is seen.
      const paint = (colours: string[]): [number, number, number] => {
        for (const colour of colours) {
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
        }
        const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
        return [red, green, blue];
      };
      const grounds: string[] = [];
      for (let at: Element | null = element; at; at = at.parentElement)
        grounds.unshift(getComputedStyle(at).backgroundColor);
      // The outline and the border of an element stand on what is around it.
      if (name !== 'color') grounds.pop();
      const ground = ['white', ...grounds];
      const own = getComputedStyle(element).getPropertyValue(name);
      return { colour: paint([...ground, own]), ground: paint(ground) };
    }, property);

const THEMES = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['no-preference', 'more'] as const).map((contrast) => ({ colorScheme, contrast })),
);

const TEXTS = {
  'the text': '.prose p',
  'soft text': '.margin',
  'a link': '.prose p a:not(sup a)',
  'the mark of a source': '.prose .cite a',
  'the mark of a note': '.prose .note-call a',
  'the footer': 'body > footer p:not(.print-only)',
};

for (const theme of THEMES) {
  test(`${theme.colorScheme}, contrast ${theme.contrast}`, async ({ sharedPage: page }) => {
    await page.emulateMedia(theme);
    await page.goto(chapter.path);
    for (const [name, selector] of Object.entries(TEXTS)) {
      const { colour, ground } = await readColours(page, selector, 'color');
      expect.soft(toRatio(colour, ground), name).toBeGreaterThanOrEqual(7);
    }
    const edge = await readColours(page, '[data-open-search]', 'border-top-color');
    expect.soft(toRatio(edge.colour, edge.ground), 'the edge').toBeGreaterThanOrEqual(3);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const ring = await readColours(page, ':focus-visible', 'outline-color');
    expect.soft(toRatio(ring.colour, ring.ground), 'the focus').toBeGreaterThanOrEqual(3);
  });
}
