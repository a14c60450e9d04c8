import { expect, test } from '@jest/globals';
import {
  allHaveScored,
  consensusRefusal,
  openingRefusal,
  type PanelState,
  type Scorer,
  scoringRefusal,
} from './panel-rules.js';

const panel = (phase: PanelState['phase']): PanelState => ({ phase, chairId: 'chair', memberIds: ['chair', 'member'] });
const scorer = (personId: string, hasInterest: boolean | undefined, declaredAtOpening = false): Scorer => ({
  personId,
  hasInterest,
  declaredAtOpening,
});

test.each<[string, PanelState | undefined, Scorer, unknown, unknown, unknown]>([
  [
    'no panel, nothing declared',
    undefined,
    scorer('x', undefined),
    'interest-not-declared',
    'consensus-not-open',
    'not-on-panel',
  ],
  [
    'no panel, declared at the opening',
    undefined,
    scorer('x', undefined, true),
    undefined,
    'consensus-not-open',
    'not-on-panel',
  ],
  [
    'no panel, an interest found since',
    undefined,
    scorer('x', true, true),
    'scorer-has-interest',
    'consensus-not-open',
    'not-on-panel',
  ],
  ['not a member', panel('individual'), scorer('x', false, true), 'not-on-panel', 'not-on-panel', 'not-on-panel'],
  [
    'a member, the opening is not enough',
    panel('individual'),
    scorer('member', undefined, true),
    'interest-not-declared',
    'interest-not-declared',
    'interest-not-declared',
  ],
  [
    'a member with an interest',
    panel('individual'),
    scorer('member', true),
    'scorer-has-interest',
    'scorer-has-interest',
    'scorer-has-interest',
  ],
  [
    'a member, each for themselves',
    panel('individual'),
    scorer('member', false),
    undefined,
    'consensus-not-open',
    'only-chair-opens-consensus',
  ],
  [
    'the chair, each for themselves',
    panel('individual'),
    scorer('chair', false),
    undefined,
    'consensus-not-open',
    undefined,
  ],
  [
    'a member, agreeing',
    panel('consensus'),
    scorer('member', false),
    'individual-scores-closed',
    undefined,
    'consensus-open-already',
  ],
])('%s', (_, of, who, scores, agrees, opens) => {
  expect([scoringRefusal(of, who), consensusRefusal(of, who), openingRefusal(of, who)]).toEqual([
    scores,
    agrees,
    opens,
  ]);
});

test.each<[[boolean | undefined, number][], number, boolean]>([
  [
    [
      [false, 6],
      [false, 6],
    ],
    6,
    true,
  ],
  [
    [
      [false, 6],
      [false, 5],
    ],
    6,
    false,
  ],
  [
    [
      [false, 6],
      [undefined, 0],
    ],
    6,
    false,
  ],
  [
    [
      [false, 6],
      [true, 0],
    ],
    6,
    true,
  ],
  [[[true, 0]], 6, false],
  [[[false, 0]], 0, false],
])('%p of %p', (members, expected, all) => {
  expect(
    allHaveScored(
      members.map(([hasInterest, given], index) => ({ personId: String(index), hasInterest, given })),
      expected,
    ),
  ).toBe(all);
});
