/** A figure's words as a browser sets them: none over another, none cut off, none too small to read. */
import { findPages } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';

/** In pixels, at any width. */
const SMALLEST = 12;

for (const { path } of findPages('chapter')) {
  for (const width of [320, 640, 768, 1100, 1680]) {
    test(`the figure of ${path} can be read at ${width} px`, async ({ sharedPage: page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const { words, faults } = await page.evaluate((smallest) => {
        const drawings = [...document.querySelectorAll<SVGSVGElement>('figure svg.drawing')].filter(
          (svg) => svg.getBoundingClientRect().width > 0,
        );
        const texts = drawings.flatMap((svg) => [...svg.querySelectorAll('text')]);
        const right = document.documentElement.clientWidth;
        const faults = texts.flatMap((text, index) => {
          const box = text.getBoundingClientRect();
          const scale = text.getScreenCTM()?.a ?? 0;
          const size = parseFloat(getComputedStyle(text).fontSize) * scale;
          const name = text.textContent.trim();
          const over = texts.slice(index + 1).filter((other) => {
            const there = other.getBoundingClientRect();
            const across = Math.min(box.right, there.right) - Math.max(box.left, there.left);
            const down = Math.min(box.bottom, there.bottom) - Math.max(box.top, there.top);
            // The box of a line of words is higher than its letters.
            return across > 1 && down > size * 0.3;
          });
          return [
            ...over.map((other) => `"${name}" stands over "${other.textContent.trim()}"`),
            ...(box.left < 0 || box.right > right ? [`"${name}" is cut off`] : []),
            ...(size < smallest - 0.05 ? [`"${name}" has ${size.toFixed(1)} px`] : []),
          ];
        });
        return { words: texts.length, faults };
      }, SMALLEST);
      expect(words).toBeGreaterThan(5);
      expect(faults).toEqual([]);
    });
  }
}
