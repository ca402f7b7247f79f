/** The pictures that links are shown with: pages of the finished site, each with a face put on for it. */
import { join } from 'node:path';
import { stringify } from 'yaml';
import { listCardFaces } from '../../graph/cards.ts';
import type { Card } from '../../schemas/card.ts';
import type { ExportedFile, Exporter } from '../exporter.ts';
import { CARD_CONTEXT, takeCard } from './take-card.ts';

const INDEX_HEAD = `# What the pictures beside this file show. Written by npm run export, together with them.
`;

const formatIndex = (cards: readonly Card[]): string =>
  INDEX_HEAD + stringify(cards, { lineWidth: 0, version: '1.2' });

export const cardExporter: Exporter = {
  name: 'cards',
  about: 'content/cards/: the picture that a link to a page is shown with',
  run: async ({ graph, content, address, browser }, log) => {
    const context = await browser.newContext(CARD_CONTEXT);
    try {
      const page = await context.newPage();
      const cards: Card[] = [];
      const files: ExportedFile[] = [];
      for (const face of listCardFaces(graph)) {
        const { bytes, words, figure } = await takeCard(page, address, face);
        const name = `${face.id}.png`;
        cards.push({ id: face.id, says: face.says, words, ...(figure && { figure }) });
        files.push({ name, bytes });
        log(`cards/${name}  ${(bytes.length / 1000).toFixed(1)} kB${figure ? `  ${figure}` : ''}`);
      }
      return {
        folder: join(content, 'cards'),
        files: [...files, { name: 'cards.yaml', bytes: formatIndex(cards) }],
      };
    } finally {
      await context.close();
    }
  },
};
