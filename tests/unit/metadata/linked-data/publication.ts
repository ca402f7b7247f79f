import type { Publication } from '../../../../src/metadata/linked-data/publication.ts';

export const HOME = 'https://ferries.example/river/';

export const PUBLICATION: Publication = {
  home: HOME,
  title: 'Across',
  deck: 'Ferries on a slow river',
  description: 'How people crossed.',
  language: 'en',
  licence: 'https://licence.example/',
};
