import type { Ground, Segment } from './needs-ground.js';
import type { Answers } from './questionnaire.js';

const row = (code: Segment, fi: string, sv: string, en: string): Ground<Segment> => ({
  about: 'segment',
  code,
  text: { fi, sv, en },
});

interface SegmentRule {
  readonly when: (answers: Answers) => boolean;
  readonly row: Ground<Segment>;
}

/** First that fits. The segment is the distance to work that outcome tariffs speak of: A near, B further, C far. */
const RULES: readonly SegmentRule[] = [
  {
    when: (answers) => answers['ability-to-work'] === 'unclear' || answers['ability-to-work'] === 'partly',
    row: row(
      'C',
      'Ryhmä C, koska työkyky on rajallinen tai epäselvä.',
      'Grupp C, eftersom arbetsförmågan är begränsad eller oklar.',
      'Group C, because the ability to work is limited or unclear.',
    ),
  },
  {
    when: (answers) => answers['time-without-work'] === 'over-2-years',
    row: row(
      'C',
      'Ryhmä C, koska työttömyys on kestänyt yli kaksi vuotta.',
      'Grupp C, eftersom arbetslösheten har varat över två år.',
      'Group C, because unemployment has lasted over two years.',
    ),
  },
  {
    when: (answers) => answers['time-without-work'] === '1-2-years',
    row: row(
      'B',
      'Ryhmä B, koska työttömyys on kestänyt yli vuoden.',
      'Grupp B, eftersom arbetslösheten har varat över ett år.',
      'Group B, because unemployment has lasted over a year.',
    ),
  },
  {
    when: (answers) => answers['finnish-or-swedish'] === 'little',
    row: row(
      'B',
      'Ryhmä B, koska suomen tai ruotsin taitoa on vasta vähän.',
      'Grupp B, eftersom kunskaperna i finska eller svenska ännu är små.',
      'Group B, because there is little Finnish or Swedish yet.',
    ),
  },
  {
    when: (answers) => answers['training'] === 'none',
    row: row(
      'B',
      'Ryhmä B, koska ammatillinen koulutus puuttuu.',
      'Grupp B, eftersom yrkesutbildning saknas.',
      'Group B, because there is no vocational training.',
    ),
  },
];

const NEAR = row(
  'A',
  'Ryhmä A, koska matka työhön on lyhyt.',
  'Grupp A, eftersom vägen till arbete är kort.',
  'Group A, because work is within near reach.',
);

export function segmentFor(answers: Answers): Ground<Segment> {
  return RULES.find((rule) => rule.when(answers))?.row ?? NEAR;
}
