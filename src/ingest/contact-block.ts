/** The lines of a press release that say whom to ask. */
import type { Block } from './article.ts';
import { findPhrase } from './block-signs.ts';

/** True for a line right below one that names a contact, with no empty line between. */
export function isInContact(blocks: readonly Block[], index: number): boolean {
  for (let at = index; at > 0; at -= 1) {
    const [block, above] = [blocks[at], blocks[at - 1]];
    if (!block || !above || block.line - above.line !== 1) return false;
    if (findPhrase(above, 'en')?.reason === 'contact line') return true;
  }
  return false;
}
