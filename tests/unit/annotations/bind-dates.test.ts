import { describe, expect, it } from 'vitest';
import { bindDates } from '../../../src/annotations/bind-dates.ts';

const show = (text: string, language = 'en'): string =>
  bindDates(text, language).replaceAll('\u00A0', '_');

describe('dates', () => {
  it.each([
    ['On 14 March 2016 it was lit.', 'On 14_March_2016 it was lit.'],
    ['In March 2016 it was lit.', 'In March_2016 it was lit.'],
    ['On 1 May and 2 May.', 'On 1_May and 2_May.'],
    ['In March a ship came.', 'In March a ship came.'],
    ['They may 2 times a day.', 'They may 2 times a day.'],
    ['Marching 2016 men', 'Marching 2016 men'],
    ['May 20165', 'May 20165'],
  ])('%s', (text, shown) => {
    expect(show(text)).toBe(shown);
  });

  it('are known in the language of the text', () => {
    expect(show('Le 14 mars 2016', 'fr')).toBe('Le 14_mars_2016');
    expect(show('Le 14 March 2016', 'fr')).toBe('Le 14 March 2016');
  });
});
