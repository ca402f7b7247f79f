/** `content/claims/<id>.yaml`: an empty claim for each statement, to be written or thrown away. */
import type { Draft } from './draft.ts';
import { formatDate } from './write-yaml.ts';

/** @returns the file; above each claim stand six words of the article at most */
export function writeClaims({ id, article, statements }: Draft): string {
  const published = article.facts.date?.value;
  const head = [
    '# Statements to verify. Keep what can be checked and matters: write it in your own words, and say through',
    '# which origins the source has it (via). Delete the rest, and its mark in the essay. What is kept moves to',
    '# the file of the topic that owns it: claims/<topic>.yaml.',
  ];
  const claims = statements.map((statement) => {
    const { at, kind, asOf, isInferred, words, signs, topics } = statement;
    const date = asOf ?? published;
    const origin =
      asOf === undefined ? ' # of the article' : isInferred ? ' # check it: no year is named' : '';
    return [
      `# ${at}: "${words}" (${signs.join(', ')})`,
      `- id: ${statement.id}`,
      '  draft: true',
      "  statement: ''",
      date === undefined
        ? '  # asOf: no date was found; write the one that it speaks of, such as 1890-05'
        : `  asOf: ${formatDate(date)}${origin}`,
      `  kind: ${kind}`,
      `  topics: [${topics.join(', ')}]`,
      '  evidence:',
      `    - source: ${id}`,
      `      at: ${at}`,
      '      stance: supports',
      '      via: []',
    ].join('\n');
  });
  return `${[head.join('\n'), ...(claims.length > 0 ? claims : ['[]'])].join('\n\n')}\n`;
}
