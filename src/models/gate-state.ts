/** Which file and device a reader chose, and whether the file was changed, as an address holds it. */
import type { GateFile, SignatureGate } from '../schemas/signature-gate.ts';

/** What is needed of a gate. */
export interface Choosable {
  files: readonly Pick<GateFile, 'id' | 'isAltered'>[];
  devices: readonly { id: string }[];
  opening: SignatureGate['opening'];
}

export interface GateState {
  file: string;
  device: string;
  /** True where the text is not the one that was signed. */
  isAltered: boolean;
}

const isAlteredAtFirst = ({ files }: Choosable, id: string): boolean =>
  files.find((file) => file.id === id)?.isAltered ?? false;

/** The state in which a file is chosen: altered where content says so. */
export const chooseFile = (gate: Choosable, file: string, device: string): GateState => ({
  file,
  device,
  isAltered: isAlteredAtFirst(gate, file),
});

/** What an address asks for; what it does not name, or names wrongly, is that of the opening case. */
export function readState(parameters: URLSearchParams, gate: Choosable): GateState {
  const find = (name: 'file' | 'device', known: readonly { id: string }[]): string => {
    const wanted = parameters.get(name);
    return known.find(({ id }) => id === wanted)?.id ?? gate.opening[name];
  };
  const state = chooseFile(gate, find('file', gate.files), find('device', gate.devices));
  const altered = parameters.get('altered');
  return altered === '1' || altered === '0' ? { ...state, isAltered: altered === '1' } : state;
}

/**
 * Enters a state in the parameters of an address, and leaves out what is as it was at first.
 *
 * @param parameters changed; others among them stay
 */
export function writeState(
  parameters: URLSearchParams,
  { file, device, isAltered }: GateState,
  gate: Choosable,
): void {
  const enter = (name: string, value: string, isDefault: boolean): void => {
    if (isDefault) parameters.delete(name);
    else parameters.set(name, value);
  };
  enter('file', file, file === gate.opening.file);
  enter('device', device, device === gate.opening.device);
  enter('altered', isAltered ? '1' : '0', isAltered === isAlteredAtFirst(gate, file));
}
