import { expect, test } from '@jest/globals';
import {
  PLAN_ITEM_MOVES,
  PLAN_ITEM_STATUSES,
  planItemAfter,
  planItemEditRefusal,
  planItemRefusal,
  planPublishRefusal,
  priorInformationRefusal,
} from './plan-lifecycle.js';

const ALLOWED: Readonly<Record<string, string>> = {
  'planned prepare': 'in-preparation',
  'planned start-tender': 'tender-made',
  'planned drop': 'dropped',
  'in-preparation start-tender': 'tender-made',
  'in-preparation drop': 'dropped',
  'tender-made reopen': 'in-preparation',
  'dropped resume': 'planned',
};

const PAIRS = PLAN_ITEM_STATUSES.flatMap((from) => PLAN_ITEM_MOVES.map((move) => [from, move] as const));

test.each(PAIRS)('an item that is %s: %s', (from, move) => {
  expect(planItemAfter(from, move)).toBe(ALLOWED[`${from} ${move}`]);
  expect(planItemRefusal({ status: from, tenderCancelled: true }, move) === undefined).toBe(
    `${from} ${move}` in ALLOWED,
  );
});

test('an item is opened again only when its tender was cancelled', () => {
  expect(planItemRefusal({ status: 'tender-made', tenderCancelled: false }, 'reopen')).toBe('plan-item-tender-runs');
});

test('a plan is published once, and not empty', () => {
  expect(planPublishRefusal({ status: 'draft', itemCount: 0 })).toBe('plan-empty');
  expect(planPublishRefusal({ status: 'draft', itemCount: 1 })).toBeUndefined();
  expect(planPublishRefusal({ status: 'published', itemCount: 1 })).toBe('plan-move-not-allowed');
});

test.each([
  ['planned', true, false, undefined],
  ['in-preparation', true, false, undefined],
  ['planned', false, false, 'plan-item-incomplete'],
  ['planned', true, true, 'prior-information-told'],
  ['dropped', true, false, 'plan-item-fixed'],
  ['tender-made', true, false, 'plan-item-fixed'],
] as const)('prior information of an item that is %s (complete %s, told %s)', (status, complete, told, refusal) => {
  expect(priorInformationRefusal({ status, complete, told })).toBe(refusal);
  expect(planItemEditRefusal(status) === undefined).toBe(status === 'planned' || status === 'in-preparation');
});
