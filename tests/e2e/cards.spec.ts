/** The face that a page puts on for its card: everything on it can be read, and nothing is cut off. */
import type { Page } from '@playwright/test';
import { CARD_CONTEXT, putOnFace } from '../../src/exports/cards/take-card.ts';
import { CARD_SIZE, toChapterCard, type CardFace } from '../../src/graph/cards.ts';
import { findPages, findByName, site, textOf, type BuiltPage } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';

test.use(CARD_CONTEXT);

/** The smallest letters that can be read where a card is shown at a third of its size. */
const LEAST_LETTERS = 30;

const toFace = (page: BuiltPage, id: string): CardFace => ({
  id,
  page: `/${page.path.slice(site.paths.base.length)}`,
  words: [],
  says: '',
});

const chapters = findPages('chapter').map((page) =>
  toFace(page, toChapterCard(page.path.split('/').at(-2) ?? '')),
);
const lists = findPages('home', 'topics', 'claims').map((page) =>
  toFace(page, page.kind === 'home' ? 'home' : page.kind),
);

/** Parts of the face, and what is wrong with where they stand. */
const measure = (page: Page): Promise<{ name: string; faults: string[] }[]> =>
  page.evaluate(
    ({ width, height, least }) => {
      const parts = [...document.querySelectorAll<HTMLElement>('[data-card]')];
      const boxes = parts.map((part) => part.getBoundingClientRect());
      return parts.map((part, index) => {
        const name = part.dataset.card ?? '';
        const box = boxes[index] ?? new DOMRect();
        const faults: string[] = [];
        if (box.width === 0 || box.height === 0) faults.push('is not to be seen');
        if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
          faults.push('stands outside of the card');
        if (part.scrollWidth > part.clientWidth + 1 && !['line', 'figure'].includes(name))
          faults.push('is cut off');
        const letters = Number.parseFloat(getComputedStyle(part).fontSize);
        if (!['line', 'figure'].includes(name) && letters < least) faults.push(`has ${letters} px`);
        for (const [other, second] of boxes.entries()) {
          const isBeside =
            second.right <= box.left ||
            second.left >= box.right ||
            second.bottom <= box.top ||
            second.top >= box.bottom;
          const pair = [name, parts[other]?.dataset.card ?? ''];
          // A figure stands on the line, and a title of the site on it too.
          if (other !== index && !isBeside && !pair.includes('line'))
            faults.push(`covers the ${pair[1]}`);
        }
        return { name, faults };
      });
    },
    { ...CARD_SIZE, least: LEAST_LETTERS },
  );

for (const face of [...chapters, ...lists]) {
  test(`the card of ${face.page} shows all of it`, async ({ page, served }) => {
    const { words, figure, tooLarge } = await putOnFace(page, served.address, face);
    expect(tooLarge).toEqual([]);
    const parts = await measure(page);
    expect(parts.filter(({ faults }) => faults.length > 0)).toEqual([]);
    const names = parts.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['title', 'line']));
    expect(names.includes('figure')).toBe(figure !== undefined);
    const built = site.pages.find(({ path }) => path === site.paths.base + face.page.slice(1));
    const [title] = built ? findByName(built.document, 'h1').map(textOf) : [];
    expect(words).toContain(title);
  });
}

test('the line stops before the right edge', async ({ page, served }) => {
  const [face] = chapters;
  if (!face) throw new Error('the site has no chapter');
  await putOnFace(page, served.address, face);
  const box = await page.locator('[data-card="line"]').boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBeGreaterThan(CARD_SIZE.width / 2);
  expect(box?.width).toBeLessThan(CARD_SIZE.width - 100);
});

test('words that are too long are told of', async ({ page, served }) => {
  const [face] = chapters;
  if (!face) throw new Error('the site has no chapter');
  await page.route(`**${face.page}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(
      /(<h1[^>]*>)/u,
      `$1${'A title that does not come to an end. '.repeat(8)}`,
    );
    await route.fulfill({ response, body });
  });
  const { tooLarge } = await putOnFace(page, served.address, face);
  expect(tooLarge).toContain('title');
});

/** A word in another script that the site has somewhere; a site in one script has its title. */
const foreign =
  site.pages
    .flatMap(({ document }) => /\p{Script=Hangul}+/u.exec(textOf(document)) ?? [])
    .map(String)[0] ?? 'Title';

test('words of every script of the site are drawn in its own face', async ({ page, served }) => {
  const [face] = chapters;
  if (!face) throw new Error('the site has no chapter');
  await page.route(`**${face.page}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<h1([^>]*)>[^<]*/u, `<h1$1>${foreign}`);
    await route.fulfill({ response, body });
  });
  await putOnFace(page, served.address, face);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '[data-card="title"]',
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([]);
});
