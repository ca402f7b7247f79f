/**
 * What a check reports. Every code stands in this one table, so that severity, title and way out
 * cannot drift apart; `docs/problems.md` is the same table for readers.
 */

/** A place in a content file; line and column count from 1, columns in UTF-16 units. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

export type Severity = 'error' | 'warning';

interface ProblemKind {
  severity: Severity;
  /** What it means, in a few words. */
  title: string;
  /** The way out, as an instruction. */
  help: string;
}

const KINDS = {
  'malformed-yaml': {
    severity: 'error',
    title: 'the YAML cannot be read',
    help: 'Mend the syntax at the place given. Texts with a colon, a quotation mark or a # go into a block scalar (>-) or quotation marks.',
  },
  'malformed-mdx': {
    severity: 'error',
    title: 'the MDX cannot be read',
    help: 'Close every tag that is opened, and write a bare < as &lt;.',
  },
  'malformed-citation': {
    severity: 'error',
    title: 'a citation cannot be read',
    help: 'Write [@source-id, ¶ 9], several with a semicolon between them.',
  },
  'malformed-link': {
    severity: 'error',
    title: 'a topic link cannot be read',
    help: 'Write [[topic]] or [[topic|words]]: on one line, outside other links, without markup in the words.',
  },
  'malformed-locator': {
    severity: 'error',
    title: 'a place in a source cannot be read',
    help: 'Write ¶ 9, ¶¶ 2–3, § 1, p. 221, h2, or the name of a part such as abstract.',
  },
  'mdx-code': {
    severity: 'error',
    title: 'code in prose',
    help: 'Essays hold prose and registered components with literal attributes only: take out import, export and everything in braces.',
  },
  'invalid-link': {
    severity: 'error',
    title: 'a link or picture that leads nowhere safe',
    help: 'Link to https://…, mailto:… or #address; places in this site are topic links and citations. A picture is a file beside the text: ./name.png.',
  },
  'unreadable-file': {
    severity: 'error',
    title: 'a file that cannot be read',
    help: 'Save it as plain text in UTF-8, under its own name and not as a link.',
  },
  'unknown-component': {
    severity: 'error',
    title: 'an unknown component',
    help: 'Use a component that docs/authoring.md lists, or plain Markdown in place of an HTML tag.',
  },
  'misplaced-claim': {
    severity: 'error',
    title: 'a claim mark in the wrong place',
    help: 'A claim mark stands in one paragraph, outside headings, links and other claim marks, and has an id and words.',
  },
  'unknown-key': {
    severity: 'error',
    title: 'an unknown key',
    help: 'Use a key of the schema in src/schemas; look for a misspelling.',
  },
  'invalid-value': {
    severity: 'error',
    title: 'a value that the schema does not allow',
    help: 'Give the value the form that the message names.',
  },
  'missing-key': {
    severity: 'error',
    title: 'a key is missing',
    help: 'Add the key.',
  },
  'unfinished-draft': {
    severity: 'warning',
    title: 'a draft with texts that are still empty',
    help: 'Write them. When nothing is missing, take draft: true out, and the next build has it.',
  },
  'misplaced-file': {
    severity: 'error',
    title: 'a file where none is expected',
    help: 'Content files stand in the folders that docs/authoring.md lists; their names are lower-case words with hyphens.',
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
  'unknown-cover': {
    severity: 'error',
    title: 'a cover figure that does not exist',
    help: 'Correct the id, or describe the figure in content/series.yaml, timelines.yaml or lineages.yaml.',
  },
  'unknown-note': {
    severity: 'error',
    title: 'a note that is called and not written, or written and not called',
    help: 'Add the definition [^name]: … or the call [^name].',
  },
  'thin-topic': {
    severity: 'error',
    title: 'a topic with too little on its page',
    help: 'A topic needs at least 120 words and two sources; shorter, it belongs in the glossary.',
  },
  'uncited-figure': {
    severity: 'error',
    title: 'a figure or date without source',
    help: 'Cite a source in the paragraph or mark the claim; a reasoned waiver in the front matter lets it stand.',
  },
  'missing-alternative': {
    severity: 'error',
    title: 'an image without alternative text',
    help: 'Write ![what the image shows](file).',
  },
  'lost-address': {
    severity: 'error',
    title: 'an address that was published and is gone',
    help: 'Bring it back, or enter it in content/moved.yaml: from, and to (where it stands now) or withdrawn (why it stands nowhere).',
  },
  'missing-addresses': {
    severity: 'error',
    title: 'no list of the addresses that were published',
    help: 'Bring content/addresses.txt back from an earlier version. Where nothing was ever published, take it and content/moved.yaml away; npm run addresses then begins a list.',
  },
  'unlisted-address': {
    severity: 'warning',
    title: 'an address that is not yet promised',
    help: 'Run npm run addresses before the text is published: it adds to content/addresses.txt what others may link to from then on.',
  },
  'invalid-move': {
    severity: 'error',
    title: 'an entry of moved.yaml that cannot hold',
    help: 'In from stands an address of content/addresses.txt that the site no longer has, each in one entry; in to one that it has.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof KINDS;

export const PROBLEMS: Readonly<Record<ProblemCode, ProblemKind>> = KINDS;

export interface Problem extends Place {
  code: ProblemCode;
  /** What is wrong here, with the offending value. */
  message: string;
  /** True where it comes of a draft: no build holds it, so it is a warning whatever its code. */
  inDraft?: boolean;
}

export const severityOf = ({ code, inDraft }: Problem): Severity =>
  inDraft === true ? 'warning' : PROBLEMS[code].severity;

/** True where at least one of the problems must stop a build. */
export function isBlocking(problems: readonly Problem[]): boolean {
  return problems.some((problem) => severityOf(problem) === 'error');
}
