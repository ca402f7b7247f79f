/** Problems of entries with each other: what one names and the other does not have. */
import type { ProblemKind } from './problem-kind.ts';

export const RELATION_PROBLEMS = {
  'long-digest': {
    severity: 'error',
    title: 'a digest that is too close to its source in length',
    help: 'Say it in fewer words: an item has at most 20, and all items together at most 30 % of the words of the source.',
  },
  'duplicate-id': {
    severity: 'error',
    title: 'an id that is used twice',
    help: 'Rename one of the two: topics share one set of slugs across kinds; paragraph addresses, headings and the page’s own ids share one on each page.',
  },
  'unknown-topic': {
    severity: 'error',
    title: 'a link to a topic that does not exist',
    help: 'Correct the name, add the topic or glossary entry, or add the name to its aliases.',
  },
  'shared-alias': {
    severity: 'error',
    title: 'a link by a name that several topics share',
    help: 'Write the slug of the topic that is meant: [[slug|words]].',
  },
  'unknown-source': {
    severity: 'error',
    title: 'a source that does not exist',
    help: 'Correct the id, or add content/sources/<id>.md.',
  },
  'past-end': {
    severity: 'error',
    title: 'a paragraph after the last one of its source',
    help: 'Correct the place, or the number of paragraphs of the source.',
  },
  'missing-digest-item': {
    severity: 'error',
    title: 'a place in a source without a digest item',
    help: 'Add the digest item to the source, or correct the place.',
  },
  'unknown-claim': {
    severity: 'error',
    title: 'a claim that does not exist',
    help: 'Correct the id, or add the claim under content/claims.',
  },
  'claim-without-evidence': {
    severity: 'error',
    title: 'a claim that nothing supports',
    help: 'Add at least one piece of evidence with stance: supports.',
  },
  'circular-correction': {
    severity: 'error',
    title: 'claims that correct each other in a circle',
    help: 'A claim corrects what was said wrongly before it: take out the id at the place given, or the one that is the wrong way round.',
  },
  'unused-claim': {
    severity: 'warning',
    title: 'a claim that no text and no figure uses',
    help: 'Mark words that rest on it in an essay or a page about the publication, name it in a figure, or let it wait for one.',
  },
  'duplicate-romanised-word': {
    severity: 'error',
    title: 'a word that is listed as romanised twice',
    help: 'List it once: with the topic or glossary entry that it names, or in site.yaml.',
  },
  'missing-name-language': {
    severity: 'error',
    title: 'romanised words of no language',
    help: 'Set nameLanguage in site.yaml to the language that the words are of. One that is written in Latin letters has no romanised words.',
  },
  'unlisted-romanised-word': {
    severity: 'error',
    title: 'a word that looks romanised and is not listed',
    help: 'List it as romanised, with the topic or glossary entry that it names or in site.yaml, so that its language is marked; a name that English has made its own is written as English does.',
  },
  'unused-romanised-word': {
    severity: 'warning',
    title: 'a word that is listed as romanised and stands nowhere',
    help: 'Correct its spelling, or take it out of the list.',
  },
  'unused-origin': {
    severity: 'error',
    title: 'an origin through which nothing comes',
    help: 'Name it in the via of a piece of evidence or in the basedOn of a source, or take it out.',
  },
  'unknown-origin': {
    severity: 'error',
    title: 'an origin that does not exist',
    help: 'Correct the id, or add it to content/origins.yaml. Unknown lineage is an empty list.',
  },
  'unknown-page': {
    severity: 'error',
    title: 'a page or section that does not exist',
    help: 'Correct the name: a page is content/pages/<name>.mdx, a section the id of a heading in it.',
  },
  'unknown-series': {
    severity: 'error',
    title: 'a value for a series that is nearly the name of another',
    help: 'Correct the name, so that the figure has the point; a series of its own gets another name.',
  },
  'unknown-cover': {
    severity: 'error',
    title: 'a cover figure that does not exist',
    help: 'Correct the id, or describe the figure in content/series.yaml, timelines.yaml or lineages.yaml.',
  },
  'unknown-part': {
    severity: 'error',
    title: 'a part of a figure that it does not have',
    help: 'Correct the name: groups, rows, outlines, options, quantities and steps are named in the figure and in its file of content/data.',
  },
  'dead-rule': {
    severity: 'error',
    title: 'a rule or an option of a decision table that is there for no case',
    help: 'The first rule that fits decides: put it before the wider ones, mend its options and years, or take it out. An option needs one of each other input that goes with it: mend what stands under only.',
  },
  'unsupported-row': {
    severity: 'error',
    title: 'a value that its source does not state',
    help: 'Correct the value or the place, let the digest item state the number, or name the claim that says it.',
  },
  'thin-topic': {
    severity: 'error',
    title: 'a topic with too little on its page',
    help: 'A topic needs at least 120 words and two sources; shorter, it belongs in the glossary.',
  },
  'rare-topic': {
    severity: 'warning',
    title: 'a topic that the chapters hardly mention',
    help: 'Link to it where chapters speak of it ([[topic|words]]), or make it a glossary entry.',
  },
  'duplicate-alias': {
    severity: 'error',
    title: 'a name that one entry has twice',
    help: 'Take one of the two out. Capitals, spaces and the kind of apostrophe make no other name.',
  },
  'duplicate-name': {
    severity: 'error',
    title: 'a glossary entry with the name of another entry',
    help: 'A link by this name could mean either: rename one of the two, take the alias out, or leave the glossary entry out and let the topic explain it.',
  },
  'uncited-figure': {
    severity: 'error',
    title: 'a figure or date without source',
    help: 'Cite a source in the paragraph or mark the claim; a reasoned waiver in the front matter lets it stand.',
  },
  'dead-anchor': {
    severity: 'error',
    title: 'a link to an address that its own page does not have',
    help: 'Correct the address, or give the paragraph that is meant its own: ^a-short-name at its end.',
  },
  'lost-address': {
    severity: 'error',
    title: 'an address that was published and is gone',
    help: 'Bring it back, or enter it in content/moved.yaml: from, and to (where it stands now) or withdrawn (why it stands nowhere).',
  },
  'missing-addresses': {
    severity: 'error',
    title: 'no list of the addresses that were published',
    help: 'Bring content/addresses.txt back from an earlier version. Where nothing was ever published, take it and content/moved.yaml away; npm run record then begins a list.',
  },
  'unlisted-address': {
    severity: 'warning',
    atPublication: true,
    title: 'an address that is not yet promised',
    help: 'Run npm run record before the text is published: it adds to content/addresses.txt what others may link to from then on.',
  },
  'outdated-date': {
    severity: 'error',
    atPublication: true,
    title: 'dates that are not those of what stands there',
    help: 'Run npm run record when the change is done: it enters in content/dates.csv what changed today, and in content/history how.',
  },
  'outdated-card': {
    severity: 'warning',
    title: 'pictures for links that do not show what the site says',
    help: 'Run npm run build and then npm run export, which takes content/cards anew. Until then a page is shared with the picture of its kind, or of the site, or with none.',
  },
  'invalid-card': {
    severity: 'error',
    title: 'a picture for links that is no PNG of 1200 by 630 pixels',
    help: 'Pages say its form to those who show it. Take the file away; npm run export makes it anew.',
  },
  'uncorrected-claim': {
    severity: 'error',
    atPublication: true,
    title: 'a published claim that says something else without a correction',
    help: 'Enter it in content/corrections.yaml: at (the page of the claim), was and now (its statement as it was published and as it is), reason. Version control has the words that were published. New evidence is no correction.',
  },
  'invalid-correction': {
    severity: 'error',
    title: 'an entry of corrections.yaml that cannot hold',
    help: 'In at stands an address of the site, in was what stood there, in now what stands there since; no entry is older than its page.',
  },
  'invalid-redaction': {
    severity: 'error',
    title: 'an entry of redactions.yaml that takes nothing out',
    help: 'In at stands the address of a page, paragraph, note, figure, term or digest item, each in one entry and none in content/moved.yaml.',
  },
  'redacted-words-remain': {
    severity: 'warning',
    title: 'words that the site no longer shows and the files still hold',
    help: 'The site is safe. Where the files are public too, delete the words here: the entry in content/redactions.yaml goes on explaining the address. Earlier states in version control have them still.',
  },
  'missing-address': {
    severity: 'warning',
    title: 'a paragraph of a chapter without an address',
    help: 'End it with a space and an address of your own (^a-short-name), or let npm run check -- --fix make one of its words. It stays for good.',
  },
  'unsorted-aliases': {
    severity: 'warning',
    title: 'aliases out of order',
    help: 'Let npm run check -- --fix sort them. A list with comments, or with a name that fills several lines, is sorted by hand.',
  },
  'invalid-move': {
    severity: 'error',
    title: 'an entry of moved.yaml that cannot hold',
    help: 'In from stands an address of content/addresses.txt that the site no longer has, each in one entry; in to one that it has.',
  },
} as const satisfies Record<string, ProblemKind>;
