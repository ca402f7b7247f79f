/** A tagged PDF (ISO 32000-1, section 14.8) as its reader gets it: elements in the order of the structure. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface PdfElement {
  /** Name of the structure type: `H2`, `LI`, `Lbl`, `Link`. */
  role: string;
  /** Its own text and that of what it holds, without white space. */
  text: string;
}

export interface TaggedPdf {
  title: string;
  language: string;
  /** All text of each sheet, tagged or not, without white space. */
  sheets: string[];
  /** Those that hold text, parents before their children; one that runs over two sheets comes on both. */
  elements: PdfElement[];
  /** All text that is tagged, without white space. */
  text: string;
}

interface StructNode {
  role: string;
  children: (StructNode | { type: string; id?: string })[];
}

/** White space, signs that do not show, and the scripts for which the site ships no face: a machine may lack them. */
const UNSURE = /[\s\p{Cc}\p{Cf}\p{Script=Han}\u3000-\u30FF]+/gu;

/** What every rendering of a text shares. */
export const squeeze = (text: string): string => text.normalize('NFKC').replaceAll(UNSURE, '');

export async function readTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  const elements: PdfElement[] = [];
  const sheets: string[] = [];
  let text = '';
  for (let sheet = 1; sheet <= pdf.numPages; sheet += 1) {
    const page = await pdf.getPage(sheet);
    const texts = new Map<string, string>();
    const open: string[] = [];
    let shown = '';
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      const around = open.at(-1) ?? '';
      if ('str' in item) {
        texts.set(around, (texts.get(around) ?? '') + item.str);
        shown += item.str;
      } else if (item.type === 'endMarkedContent') open.pop();
      // Content that is marked without an id belongs to what it stands in.
      else open.push(item.id || around);
    }
    sheets.push(squeeze(shown));
    const walk = ({ role, children }: StructNode): string => {
      const element = { role, text: '' };
      const place = elements.push(element) - 1;
      element.text = squeeze(
        children
          .map((child) => ('role' in child ? walk(child) : (texts.get(child.id ?? 'none') ?? '')))
          .join(''),
      );
      // pdf.js also gives elements of which this sheet shows nothing.
      if (element.text === '') elements.splice(place, 1);
      return element.text;
    };
    const root = (await page.getStructTree()) as StructNode | null;
    if (root) text += walk(root);
  }
  await pdf.loadingTask.destroy();
  return { title: info.Title ?? '', language: info.Language ?? '', sheets, elements, text };
}
