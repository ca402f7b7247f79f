/** Whole documents: what is read of them and what is rendered, against files. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDocument } from '../../../src/annotations/read-document.ts';
import { render, titleOf } from './render.ts';

const FIXTURES = 'tests/fixtures/annotations';

it.each([
  { name: 'chapter', format: 'mdx' as const },
  { name: 'topic', format: 'md' as const },
])('$name.$format reads and renders as its expected files say', async ({ name, format }) => {
  const file = `${FIXTURES}/${name}.${format}`;
  const source = readFileSync(file, 'utf8');
  const read = readDocument(source, { file, format, language: 'en', figures: {}, titleOf });
  await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(
    `../../fixtures/annotations/${name}.outline.json`,
  );
  await expect(`${render(source, format, 'ko')}\n`).toMatchFileSnapshot(
    `../../fixtures/annotations/${name}.html`,
  );
});

it('plain Markdown is read and rendered alike as .md and as .mdx', () => {
  const source = readFileSync(`${FIXTURES}/chapter.mdx`, 'utf8').replaceAll(
    /<\/?Claim[^>]*>/gu,
    '',
  );
  const [md, mdx] = (['md', 'mdx'] as const).map((format) =>
    readDocument(source, { file: 'f', format, language: 'en', figures: {}, titleOf }),
  );
  expect(mdx).toEqual(md);
  expect(render(source, 'mdx')).toBe(render(source, 'md'));
});

it('every link into the page and every way back finds its end, and no id stands twice', () => {
  for (const name of ['chapter', 'topic']) {
    const rendered = readFileSync(`${FIXTURES}/${name}.html`, 'utf8');
    const claims = [...rendered.matchAll(/<claim id="[^"]+" entry="([^"]+)"/gu)].map(
      ([, id]) => id,
    );
    // What the page makes of a mark and of its entry.
    const html = rendered
      .replaceAll(/<claim id="[^"]+" entry=/gu, '<claim data-entry=')
      .replaceAll(/<claim-entry id="[^"]+" entry=/gu, '<claim-entry id=');
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    const links = [...html.matchAll(/ href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    expect(claims).toHaveLength(name === 'chapter' ? 3 : 0);
    expect(claims.filter((id) => !ids.includes(id))).toEqual([]);
  }
});
