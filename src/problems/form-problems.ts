/** Problems of a file by itself: that it can be read, its syntax and its wording. */
import type { ProblemKind } from './problem-kind.ts';

export const FORM_PROBLEMS = {
  'malformed-yaml': {
    severity: 'error',
    title: 'the YAML cannot be read',
    help: 'Mend the syntax at the place given. Texts with a colon, a quotation mark or a # go into a block scalar (>-) or quotation marks.',
  },
  'malformed-mdx': {
    severity: 'error',
    title: 'the MDX cannot be read',
    help: 'Close every tag that is opened, write a bare < as &lt;, and an address as [words](https://…).',
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
    help: 'Essays hold prose and registered components with literal attributes only: take out import, export and everything in braces. A paragraph begins with another word than these two.',
  },
  'invalid-link': {
    severity: 'error',
    title: 'a link or picture that leads nowhere safe',
    help: 'Link to https://…, mailto:… or #address; places in this site are topic links and citations. A picture is a file beside the text: ./name.png.',
  },
  'unreadable-file': {
    severity: 'error',
    title: 'a file that cannot be read',
    help: 'Save it as a plain text file that everybody may read.',
  },
  'unreadable-encoding': {
    severity: 'error',
    title: 'a text that is not in UTF-8',
    help: 'Save it as UTF-8: editors offer it under “Save with encoding” or beside the name in “Save as”.',
  },
  'outside-link': {
    severity: 'error',
    title: 'a symbolic link in place of a file or folder',
    help: 'Put the file itself here: links are not followed, so that nothing from outside the content folder is published by mistake.',
  },
  'oversized-file': {
    severity: 'error',
    title: 'a file that is too large',
    help: 'Split a text by its subject; make a picture smaller, or save it with more compression.',
  },
  'oversized-text': {
    severity: 'error',
    title: 'a text, or a paragraph, list or table of it, that is too long',
    help: 'Divide it by empty lines. What the message counts is what nobody would read, or a file that went wrong.',
  },
  'nested-too-deep': {
    severity: 'error',
    title: 'too many things inside each other',
    help: 'Take quotations, lists, marks or brackets apart: no text needs more than a few levels of them.',
  },
  'invisible-character': {
    severity: 'error',
    title: 'a character that nobody sees',
    help: 'Delete it, or its escape: such characters come with copied text, part words for the search and can turn the order of letters around. A joiner may stand between letters of a script that needs it, and in a picture.',
  },
  'look-alike-letter': {
    severity: 'error',
    title: 'a letter of another script in a Latin word',
    help: 'Type the word again on a Latin keyboard: it looks right and is found by no search and no link.',
  },
  'unknown-component': {
    severity: 'error',
    title: 'an unknown component',
    help: 'Use a component that docs/authoring.md lists, or plain Markdown in place of an HTML tag.',
  },
  'unknown-attribute': {
    severity: 'error',
    title: 'an attribute that a component does not take',
    help: 'Take it out, or correct its name: a claim mark takes its id alone, and docs/authoring.md says what a component takes.',
  },
  'heading-order': {
    severity: 'error',
    title: 'a heading of the wrong level',
    help: 'Headings of a text begin with ##, one inside another has one # more, and each has words of its own. The title stands in the front matter.',
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
  'unstated-reading': {
    severity: 'error',
    title: 'a source that does not say how much of it was read',
    help: 'Add read: full (all of it), opening (its beginning, as where the rest is for subscribers), abstract (a summary or listing of it), or data (a table or data set, not its text).',
  },
  'unknown-note': {
    severity: 'error',
    title: 'a note that is called and not written, or written and not called',
    help: 'Add the definition [^name]: … or the call [^name].',
  },
  'missing-alternative': {
    severity: 'error',
    title: 'an image without alternative text',
    help: 'Write ![what the image shows](file).',
  },
  'long-quotation': {
    severity: 'error',
    title: 'a quotation of more than six words',
    help: 'Quote the words that matter alone, and tell the rest in your own. A title is given in full where a source has it.',
  },
  'long-sentence': {
    severity: 'warning',
    title: 'a sentence of more than forty words',
    help: 'Make two of it.',
  },
  'missing-content-note': {
    severity: 'error',
    title: 'a chapter without the note that its content asks for',
    help: 'Say in one line of the front matter, as contentNote, what the chapter speaks of. contentNoteWords in site.yaml lists the words that ask for it.',
  },
  'unmarked-script': {
    severity: 'error',
    title: 'words in another script, where their language cannot be marked',
    help: 'Write them in the script of the page. Names in the script of nameLanguage (site.yaml) may stand in texts, nativeName and aliases, the title of a source in that of its language.',
  },
} as const satisfies Record<string, ProblemKind>;
