import { beforeAll, describe, expect, it } from 'vitest';
import {
  alterByte,
  alterText,
  createKeys,
  findLetter,
  inspect,
  signFile,
  toBytes,
  toHex,
  type Checking,
  type Inspection,
  type KeyRing,
  type Signer,
} from '../../../src/models/signature-gate.ts';

const { subtle } = crypto;
const SIGNERS: readonly Signer[] = ['state', 'device', 'other-device', 'foreign'];
const OPEN = { accepts: [], refused: 'kept' } as const;
const STRICT = { accepts: ['state' as const], refused: 'deleted' } as const;
const BOTH = { accepts: ['state' as const, 'device' as const], refused: 'kept' } as const;

let keys: KeyRing;

beforeAll(async () => {
  keys = await createKeys(subtle);
});

async function check(device: Checking, signedBy?: Signer, isAltered = false): Promise<Inspection> {
  const text = 'The ferry leaves at noon.';
  const file = await signFile(subtle, { text, isAltered, ...(signedBy && { signedBy }) }, keys);
  return inspect(subtle, file, device, keys);
}

describe('createKeys', () => {
  it('makes a pair for each signer, no two alike, and lets no private key out', async () => {
    const raw = await Promise.all(
      SIGNERS.map(async (signer) => {
        const { publicKey, privateKey } = keys[signer];
        expect(privateKey.extractable).toBe(false);
        return toHex(new Uint8Array(await subtle.exportKey('raw', publicKey)));
      }),
    );
    expect(new Set(raw).size).toBe(SIGNERS.length);
  });
});

describe('signFile', () => {
  it('signs the text before the byte is altered', async () => {
    const text = 'abc';
    const { bytes, signature } = await signFile(
      subtle,
      { text, signedBy: 'state', isAltered: true },
      keys,
      1,
    );
    expect([...bytes]).toEqual([97, 98 ^ 1, 99]);
    const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
    const { publicKey } = keys.state;
    const made = signature ?? new Uint8Array();
    expect(await subtle.verify(algorithm, publicKey, made, toBytes(text))).toBe(true);
    expect(await subtle.verify(algorithm, publicKey, made, bytes)).toBe(false);
  });

  it('leaves a file of nobody without signature', async () => {
    const file = await signFile(subtle, { text: 'abc', isAltered: false }, keys);
    expect(file).toEqual({ bytes: toBytes('abc') });
  });
});

describe('inspect', () => {
  it.each<[device: string, signedBy: Signer | undefined, outcome: string, reason: string]>([
    ['OPEN', 'state', 'opened', 'unchecked'],
    ['OPEN', undefined, 'opened', 'unchecked'],
    ['STRICT', 'state', 'opened', 'key-fits'],
    ['STRICT', 'device', 'deleted', 'no-key-fits'],
    ['STRICT', undefined, 'deleted', 'no-signature'],
    ['BOTH', 'state', 'opened', 'key-fits'],
    ['BOTH', 'device', 'opened', 'key-fits'],
    ['BOTH', 'other-device', 'refused', 'no-key-fits'],
    ['BOTH', 'foreign', 'refused', 'no-key-fits'],
    ['BOTH', undefined, 'refused', 'no-signature'],
  ])('of %s, with the signature of %s: %s, %s', async (name, signedBy, outcome, reason) => {
    const device = { OPEN, STRICT, BOTH }[name as 'OPEN'];
    const inspection = await check(device, signedBy);
    expect(inspection).toMatchObject({ outcome, reason });
    expect(inspection.signer).toBe(reason === 'key-fits' ? signedBy : undefined);
    expect(inspection.steps.map(({ step }) => step)).toEqual([
      'read',
      'find',
      'key',
      'verify',
      'decide',
    ]);
  });

  it('refuses what was altered after it was signed, and opens it where nothing is checked', async () => {
    expect(await check(BOTH, 'state', true)).toMatchObject({
      outcome: 'refused',
      reason: 'no-key-fits',
    });
    expect(await check(OPEN, 'state', true)).toMatchObject({ outcome: 'opened' });
  });

  it('says what it found: length, digest and signature, the keys it tried and the one that fits', async () => {
    const { steps } = await check(BOTH, 'device');
    // The digest is that of FIPS 180-4, as another program works it out.
    expect(steps[0]).toEqual({ step: 'read', length: 25, digest: DIGEST });
    const [, find] = steps;
    expect(find && 'signature' in find ? find.signature : '').toMatch(/^[0-9a-f]{128}$/u);
    expect(steps[2]).toEqual({ step: 'key', accepted: ['state', 'device'] });
    expect(steps[3]).toEqual({ step: 'verify', signer: 'device' });
  });

  it('says which steps it left out', async () => {
    const skipped = async (device: typeof OPEN | typeof BOTH): Promise<string[]> =>
      (await check(device)).steps.flatMap((step) => ('isSkipped' in step ? [step.step] : []));
    expect(await skipped(OPEN)).toEqual(['find', 'key', 'verify']);
    expect(await skipped(BOTH)).toEqual(['key', 'verify']);
  });
});

const DIGEST = '59d88c98eb489c84ed2aa781f2fe23542ec20e586efdef56267e9674af3fcf33';

describe('alterText', () => {
  it.each([
    ['abc', 'abb'],
    ['a zoo', 'a zon'],
    ['12', '02'],
  ])('%s becomes %s', (text, altered) => {
    expect(alterText(text)).toBe(altered);
    expect(toBytes(altered)).toEqual(alterByte(toBytes(text), findLetter(toBytes(text))));
  });
});
