import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import { formatGraph } from '../../../../src/metadata/linked-data/format-graph.ts';

it('is one graph in the vocabulary of schema.org', () => {
  expect(formatGraph([{ '@type': 'Place', name: 'Rock' }])).toBe(
    '{"@context":"https://schema.org","@graph":[{"@type":"Place","name":"Rock"}]}',
  );
});

it.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028', '"\\'])(
  'cannot be ended by %j, and keeps it',
  (name) => {
    const html = `<script type="application/ld+json">${formatGraph([{ '@type': 'Place', name }])}</script><p>`;
    const [script, next] = parseDocument(html).children;
    expect(next).toMatchObject({ name: 'p' });
    const [text] = script && 'children' in script ? script.children : [];
    expect(JSON.parse(text && 'data' in text ? text.data : '')).toMatchObject({
      '@graph': [{ name }],
    });
  },
);

it('keeps every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const json = formatGraph([{ '@type': 'Place', name }]);
      expect(json).not.toContain('<');
      expect((JSON.parse(json) as { '@graph': unknown[] })['@graph']).toEqual([
        { '@type': 'Place', name },
      ]);
    }),
  );
});
