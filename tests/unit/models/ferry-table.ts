import { parse } from 'yaml';
import { DecisionTableSchema } from '../../../src/schemas/decision-table.ts';

/** Who gets across a strait: invented, with a rule for each way in which one can decide. */
export const FERRY = DecisionTableSchema.parse(
  parse(`
inputs:
  - id: who
    label: Who crosses
    options:
      - { id: islander, label: an islander }
      - { id: visitor, label: a visitor }
  - id: boat
    label: By which boat
    options:
      - { id: own, label: a boat of one's own, only: { who: [islander] } }
      - { id: ferry, label: the ferry }
  - id: sea
    label: In which sea
    options:
      - { id: calm, label: a calm sea }
      - { id: rough, label: a rough sea }
years: { label: Year, from: 1880, to: 1889 }
outcomes: { allowed: crosses, blocked: does not cross, unknown: not known }
rules:
  - { id: storm, when: { sea: [rough] }, from: 1884, outcome: blocked, says: The pier was gone., claims: [f-2] }
  - { id: rowed, when: { boat: [own], sea: [calm] }, outcome: allowed, says: They rowed., claims: [f-1] }
  - { id: forms, when: { who: [visitor] }, to: 1881, outcome: unknown, says: Nobody wrote it down. }
  - { id: carried, when: { boat: [ferry], sea: [calm] }, to: 1885, outcome: allowed, says: It ran., claims: [f-1, f-3] }
otherwise: No book says so.
opening: { options: { who: visitor, boat: ferry, sea: calm }, year: 1885 }
`),
);
