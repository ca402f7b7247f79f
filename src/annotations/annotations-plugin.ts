import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { annotate } from './annotate.ts';
import type { Resolver } from './resolver.ts';

/** The Sätteri plugin for the authoring syntax, the same for Markdown and MDX. All logic is in `annotate`. */
export function annotationsPlugin(resolver: Resolver): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'annotations',
    options: { position: true },
    before(root, context) {
      const file = context.fileURL && fileURLToPath(context.fileURL);
      context.replaceNode(root, annotate(root, resolver, file));
    },
  });
}
