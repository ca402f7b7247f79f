/** The first part of docs/authoring.md as the steps that a reader takes. */

export type Step =
  /** A file is saved with this text. */
  | { type: 'file'; name: string; text: string }
  /** Commands, one a line, and what stands in their output; `…` stands for anything. */
  | { type: 'commands'; commands: string[]; output: string[] };

const BLOCK = /(?:^`(?<name>[^`\n]+)`:\n\n)?^```(?<kind>\w+)\n(?<text>.*?)^```$/gmsu;

/** @throws where a block is neither a file, nor commands, nor what commands print */
export function parseTutorial(document: string): Step[] {
  const [, part = ''] = /^# An afternoon$(.*?)^# Reference$/msu.exec(document) ?? [];
  const steps: Step[] = [];
  for (const { groups = {} } of part.matchAll(BLOCK)) {
    const { name, kind, text = '' } = groups;
    const last = steps.at(-1);
    if (name !== undefined) steps.push({ type: 'file', name, text });
    else if (kind === 'sh')
      steps.push({ type: 'commands', commands: text.trim().split('\n'), output: [] });
    else if (kind === 'text' && last?.type === 'commands') last.output = text.trim().split('\n');
    else throw new Error(`What is this block for?\n${text}`);
  }
  return steps;
}

/** The lines that are not in the output in this order; a line `…` passes over any number. */
export function findMissing(output: string, lines: readonly string[]): string[] {
  let left = output;
  return lines.filter((line) => {
    if (line === '…') return false;
    const at = left.indexOf(line);
    if (at < 0) return true;
    left = left.slice(at + line.length);
    return false;
  });
}
