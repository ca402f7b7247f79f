/** Writes the icons of `public/` in the sizes that systems ask for, from `public/icon.svg`: `node scripts/with-node.mjs scripts/make-icons.ts`. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';

/** Systems that cut an icon to their own shape get it without corners of ours. */
const ICONS = [
  { file: 'apple-touch-icon.png', size: 180, isCut: true },
  { file: 'icon-192.png', size: 192, isCut: false },
  { file: 'icon-512.png', size: 512, isCut: false },
  { file: 'icon-maskable-512.png', size: 512, isCut: true },
];

const rounded = readFileSync('public/icon.svg', 'utf8');
const square = rounded.replace(/ rx="\d+"/u, '');

for (const { file, size, isCut } of ICONS) {
  await sharp(Buffer.from(isCut ? square : rounded), { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toFile(`public/${file}`);
}
