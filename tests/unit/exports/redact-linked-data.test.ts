import { describe, expect, it } from 'vitest';
import { redactLinkedData, type LinkedRedaction } from '../../../src/exports/redact-linked-data.ts';

const HOST = 'https://ferries.example';
const redact = (data: unknown, gone: string, more: Partial<LinkedRedaction> = {}): unknown =>
  JSON.parse(
    redactLinkedData(JSON.stringify(data), {
      isGone: (address) => address === gone,
      dropCorrections: false,
      ...more,
    }),
  );

describe('linked data', () => {
  const rope = { '@id': `${HOST}/topics/rope/#topic`, name: 'Rope' };
  const chain = { '@id': `${HOST}/topics/chain/#topic`, name: 'Chain' };

  it('loses the nodes that are gone, and references to them, at any depth', () => {
    const set = { '@graph': [{ hasDefinedTerm: [rope, chain], about: { '@id': rope['@id'] } }] };
    expect(redact(set, '/topics/rope/#topic')).toEqual({ '@graph': [{ hasDefinedTerm: [chain] }] });
  });

  it('loses a list with its last entry, and a node by its address', () => {
    const page = { name: 'Ropes', mentions: [rope], isBasedOn: { url: `${HOST}/sources/a/` } };
    expect(redact(page, '/topics/rope/#topic')).toEqual({
      name: 'Ropes',
      isBasedOn: { url: `${HOST}/sources/a/` },
    });
    expect(redact(page, '/sources/a/')).toEqual({ name: 'Ropes', mentions: [rope] });
  });

  it('loses addresses that stand as words', () => {
    expect(redact({ item: `${HOST}/a/`, name: '/a/' }, '/a/')).toEqual({ name: '/a/' });
  });

  it('loses corrections where they may say what stood there', () => {
    const page = { name: 'Ropes', correction: [{ text: 'It was hemp.' }] };
    expect(redact(page, '/nowhere/')).toEqual(page);
    expect(redact(page, '/nowhere/', { dropCorrections: true })).toEqual({ name: 'Ropes' });
  });

  it('stays as it is where nothing is gone, and cannot close its element', () => {
    const json = String.raw`{"name":"\u003c/script>","list":[],"free":true,"position":2}`;
    expect(redactLinkedData(json, { isGone: () => false, dropCorrections: true })).toBe(json);
  });

  it('is refused where it is no JSON', () => {
    expect(() => redactLinkedData('{', { isGone: () => false, dropCorrections: true })).toThrow(
      SyntaxError,
    );
  });
});
