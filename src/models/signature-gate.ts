/**
 * Opens or refuses files by their signatures, at build and in the browser, with the real operations of the W3C Web
 * Cryptography API. The algorithm is our choice and says nothing of any device: ECDSA with the curve P-256 (section 23)
 * over SHA-256 (section 31). A device holds the public keys of those whom it accepts, and tries one after the other,
 * which is our choice too: so it cannot tell a stranger's signature from a file that was changed.
 */
import type { GateDevice, GateFile, GateStep, SignatureGate } from '../schemas/signature-gate.ts';

/** What is needed of the platform: `crypto.subtle` of a browser or of Node. */
export type Subtle = Pick<SubtleCrypto, 'digest' | 'generateKey' | 'sign' | 'verify'>;

export type Signer = keyof SignatureGate['signers'];
export type Outcome = keyof SignatureGate['outcomes'];
export type KeyRing = Readonly<Record<Signer, CryptoKeyPair>>;

/** What a device is handed. */
export interface SignedFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** Left out of a file without signature. */
  signature?: Uint8Array<ArrayBuffer>;
}

/** What is needed of a device. */
export interface Checking {
  accepts: readonly GateDevice['accepts'][number][];
  refused: GateDevice['refused'];
}

/** What is needed of a gate to run its checks and name what they find: words and rules without sources. */
export type GateData = Pick<SignatureGate, 'signers' | 'outcomes' | 'opening'> & {
  files: Pick<GateFile, 'id' | 'label' | 'text' | 'signedBy' | 'isAltered'>[];
  devices: Pick<GateDevice, 'id' | 'label' | 'says' | 'accepts' | 'refused'>[];
};

/** What one step found out. */
export type Finding =
  | { step: 'read'; length: number; digest: string }
  | { step: 'find'; signature: string | undefined }
  | { step: 'key'; accepted: readonly Signer[] }
  | { step: 'verify'; signer: Signer | undefined }
  | { step: 'decide'; outcome: Outcome; reason: Reason };

/** Steps that a device leaves out where it has no need of them. */
export type SkippableStep = Exclude<GateStep, 'read' | 'decide'>;

/** A step that was left out has found nothing out. */
export type InspectedStep = Finding | { step: SkippableStep; isSkipped: true };

/** Why a file was opened or refused, as far as the device can know. */
export type Reason = 'unchecked' | 'no-signature' | 'no-key-fits' | 'key-fits';

export interface Inspection {
  steps: readonly InspectedStep[];
  outcome: Outcome;
  reason: Reason;
  /** Whose key fits; left out where none was found. */
  signer?: Signer;
}

const KEY_TYPE = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' };

/** New keys for everybody who can sign. No private key can be read out. */
export async function createKeys(subtle: Subtle): Promise<KeyRing> {
  const create = (): Promise<CryptoKeyPair> =>
    subtle.generateKey(KEY_TYPE, false, ['sign', 'verify']);
  const [state, device, otherDevice, foreign] = await Promise.all([
    create(),
    create(),
    create(),
    create(),
  ]);
  return { state, device, 'other-device': otherDevice, foreign };
}

/** The bytes of a text in UTF-8. */
export const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new TextEncoder().encode(text));

/** A copy in which the lowest bit of one byte is the other way round; a place past the end counts on from the start. */
export function alterByte(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  const altered = bytes.slice();
  const place = at % bytes.length;
  altered[place] = (bytes[place] ?? 0) ^ 1;
  return altered;
}

const isLetter = (byte: number): boolean => /[a-z]/iu.test(String.fromCharCode(byte));

/** Place of a letter near the middle that is a single byte, and is still a letter with that byte altered; 0 where there is none. */
export function findLetter(bytes: Uint8Array): number {
  const letters = [...bytes.keys()].filter((at) => {
    const byte = bytes[at] ?? 0;
    return isLetter(byte) && isLetter(byte ^ 1);
  });
  return letters[Math.floor(letters.length / 2)] ?? 0;
}

/** A text with one byte changed. */
export function alterText(text: string): string {
  const bytes = toBytes(text);
  return new TextDecoder().decode(alterByte(bytes, findLetter(bytes)));
}

/**
 * A file as a device receives it: signed, then altered where the file says so.
 *
 * @param alterAt place of the byte that is altered; left out, the one of `alterText`
 */
export async function signFile(
  subtle: Subtle,
  file: Pick<GateFile, 'text' | 'signedBy' | 'isAltered'>,
  keys: KeyRing,
  alterAt?: number,
): Promise<SignedFile> {
  const signed = toBytes(file.text);
  const bytes = file.isAltered ? alterByte(signed, alterAt ?? findLetter(signed)) : signed;
  if (!file.signedBy) return { bytes };
  const { privateKey } = keys[file.signedBy];
  return { bytes, signature: new Uint8Array(await subtle.sign(SIGNING, privateKey, signed)) };
}

/** Bytes as hexadecimal digits, two a byte. */
export const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * What a device does with a file. It sees the bytes, the signature and the keys that it holds, and nothing else.
 *
 * @param keys of everybody: it uses the public ones of those whom it accepts
 */
export async function inspect(
  subtle: Subtle,
  file: SignedFile,
  device: Checking,
  keys: Readonly<Record<Signer, Pick<CryptoKeyPair, 'publicKey'>>>,
): Promise<Inspection> {
  const { bytes, signature } = file;
  const { accepts } = device;
  const digest = toHex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
  const read: Finding = { step: 'read', length: bytes.length, digest };
  const end = (steps: readonly InspectedStep[], reason: Reason, signer?: Signer): Inspection => {
    const isOpened = reason === 'unchecked' || reason === 'key-fits';
    const outcome = isOpened ? 'opened' : device.refused === 'deleted' ? 'deleted' : 'refused';
    return {
      steps: [read, ...steps, { step: 'decide', outcome, reason }],
      outcome,
      reason,
      ...(signer && { signer }),
    };
  };

  if (accepts.length === 0) return end([skip('find'), skip('key'), skip('verify')], 'unchecked');
  const find: Finding = { step: 'find', signature: signature && toHex(signature) };
  if (!signature) return end([find, skip('key'), skip('verify')], 'no-signature');
  const fits = await Promise.all(
    accepts.map((signer) => subtle.verify(SIGNING, keys[signer].publicKey, signature, bytes)),
  );
  const signer = accepts.find((_, index) => fits[index]);
  const verify: Finding = { step: 'verify', signer };
  return end(
    [find, { step: 'key', accepted: accepts }, verify],
    signer ? 'key-fits' : 'no-key-fits',
    signer,
  );
}

const skip = (step: SkippableStep): InspectedStep => ({ step, isSkipped: true });
