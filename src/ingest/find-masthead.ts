/** The name of a publication that stands alone on a line at the head of a page. */
// cspell:ignore cultura nology politik
import type { Block, Fact } from './article.ts';
import { isInContact } from './contact-block.ts';
import { countWords, endsSentence, findPhrase, isMenu } from './block-signs.ts';

const KIND =
  'News|Times|Post|Echo|Herald|Gazette|Mail|Journal|Courier|Tribune|Chronicle|Telegraph|Star|Press|Weekly|Daily|Magazine|Review|Observer|Express|Standard|Today|Monitor|Bulletin|Agency|Blog|Radio|Mirror|Argus|Advertiser|Examiner|Sentinel|Independent|Guardian|Sun|Globe|World|Register|Record|Zeitung|Anzeiger|Tageblatt|Nachrichten|Kurier|Le|La|El';
/** A line of nothing but the name of a publication. */
export const PUBLICATION = new RegExp(`^(?:The )?(?:\\p{Lu}[\\p{L}’'-]+ ){0,4}(?:${KIND})$`, 'u');
/** A word that names of publications have. */
export const NAMED = new RegExp(`(?<!\\p{L})(?:${KIND})(?!\\p{L})`, 'u');
const HOST =
  /^(?:www\.)?[\p{L}\d-]{2,30}(?:\.[\p{L}\d-]{2,20})?\.(?:com|org|net|info|co\.\p{L}{2}|\p{L}{2}|news|blog|example)$/iu;
// cspell:ignore wirtschaft kultur lokales gesellschaft politique économie société política economía sociedad overblog zeitung anzeiger tageblatt nachrichten kurier
/** Sections, which stand where mastheads do. */
const SECTION =
  /^(?:world|uk|us|local|national|international|asia|europe|africa|business|markets|economy|politics|tech(?:nology)?|science|health|sports?|arts?|culture|travel|opinion|comment(?:ary)?|features?|lifestyle|home|news|analysis|education|environment|letters|reviews|long reads?|essays?|interviews?|reports?|press release|magazine|blog|video|exclusive|archive|politik|wirtschaft|kultur|lokales|panorama|gesellschaft|politique|économie|société|política|economía|sociedad|cultura|urgent|bulletin|overblog|정치|경제|사회|문화|국제|issue .*|volume .*|vol\. .*)$/iu;

const isName = (text: string): boolean =>
  countWords(text) <= 5 &&
  !/[:^@=]|\d{3}|^[\p{Lu}\d]+(?:-[\p{Lu}\d]+){2,}$/u.test(text) &&
  !endsSentence(text) &&
  !SECTION.test(text) &&
  /^(?:\p{Lu}|\p{Lo}|The )/u.test(text) &&
  text
    .split(' ')
    .every((word) =>
      /^(?:[\p{Lu}\p{Lo}\d&]|of$|the$|and$|for$|from$|in$|on$|to$|de$|la$)/u.test(word),
    );

/** True for a line at the very head, above another that may be a title, which looks like a name of a site. */
export function isMasthead(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (!block || block.kind === 'heading' || index > 3) return false;
  const { text } = block;
  if (HOST.test(text)) return true;
  if (!isName(text)) return false;
  return countWords(text) <= 3 || NAMED.test(text);
}

/**
 * @param labels lines that are no part of the text, in their order
 * @param titleLine line of the title; below it stands no masthead
 */
export function findMasthead(labels: readonly Block[], titleLine: number): Fact[] {
  const masthead = labels.find((block, at) => {
    const isAbove = block.outside === undefined && block.line < titleLine;
    if (!isAbove || !isMasthead(labels, at) || isInContact(labels, at)) return false;
    const isNamed = PUBLICATION.test(block.text) && countWords(block.text) > 1;
    return isNamed || (findPhrase(block, 'en') === undefined && !isMenu(block, 'en'));
  });
  if (!masthead) return [];
  const value = masthead.text.replace(/^www\./iu, '');
  return [
    { key: 'publisher', value, where: `line ${masthead.line}, the head of the page; check it` },
  ];
}
