/** What the other members give, where it is not what the solution gives. */

export interface DifferingBallot {
  readonly picks: Readonly<Record<string, number>>;
  readonly declared?: readonly string[];
}

/** By product and member. A member who does not score a product has no ballot on it. */
export const DIFFERING_BALLOTS: Readonly<Record<string, Readonly<Record<string, DifferingBallot>>>> = {
  // Criterion 1.7 divides; two overlook that a certificate has run out.
  'mat-ong': {
    A: { picks: { '10': 2 } },
    B: { picks: { '1.7': 1 } },
    C: { picks: { '1.5': 4, '1.7': 1, '7': 3, '10': 2 } },
    D: { picks: { '1.3': 2, '5.3': 2 } },
  },
  // C and D are more than 10 points apart; E alone declares a condition, and that ballot does not count.
  'khan-lanh': {
    A: { picks: { '5.3': 3, '6.1': 4, '9': 2 } },
    B: { picks: { '1.4': 3 } },
    C: { picks: { '1.2': 3, '1.4': 3, '1.5': 2, '2.1': 4, '3.5': 2, '4.2': 3, '6.4': 4 } },
    D: { picks: { '6.3': 3 } },
    E: { picks: { '2.2': 3, '4.2': 3 }, declared: ['6.2.out'] },
  },
  // With the picks of the solution the average is 89,83: one point short of 90 over all six ballots.
  'ban-minh-hoa': {
    A: { picks: { '6': 3 } },
    B: { picks: {} },
    C: { picks: { '5.1': 2 } },
    D: { picks: { '2.3': 3 } },
    E: { picks: { '2.3': 1 } },
  },
};
