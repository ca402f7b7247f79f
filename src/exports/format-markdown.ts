/** A page as Markdown: CommonMark 0.31 with the tables and footnotes of GitHub, after front matter in YAML. */
import type { Element, Root as HtmlRoot } from 'hast';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { hasClass } from './edit-tree.ts';
import type { FinishedPage, Note } from './finished-page.ts';
import { setApart } from './set-apart.ts';

/** What the page is, for whoever meets the file alone. */
export interface FrontMatter {
  kind: string;
  /** That a chapter asks. */
  question: string | undefined;
  /** ISO 8601; undefined for a page without dates. */
  published: string | undefined;
  /** Day of the last change. */
  version: string | undefined;
  publisher: string;
  licence: { name: string; url: string };
}

/** A call of a note leads to the note by its number. */
const convertRaised =
  (notes: readonly Note[]): Handle =>
  (state, node) => {
    if (!hasClass(node, 'note-call')) return state.all(node);
    const [link] = node.children;
    const href = link?.type === 'element' ? String(link.properties.href) : '';
    const note = notes.find(({ id }) => href.endsWith(`#${id}`));
    if (!note) throw new Error(`a call leads to ${href}, which is no note of the page`);
    return { type: 'footnoteReference', identifier: note.number, label: note.number };
  };

function convert(children: Element['children'], notes: readonly Note[]): RootContent[] {
  const root: HtmlRoot = { type: 'root', children };
  const tree = toMdast(root, { document: true, handlers: { sup: convertRaised(notes) } });
  return tree.type === 'root' ? tree.children : [];
}

const define = (note: Note, notes: readonly Note[]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: note.number,
  label: note.number,
  children: convert(note.children, notes) as FootnoteDefinition['children'],
});

/**
 * @param page its tree is changed
 * @returns the file, with a line break at its end
 * @throws where a note is called that is not on the page
 */
export function formatMarkdown(page: FinishedPage, matter: FrontMatter): string {
  const { title, url, description, language, content, notes } = page;
  setApart(content, { entries: true });
  const tree: Root = {
    type: 'root',
    children: [...convert(content.children, notes), ...notes.map((note) => define(note, notes))],
  };
  const head = stringify(
    {
      title,
      url,
      kind: matter.kind,
      question: matter.question,
      description,
      language,
      published: matter.published,
      version: matter.version,
      publisher: matter.publisher,
      licence: matter.licence.name,
      'licence-url': matter.licence.url,
    },
    { lineWidth: 0 },
  );
  const text = toMarkdown(tree, {
    bullet: '-',
    emphasis: '_',
    extensions: [gfmToMarkdown({ tablePipeAlign: false, firstLineBlank: false })],
  });
  return `---\n${head}---\n\n${text}`;
}
