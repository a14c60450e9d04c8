import { describe, expect, test } from '@jest/globals';
import { namesIn, personalDataIn } from '@kasvutori/platform';
import {
  answerRefusal,
  CONSULTATION_MOVES,
  CONSULTATION_STATUSES,
  consultationAfter,
  consultationEditRefusal,
  consultationRefusal,
  extendRefusal,
} from './consultation-lifecycle.js';
import { IDEA_MOVES, IDEA_STATUSES, ideaAfter, ideaMessageRefusal, ideaRefusal } from './idea-lifecycle.js';

const DEADLINE = new Date('2027-02-15T12:00:00.000Z');
const at = (milliseconds: number) => new Date(DEADLINE.getTime() + milliseconds);

describe('a consultation', () => {
  const allowed: Readonly<Record<string, string>> = {
    'draft open': 'open',
    'open close': 'closed',
    'closed summarise': 'summarised',
  };
  test.each(CONSULTATION_STATUSES.flatMap((from) => CONSULTATION_MOVES.map((move) => [from, move] as const)))(
    'that is %s: %s',
    (from, move) => {
      expect(consultationAfter(from, move)).toBe(allowed[`${from} ${move}`]);
      const refusal = consultationRefusal({ status: from, deadline: DEADLINE, complete: true }, move, DEADLINE);
      expect(refusal).toBe(`${from} ${move}` in allowed ? undefined : 'consultation-move-not-allowed');
    },
  );

  test('is open to the last millisecond and closed at the instant', () => {
    const open = { status: 'open', deadline: DEADLINE, complete: true } as const;
    expect(answerRefusal(open, at(-1))).toBeUndefined();
    expect(answerRefusal(open, at(0))).toBe('consultation-answers-ended');
    expect(consultationRefusal(open, 'close', at(-1))).toBe('consultation-still-open');
    expect(consultationRefusal(open, 'close', at(0))).toBeUndefined();
    expect(consultationRefusal({ ...open, status: 'draft', complete: false }, 'open', at(-1))).toBe(
      'consultation-incomplete',
    );
    expect(answerRefusal({ ...open, status: 'draft' }, at(-1))).toBe('consultation-not-open');
    expect(answerRefusal({ ...open, status: 'closed' }, at(-1))).toBe('consultation-answers-ended');
  });

  test('gets more time but never less, and not after its end', () => {
    const open = { status: 'open', deadline: DEADLINE } as const;
    expect(extendRefusal(open, at(1), at(-1))).toBeUndefined();
    expect(extendRefusal(open, at(0), at(-1))).toBe('consultation-deadline-earlier');
    expect(extendRefusal(open, null, at(-1))).toBe('consultation-deadline-earlier');
    expect(extendRefusal(open, at(1), at(0))).toBe('consultation-answers-ended');
  });

  test.each(CONSULTATION_STATUSES)('content of one that is %s', (status) => {
    expect(consultationEditRefusal(status) === undefined).toBe(status === 'draft');
  });
});

describe('an idea', () => {
  const allowed: Readonly<Record<string, string>> = {
    'sent discuss': 'in-discussion',
    'sent take-up': 'taken-up',
    'sent decline': 'declined',
    'in-discussion take-up': 'taken-up',
    'in-discussion decline': 'declined',
  };
  test.each(IDEA_STATUSES.flatMap((from) => IDEA_MOVES.map((move) => [from, move] as const)))(
    'that is %s: %s',
    (from, move) => {
      expect(ideaAfter(from, move)).toBe(allowed[`${from} ${move}`]);
      expect(ideaRefusal(from, move) === undefined).toBe(`${from} ${move}` in allowed);
    },
  );

  test.each(IDEA_STATUSES)('messages while it is %s', (status) => {
    expect(ideaMessageRefusal(status) === undefined).toBe(status === 'in-discussion');
  });
});

describe('personal data is known by its form', () => {
  test.each([
    ['Asiakas 131052-308T kertoi', ['personal-code']],
    ['hetu 010190A999Y', ['personal-code']],
    ['väärin kirjoitettu 131052-3080 on sekin', ['personal-code']],
    ['kirjoita maija.meikäläinen@example.fi', ['email']],
    ['maija (at) example.fi', ['email']],
    ['soita 040 123 4567', ['phone']],
    ['soita 0401234567.', ['phone']],
    ['+358 40 1234567', ['phone']],
    ['00358401234567', ['phone']],
    ['015-555 123', ['phone']],
    ['tilille FI21 1234 5600 0007 85', ['bank-account']],
    ['040 123 4567 tai a@example.fi', ['email', 'phone']],
    ['Haastattelimme 12 asiakasta 3.11.2026–20.11.2026.', []],
    ['CPV 79998000, Y-tunnus 1234567-8', []],
    ['Vuonna 2026 palveluun jonotti 1 250 ihmistä, 40 % kuntia 740 ja 491', []],
    ['Aika 09.00–16.00 sopii parhaiten, puhelinaika 8–10', []],
    ['Arvo 1 250 000,50 € ja 0,75 pistettä', []],
  ] as const)('%s', (text, kinds) => {
    expect(personalDataIn(text)).toEqual(kinds);
  });
});

test.each([
  ['Me Saimaan Työvalmennuksessa ehdotamme', ['Saimaan Työvalmennuksessa Oy']],
  ['SAIMAAN TYÖVALMENNUS, ehdottaa', ['Saimaan Työvalmennus Oy']],
  ['Yleinen vastaus', []],
  ['Oy alkaa sanalla', []],
] as const)('names in an answer without a sender: %s', (text, found) => {
  const names = ['Saimaan Työvalmennus Oy', 'Saimaan Työvalmennuksessa Oy', 'Oy'];
  expect(namesIn(text, names)).toEqual(found);
});
