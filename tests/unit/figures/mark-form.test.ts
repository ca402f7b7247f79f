import { expect, test } from 'vitest';
import { MARK_FORMS } from '../../../src/schemas/figure.ts';
import { drawMarkForm } from '../../../src/figures/mark-form.ts';

test('gives each form a path of its own', () => {
  const paths = MARK_FORMS.map((form) => drawMarkForm(form, 20, 10, 5));
  // A filled and an open circle differ in their filling alone.
  expect(new Set(paths).size).toBe(MARK_FORMS.length - 1);
});

test.each([
  ['square', 'M16.2 6.2h7.6v7.6h-7.6Z'],
  ['cross', 'M16.3 6.3l7.4 7.4m-7.4 0l7.4 -7.4'],
  ['diamond', 'M15 10l5 -5l5 5l-5 5Z'],
  ['filled', 'M15.6 10a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0 -8.8 0Z'],
] as const)('draws a %s about its middle', (form, path) => {
  expect(drawMarkForm(form, 20, 10, 5)).toBe(path);
});
