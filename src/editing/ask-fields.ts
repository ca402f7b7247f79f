/** Asks for what is missing, in a terminal. */
import { autocomplete, autocompleteMultiselect, select, text } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import type { Graph } from '../graph/model.ts';
import { findFault, toList, type Answers, type Choice, type Field } from './field.ts';

export interface Terminal {
  input: Readable;
  output: Writable;
}

/** More choices than these are searched and not shown at once. */
const FEW = 8;

const toOptions = (choices: readonly Choice[]): { value: string; label: string; hint?: string }[] =>
  choices.map(({ value, label }) =>
    label === value ? { value, label } : { value, label: value, hint: label },
  );

const splitList = (answer: string): string[] =>
  answer
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

/** The words of a question, with how to pass it over. */
function toMessage({ question, need, isList, choices }: Field): string {
  const ways = [
    isList && !choices ? 'several with ; between them' : '',
    need === 'needed' ? '' : need === 'later' ? 'may be left empty for now' : 'may be left empty',
  ].filter(Boolean);
  return ways.length === 0 ? question : `${question} (${ways.join('; ')})`;
}

function askChoice(
  field: Field,
  choices: readonly Choice[],
  fallback: string | undefined,
  terminal: Terminal,
): Promise<string | symbol | string[]> {
  const message = toMessage(field);
  const options = toOptions(choices);
  const initial = fallback === undefined ? {} : { initialValue: fallback };
  if (field.isList)
    return autocompleteMultiselect({ message, options, required: false, ...terminal });
  if (field.need !== 'needed') options.unshift({ value: '', label: 'none' });
  return options.length <= FEW
    ? select({ message, options, ...initial, ...terminal })
    : autocomplete({ message, options, maxItems: FEW, ...initial, ...terminal });
}

function askText(
  field: Field,
  graph: Graph,
  answers: Answers,
  fallback: string | undefined,
  terminal: Terminal,
): Promise<string | symbol> {
  return text({
    message: toMessage(field),
    ...(fallback !== undefined && { initialValue: fallback }),
    validate: (answer = '') => {
      if (answer.trim() === '') return field.need === 'needed' ? 'this is needed' : undefined;
      const parts = field.isList ? splitList(answer) : [answer];
      return parts
        .map((part) => findFault(field, part, graph, answers))
        .find((fault) => fault !== undefined);
    },
    ...terminal,
  });
}

/**
 * Asks for every field that has no answer yet, in order.
 *
 * @returns the answers, those given before among them; undefined where the editor breaks off
 */
export async function askFields(
  fields: readonly Field[],
  given: Answers,
  graph: Graph,
  terminal: Terminal,
): Promise<Answers | undefined> {
  const answers: Record<string, string | readonly string[] | undefined> = { ...given };
  for (const field of fields) {
    if (toList(answers[field.flag]).length > 0) continue;
    const choices = field.choices?.(graph, answers);
    if (choices?.length === 0) continue;
    const fallback = field.fallback?.(graph, answers);
    const answer = choices
      ? await askChoice(field, choices, fallback, terminal)
      : await askText(field, graph, answers, fallback, terminal);
    // The symbol by which the library says that the editor breaks off.
    if (typeof answer === 'symbol') return undefined;
    const typed = typeof answer === 'string' ? answer.trim() : answer;
    if (typed === '') continue;
    answers[field.flag] = field.isList && typeof typed === 'string' ? splitList(typed) : typed;
  }
  return answers;
}
