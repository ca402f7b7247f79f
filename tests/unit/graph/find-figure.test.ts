import { expect, it } from 'vitest';
import { createFigureFinder } from '../../../src/graph/checks/check-figures.ts';

const findFigure = createFigureFinder([
  '38 Beacon Street',
  '38 Beacon',
  'Lamp 3000',
  'E5 Journal 2022',
  '“Lights” (1911)',
]);

it.each<[text: string, figure: string | undefined]>([
  ['It had 12 lamps.', '12'],
  ['It shone in 1822.', '1822'],
  ['Some 5,300 ships passed, or more.', '5,300'],
  ['It cost 1.5 million.', '1.5'],
  ['About 75% of them, and 80 % later.', '75%'],
  ['About 80 % of them.', '80 %'],
  ['On the 4th day.', '4th'],
  ['In the 19th century.', '19th'],
  ['From 1822–1830.', '1822'],
  ['It ended at 5:30.', '5'],
  ['(12)', '12'],
  ['“7 million”', '7'],
  ['The 3 of 5', '3'],
  ['12', '12'],
  ['Twelve lamps of the third order.', undefined],
  ['A 3G network', undefined],
  ['The claim c001-05 and item w-12', undefined],
  ['Model A4 and Wi-Fi 6E', undefined],
  ['See #12', undefined],
  ['The 38 Beacon Street office', undefined],
  ['A Lamp 3000 and the E5 Journal 2022', undefined],
  ['The 38 Beacon Street office had 9 rooms', '9'],
  ['38 beacons', '38'],
  ['The 38 Beacons', '38'],
  ['The 38 Beacon house', undefined],
  ['Lamp 3000, 38 Beacon Street, Lamp 3000', undefined],
  ['Lamp 3000’s 4 panes', '4'],
  ['Lamp 30001', '30001'],
  ['As “Lights” (1911) has it', undefined],
  ['a 12-volt lamp', undefined],
  ['등대 3호', undefined],
  ['', undefined],
])('in "%s" finds %s', (text, figure) => {
  expect(findFigure(text)).toBe(figure);
});
