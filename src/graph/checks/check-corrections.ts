/** What one claim corrects was said before it: corrections never lead back to where they began. */
import type { ClaimEntry } from '../../corpus/corpus.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Graph } from '../model.ts';

/** How far the claims that one claim corrects have been followed. */
interface Step {
  entry: ClaimEntry;
  next: number;
}

/** One problem for each entry of `corrects` that closes a circle; a claim may also correct itself. */
export function checkCorrections({ claims }: Graph): Problem[] {
  const problems: Problem[] = [];
  const done = new Set<string>();
  for (const { entry: start } of claims.values()) {
    /** The claims from the first to the one that is being followed, and where each stands in the row. */
    const row: Step[] = [];
    const standsAt = new Map<string, number>();
    const enter = (entry: ClaimEntry): void => {
      standsAt.set(entry.id, row.length);
      row.push({ entry, next: 0 });
    };
    if (!done.has(start.id)) enter(start);
    for (let step = row.at(-1); step; step = row.at(-1)) {
      const { entry, next } = step;
      const wrong = entry.data.corrects[next];
      if (wrong === undefined) {
        row.pop();
        standsAt.delete(entry.id);
        done.add(entry.id);
        continue;
      }
      step.next += 1;
      const first = standsAt.get(wrong);
      const followed = claims.get(wrong)?.entry;
      if (first !== undefined) {
        const circle = row.slice(first).map((member) => member.entry);
        problems.push({
          code: 'circular-correction',
          message: describeCircle(circle),
          ...entry.placeOf(['corrects', next]),
        });
      } else if (followed && !done.has(wrong)) enter(followed);
    }
  }
  return problems;
}

/** @param circle the claims in the order of their corrections; the last one corrects the first */
function describeCircle(circle: readonly ClaimEntry[]): string {
  const last = circle.at(-1)?.id;
  if (circle.length < 2) return `the claim "${last}" corrects itself`;
  const row = circle.map(({ id, placeOf }, index) => {
    const { file, line } = placeOf(['corrects']);
    return index === circle.length - 1 ? `"${id}"` : `"${id}" (${file}:${line})`;
  });
  return `"${last}" corrects ${row.join(', which corrects ')}`;
}
