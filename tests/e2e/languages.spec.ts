/** Marks of language where the browser has drawn them: they change no line, and scripts keep them. */
import { loadGraph } from '../../src/graph/load-graph.ts';
import { listRomanised } from '../../src/graph/romanised.ts';
import { FIGURES_AT_ROOT } from '../../src/schemas/figure.ts';
import { findPages, onePageOfEachKind, site } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';

const { graph } = loadGraph(process.env.CONTENT_DIR ?? 'content', site.paths.base);
if (!graph) throw new Error('the content cannot be read');
const words = listRomanised(graph.corpus).map(({ word }) => word);
const language = graph.corpus.site.language.split('-')[0] ?? '';

const atRoot: string[] = FIGURES_AT_ROOT.map((id) => site.paths.figure(id));
const paths = new Set([
  ...onePageOfEachKind.map(({ path }) => path),
  ...findPages('figure')
    .map(({ path }) => path)
    .filter((path) => atRoot.includes(path)),
]);

for (const path of paths) {
  test(`${path}: a romanised word is part of its line, and marked`, async ({
    sharedPage: page,
    served,
  }) => {
    await page.goto(served.origin + path);
    const faults = await page.evaluate(
      ([listed, own]) => {
        const found: string[] = [];
        for (const mark of document.querySelectorAll<HTMLElement>('span[lang*="-Latn"]')) {
          const outer = mark.parentElement && getComputedStyle(mark.parentElement).display;
          if (outer && /flex|grid/u.test(outer))
            found.push(`${mark.textContent} is a box in ${outer}`);
        }
        const pattern = new RegExp(
          `(?<![\\p{L}\\p{M}\\d])(?:${listed.join('|')})(?![\\p{L}\\p{M}\\d])`,
          'u',
        );
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          const around = parent?.closest('[lang]')?.getAttribute('lang') ?? '';
          if (!around.startsWith(own) || around.includes('Latn')) continue;
          if (parent?.closest('title, desc, script, noscript, style, option, textarea, code, pre'))
            continue;
          const [word] = pattern.exec((node.textContent ?? '').replace(/https?:\S+/gu, '')) ?? [];
          if (word !== undefined)
            found.push(`${word} in ${parent?.outerHTML.slice(0, 100)} is unmarked`);
        }
        return found;
      },
      [words, language] as const,
    );
    expect(faults).toEqual([]);
  });
}
