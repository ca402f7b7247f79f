/** Cuts a text, which begins with no byte order mark, into its YAML front matter and its body. */

export interface FrontMatter {
  yaml: string;
  /** Lines before the YAML: the opening fence. */
  lineOffset: number;
  /** What follows the front matter. */
  body: string;
  /** True where that is something other than white space. */
  hasBody: boolean;
}

const FENCED = /^---[ \t]*\r?\n(?:(?<yaml>[\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)(?<body>[\s\S]*)$/u;

/** @returns undefined where the file does not open with a fenced block. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const groups = FENCED.exec(text)?.groups;
  if (!groups) return undefined;
  const { yaml = '', body = '' } = groups;
  return { yaml, lineOffset: 1, body, hasBody: body.trim() !== '' };
}
