/** Nobody gets past a device that checks by changing a file or its signature. */
import { expect, it } from 'vitest';
import {
  createKeys,
  inspect,
  signFile,
  type KeyRing,
  type SignedFile,
} from '../../../src/models/signature-gate.ts';
import { fc } from '../../properties.ts';

const { subtle } = crypto;
const CHECKING = { accepts: ['state' as const, 'device' as const], refused: 'kept' } as const;
/** How many changes are tried, and how many at a time. */
const CHANGES = 10_000;
const BATCH = 250;

type Bytes = Uint8Array<ArrayBuffer>;
/** A change of some bytes; the numbers choose place and value. */
type Change = (bytes: Bytes, at: number, value: number) => Bytes;

const CHANGE: Record<string, Change> = {
  'flips a bit': (bytes, at, value) => {
    const changed = bytes.slice();
    const place = at % bytes.length;
    changed[place] = (bytes[place] ?? 0) ^ (1 << (value % 8));
    return changed;
  },
  'cuts the end': (bytes, at) => bytes.slice(0, at % bytes.length),
  'cuts the start': (bytes, at) => bytes.slice(1 + (at % bytes.length)),
  'adds a byte': (bytes, at, value) => {
    const place = at % (bytes.length + 1);
    return new Uint8Array([...bytes.slice(0, place), value, ...bytes.slice(place)]);
  },
};

const changeOf = fc.record({
  text: fc.string({ minLength: 1, maxLength: 40 }),
  signer: fc.constantFrom('state' as const, 'device' as const),
  part: fc.constantFrom('bytes' as const, 'signature' as const),
  change: fc.constantFrom(...Object.keys(CHANGE)),
  at: fc.nat({ max: 1000 }),
  value: fc.nat({ max: 255 }),
});

const sign = (
  { text, signer }: { text: string; signer: 'state' | 'device' },
  keys: KeyRing,
): Promise<SignedFile> => signFile(subtle, { text, signedBy: signer, isAltered: false }, keys);

const asText = (bytes: Uint8Array): string => [...bytes].join(' ');

it('refuses whatever was changed', async () => {
  const keys = await createKeys(subtle);
  const changes = fc.sample(changeOf, CHANGES);
  let tried = 0;
  for (let start = 0; start < CHANGES; start += BATCH) {
    const outcomes = await Promise.all(
      changes.slice(start, start + BATCH).map(async (wanted) => {
        const file = await sign(wanted, keys);
        const before = file[wanted.part] ?? new Uint8Array();
        const after = CHANGE[wanted.change]?.(before, wanted.at, wanted.value) ?? before;
        expect(asText(after)).not.toBe(asText(before));
        tried += 1;
        return (await inspect(subtle, { ...file, [wanted.part]: after }, CHECKING, keys)).outcome;
      }),
    );
    expect(new Set(outcomes)).toEqual(new Set(['refused']));
  }
  expect(tried).toBe(CHANGES);
});

it('opens whatever was left as it was signed', async () => {
  const keys = await createKeys(subtle);
  await fc.assert(
    fc.asyncProperty(changeOf, async (wanted) => {
      const inspection = await inspect(subtle, await sign(wanted, keys), CHECKING, keys);
      expect(inspection).toMatchObject({ outcome: 'opened', signer: wanted.signer });
    }),
  );
});

it('opens nothing that strangers signed, and nothing that another pair of keys signed', async () => {
  const keys = await createKeys(subtle);
  const others = await createKeys(subtle);
  await fc.assert(
    fc.asyncProperty(
      changeOf,
      fc.constantFrom('other-device' as const, 'foreign' as const),
      async (wanted, stranger) => {
        const { text } = wanted;
        const strange = await signFile(
          subtle,
          { text, signedBy: stranger, isAltered: false },
          keys,
        );
        expect((await inspect(subtle, strange, CHECKING, keys)).outcome).toBe('refused');
        const forged = await sign(wanted, others);
        expect((await inspect(subtle, forged, CHECKING, keys)).outcome).toBe('refused');
      },
    ),
  );
});
