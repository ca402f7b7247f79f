/** The questions in a terminal, answered by keys: each is pressed when its question is shown. */
import { PassThrough, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { askFields } from '../../../src/editing/ask-fields.ts';
import type { Answers } from '../../../src/editing/field.ts';
import { NEW_KINDS, type NewKindName } from '../../../src/editing/new-entry.ts';
import { FERRIES } from './ferries.ts';

const ENTER = '\r';
const DOWN = '\u001B[B';
const TAB = '\t';
const ERASE = '\u007F';
const CANCEL = '\u0003';

/** What is shown, and the keys that are then pressed. */
type Step = [shown: string, ...keys: string[]];

/** @throws where a step's words are never shown */
async function answer(
  kind: NewKindName,
  given: Answers,
  steps: readonly Step[],
): Promise<{ answers: Answers | undefined; screen: string }> {
  const input = new PassThrough();
  const waiting = [...steps];
  let screen = '';
  let since = '';
  const press = (keys: readonly string[]): void => {
    const [key, ...others] = keys;
    if (key === undefined) return;
    input.write(key);
    setImmediate(press, others);
  };
  const output = new Writable({
    write(chunk, _, done) {
      screen += String(chunk);
      since += String(chunk);
      const [step] = waiting;
      if (step && since.includes(step[0])) {
        waiting.shift();
        since = '';
        setImmediate(press, step.slice(1));
      }
      done();
    },
  });
  const answers = await askFields(NEW_KINDS[kind].fields, given, FERRIES.graph, { input, output });
  if (waiting.length > 0) throw new Error(`never shown: ${waiting[0]?.[0] ?? ''}\n${screen}`);
  return { answers, screen };
}

it('asks for what was not given, offers what there is, and takes no answer that the schema does not', async () => {
  const { answers, screen } = await answer('claim', { topic: 'ferryman', 'as-of': '1890' }, [
    ['One checkable statement', ENTER],
    ['this is needed', 'The ferryman rang.', ENTER],
    ['ferryman-1', ENTER],
    ['What kind of statement', DOWN, ENTER],
    ['The source that has it', DOWN, ENTER],
    ['Where in that source', '¶ 9', ENTER],
    ['the digest has no item there', ERASE, '2', ENTER],
    ['What the source does with it', ENTER],
    ['Origins through which', DOWN, TAB, ENTER],
    ['Other topics', ENTER],
    ['The series', ENTER],
    ['The value', 'x', ENTER],
    ['a value is a number', ERASE, ENTER],
    ['A note of the editor', ENTER],
  ]);
  expect(answers).toEqual({
    topic: 'ferryman',
    'as-of': '1890',
    statement: 'The ferryman rang.',
    id: 'ferryman-1',
    'claim-kind': 'event',
    source: 'gazette-1890',
    at: '¶ 2',
    stance: 'supports',
    via: ['parish-book'],
    also: [],
  });
  expect(screen).not.toContain('The topic that it belongs to');
});

it('makes the id from the title, and takes several names apart', async () => {
  const { answers } = await answer('topic', { kind: 'devices' }, [
    ['Title', 'Floating bridge', ENTER],
    ['there is already the topic', ...Array<string>(15).fill(ERASE), 'Lock', ENTER],
    ['Its id', '-gate', ENTER],
    ['What it is', ENTER],
    ['Its name in the language', ENTER],
    ['Other names', 'flood gate; toll', ENTER],
    ['there is already the glossary entry', ...Array<string>(4).fill(ERASE), 'sluice', ENTER],
  ]);
  expect(answers).toEqual({
    kind: 'devices',
    title: 'Lock',
    id: 'lock-gate',
    alias: ['flood gate', 'sluice'],
  });
});

it('finds one of many by letters of its name', async () => {
  const { answers } = await answer(
    'topic',
    { title: 'Lock', id: 'lock', summary: 'A gate.', 'native-name': 'L', alias: 'gate' },
    [['What kind of thing', 'pla', ENTER]],
  );
  expect(answers?.kind).toBe('places');
});

it('has no answers where the editor breaks off', async () => {
  const { answers } = await answer('essay', {}, [['Title', 'The mill', CANCEL]]);
  expect(answers).toBeUndefined();
});
