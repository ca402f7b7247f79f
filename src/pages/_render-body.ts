import { render, type CollectionEntry } from 'astro:content';

type WrittenEntry = CollectionEntry<'topics' | 'sources'>;

/**
 * Renders a Markdown body. Astro's loader only logs a body that it cannot render and goes on with an
 * empty page; that must stop the build.
 *
 * @throws where there is a body and nothing came of it
 */
export async function renderBody(
  entry: WrittenEntry,
  { hasBody, file }: { hasBody: boolean; file: string },
): Promise<Awaited<ReturnType<typeof render>>> {
  if (hasBody && !entry.rendered?.html)
    throw new Error(`${file} could not be rendered: see the message above`);
  return render(entry);
}
