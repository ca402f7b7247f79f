import { PROBLEMS } from './problem.ts';

/** The table of problems as a Markdown page. */
export function formatProblemDocs(): string {
  const sections = Object.entries(PROBLEMS)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([code, { severity, title, help }]) => {
      const meaning = title.charAt(0).toUpperCase() + title.slice(1);
      return `## ${code}\n\n${meaning} (${severity}).\n\n${help}\n`;
    });
  return `# Problems that a check reports\n\nWritten by \`npm run docs\` from the tables in \`src/problems/\`.\n\n${sections.join('\n')}`;
}
