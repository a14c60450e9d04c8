import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  CLARIFICATION_MOVES,
  CLARIFICATION_STATUSES,
  moveClarification,
  moveQuestion,
  QUESTION_MOVES,
  QUESTION_STATUSES,
} from './question-lifecycle.js';
import { askRefusal, tellsAsker } from './question-rules.js';
import { wordDifference } from './word-difference.js';

const QUESTION_TABLE: Readonly<Record<string, string>> = {
  'waiting draft': 'drafted',
  'waiting dismiss': 'dismissed',
  'drafted draft': 'drafted',
  'drafted release': 'waiting',
  'drafted answer': 'answered',
  'drafted dismiss': 'dismissed',
};
const ANSWER_TABLE: Readonly<Record<string, string>> = {
  'draft save': 'draft',
  'draft publish': 'published',
  'draft discard': 'discarded',
  'published correct': 'published',
};

test('every move of a question outside the table is refused', () => {
  for (const from of QUESTION_STATUSES)
    for (const move of QUESTION_MOVES) {
      const status = QUESTION_TABLE[`${from} ${move}`];
      expect(moveQuestion(from, move)).toEqual(
        status === undefined ? { ok: false, refusal: 'question-move-not-allowed' } : { ok: true, status },
      );
    }
});

test('every move of an answer outside the table is refused', () => {
  for (const from of CLARIFICATION_STATUSES)
    for (const move of CLARIFICATION_MOVES) {
      const status = ANSWER_TABLE[`${from} ${move}`];
      expect(moveClarification(from, move)).toEqual(
        status === undefined ? { ok: false, refusal: 'clarification-move-not-allowed' } : { ok: true, status },
      );
    }
});

describe('asking', () => {
  const questionsDeadline = new Date('2026-11-20T12:00:00Z');
  const submissionDeadline = new Date('2026-11-30T12:00:00Z');
  const published = { status: 'published', questionsDeadline, submissionDeadline };
  test.each([
    ['a millisecond before', published, new Date(questionsDeadline.getTime() - 1), undefined],
    ['at the instant', published, questionsDeadline, 'questions-closed'],
    ['no deadline of its own', { ...published, questionsDeadline: null }, questionsDeadline, undefined],
    ['a draft', { ...published, status: 'draft' }, new Date(0), 'tender-not-taking-questions'],
    ['opened', { ...published, status: 'opened' }, new Date(0), 'tender-not-taking-questions'],
    ['cancelled', { ...published, status: 'cancelled' }, new Date(0), 'tender-not-taking-questions'],
  ])('%s', (_, tender, now, refusal) => {
    expect(askRefusal(tender, now)).toBe(refusal);
  });
});

describe('a question that tells who asks', () => {
  const asker = {
    organisation: 'Järven Työhönvalmennus Oy',
    businessId: '9000001-6',
    person: 'Äänekäs Åberg',
    email: 'aani@example.fi',
  };
  test.each([
    ['Me Järven  Työhönvalmennuksessa kysymme', undefined], // the stem changes: the reader of the page cannot be sure either
    ['JÄRVEN TYÖHÖNVALMENNUS kysyy: saako alihankkijaa käyttää?', asker.organisation],
    ['Y-tunnuksemme on 9000001-6, kelpaako se?', asker.businessId],
    ['Terveisin Äänekäs\nÅberg', asker.person],
    ['Vastatkaa: AANI@example.fi', asker.email],
    ['Saako työhönvalmennusta antaa etänä?', undefined],
  ])('%s', (text, found) => {
    expect(tellsAsker(text, asker)).toBe(found);
  });

  test('a name of one plain word counts with its company form only', () => {
    const plain = { ...asker, organisation: 'Valmennus Oy' };
    expect(tellsAsker('Miten valmennus raportoidaan?', plain)).toBeUndefined();
    expect(tellsAsker('Me valmennus oy:ssä', plain)).toBe('Valmennus Oy');
  });
});

describe('the difference of two texts', () => {
  test('shows what was added and removed', () => {
    expect(wordDifference('Vastaus on kyllä aina.', 'Vastaus on ei aina.')).toEqual([
      { kind: 'same', text: 'Vastaus on ' },
      { kind: 'removed', text: 'kyllä ' },
      { kind: 'added', text: 'ei ' },
      { kind: 'same', text: 'aina.' },
    ]);
  });

  test('holds both texts whole', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'ää', '1.', '\n', ' x'), { maxLength: 30 }).map((p) => p.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDifference(before, after);
        const without = (kind: string) => pieces.filter((piece) => piece.kind !== kind).map((piece) => piece.text);
        expect(without('added').join('')).toBe(before);
        expect(without('removed').join('')).toBe(after);
      }),
    );
  });
});
