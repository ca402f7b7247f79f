/** The inline text of one block or note, with its links, marks and languages. */
import type { MdastNode } from 'satteri';
import { bindDates } from './bind-dates.ts';
import { childrenOf, findAttributes } from './block-tree.ts';
import { component, element, text, withProperties } from './elements.ts';
import { splitInline, type CitedWork } from './inline.ts';
import type { Resolver } from './resolver.ts';
import { splitScripts } from './script-runs.ts';

/** How citations and calls of notes are shown here: as marks in a text, or in full in a note. */
export interface Marks {
  cite: (works: readonly CitedWork[]) => MdastNode[];
  call: (name: string) => MdastNode[];
  /** Enters a claim whose words are marked. @returns the id of its entry in the page */
  mark: (claim: string) => string;
}

/** Text whose runs in another script carry their language (WCAG 2.2, 3.1.2). */
const markLanguage = (value: string, language: string | undefined): MdastNode[] =>
  splitScripts(value, language).map((run) =>
    run.language === undefined
      ? text(run.text)
      : element('span', { lang: run.language }, [text(run.text)]),
  );

export function annotateInline(node: MdastNode, marks: Marks, resolver: Resolver): MdastNode {
  const { language, nameLanguage } = resolver;
  const mark = (value: string): MdastNode[] =>
    markLanguage(language === undefined ? value : bindDates(value, language), nameLanguage);

  /** Marks that stand inside a link wait for its end: a link may not hold another. */
  const read = (current: MdastNode, pending: MdastNode[] | undefined): MdastNode[] => {
    if (current.type === 'text') {
      const parts: MdastNode[] = [];
      for (const segment of splitInline(current.value)) {
        if (segment.type === 'text' || segment.type === 'broken')
          parts.push(...mark(segment.value));
        else if (segment.type === 'citation') {
          const before = parts.at(-1);
          if (before?.type === 'text') parts[parts.length - 1] = text(before.value.trimEnd());
          (pending ?? parts).push(...marks.cite(segment.works));
        } else {
          const resolved = resolver.topic(segment.target);
          const words = mark(segment.words ?? resolved?.title ?? segment.target);
          parts.push(
            ...(resolved?.href !== undefined && !pending
              ? [element('a', { href: resolved.href, className: ['topic'] }, words)]
              : words),
          );
        }
      }
      return parts;
    }
    if (current.type === 'footnoteReference') {
      const mark = marks.call(current.identifier);
      if (!pending) return mark;
      pending.push(...mark);
      return [];
    }
    if (current.type === 'inlineCode') {
      const words = markLanguage(current.value, nameLanguage);
      return words.length < 2 && words[0]?.type === 'text'
        ? [current]
        : [element('code', {}, words)];
    }
    const children = childrenOf(current);
    if (children.length === 0) return [current];
    if (current.type === 'link' && /^https?:/u.test(current.url) && !current.data) {
      return read(
        withProperties(current, { className: ['external'], rel: ['external', 'noreferrer'] }),
        pending,
      );
    }
    if (current.type === 'mdxJsxTextElement' && current.name === 'Claim') {
      const { id = '' } = findAttributes(current) ?? {};
      return [
        {
          ...component('Claim', { id, entry: marks.mark(id) }),
          children: children.flatMap((child) => read(child, pending)),
        } as MdastNode,
      ];
    }
    const isLink = current.type === 'link' || current.type === 'linkReference';
    const waiting = isLink && !pending ? [] : pending;
    const copy = {
      ...current,
      children: children.flatMap((child) => read(child, waiting)),
    } as MdastNode;
    return isLink && !pending ? [copy, ...(waiting ?? [])] : [copy];
  };
  return read(node, undefined)[0] ?? node;
}
