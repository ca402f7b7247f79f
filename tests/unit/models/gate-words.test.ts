import { beforeAll, describe, expect, it } from 'vitest';
import {
  describeFile,
  describeOutcome,
  describeReason,
  describeStep,
} from '../../../src/models/gate-words.ts';
import {
  createKeys,
  inspect,
  signFile,
  type Checking,
  type KeyRing,
  type Signer,
} from '../../../src/models/signature-gate.ts';

const WORDS = {
  signers: {
    state: 'the seal of the office',
    device: 'our own seal',
    'other-device': 'the seal of the next lamp',
    foreign: 'the seal of a ship',
  },
  outcomes: { opened: 'opened', refused: 'left', deleted: 'burnt' },
};
const TRUSTING: Checking = { accepts: [], refused: 'kept' };
const CAREFUL: Checking = { accepts: ['state', 'device'], refused: 'deleted' };

let keys: KeyRing;
beforeAll(async () => {
  keys = await createKeys(crypto.subtle);
});

async function describeAll(device: Checking, signedBy?: Signer): Promise<string[]> {
  const letter = { text: 'Light up.', isAltered: false, ...(signedBy && { signedBy }) };
  const file = await signFile(crypto.subtle, letter, keys);
  const inspection = await inspect(crypto.subtle, file, device, keys);
  return inspection.steps.map((step) => describeStep(step, inspection, WORDS));
}

const READ =
  'It reads 9 bytes and works out their digest, a number that any change of a byte changes.';

describe('describeStep', () => {
  it.each<[name: string, device: Checking, signedBy: Signer | undefined, rest: string[]]>([
    [
      'where a key fits',
      CAREFUL,
      'device',
      [
        'It finds a signature of 64 bytes.',
        'It takes the seal of the office and our own seal.',
        'The signature fits these bytes by our own seal.',
        'Opened: the signature fits our own seal.',
      ],
    ],
    [
      'where none does',
      CAREFUL,
      'foreign',
      [
        'It finds a signature of 64 bytes.',
        'It takes the seal of the office and our own seal.',
        'By none of these keys does the signature fit these bytes. Another key made it, or the file was changed: the device cannot tell which.',
        'Burnt: the signature fits none of the keys that the device accepts.',
      ],
    ],
    [
      'without a signature',
      CAREFUL,
      undefined,
      [
        'It finds no signature.',
        'It takes none: there is no signature.',
        'There is nothing to check.',
        'Burnt: the file has no signature.',
      ],
    ],
    [
      'where nothing is checked',
      TRUSTING,
      'foreign',
      [
        'It looks for no signature.',
        'It holds no key.',
        'It checks nothing.',
        'Opened: this device checks nothing.',
      ],
    ],
  ])('%s', async (_, device, signedBy, rest) => {
    expect(await describeAll(device, signedBy)).toEqual([READ, ...rest]);
  });
});

it('describes reason and outcome apart', () => {
  const inspection = { steps: [], outcome: 'refused', reason: 'no-signature' } as const;
  expect(describeReason(inspection, WORDS)).toBe('the file has no signature');
  expect(describeOutcome(inspection, WORDS)).toBe('Left: the file has no signature.');
});

it.each<[Signer | undefined, boolean, string]>([
  ['state', false, 'Signed with the seal of the office.'],
  ['foreign', true, 'Signed with the seal of a ship, and changed afterwards.'],
  [undefined, false, 'Not signed.'],
])('describes a file signed by %s, changed: %s', (signedBy, isChanged, words) => {
  expect(describeFile(signedBy ? { signedBy } : {}, isChanged, WORDS)).toBe(words);
});
