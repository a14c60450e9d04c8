import { describe, expect, it } from '@jest/globals';
import { nextOnPath, placesOf } from './path-order.js';
import { isOpenStep, moveStep, STEP_MOVES, type StepStatus } from './path-step-lifecycle.js';

describe('a step of a path', () => {
  it.each([
    ['planned', ['under-way', undefined, 'dropped'], true],
    ['under-way', [undefined, 'done', 'dropped'], true],
    ['done', [undefined, undefined, undefined], false],
    ['dropped', [undefined, undefined, undefined], false],
  ] as const)('%s', (from, to, open) => {
    expect(STEP_MOVES.map((move) => moveStep(from, move))).toEqual(to);
    expect(isOpenStep(from)).toBe(open);
  });
});

describe('the order of a path', () => {
  it.each([
    [[], []],
    [[true], [1]],
    [
      [false, true, false, false, true],
      [1, 1, 2, 3, 3],
    ],
  ])('%j → stages %j', (beside, stages) => {
    const places = placesOf(beside.map((sideBySide) => ({ sideBySide })));
    expect(places.map(({ stage }) => stage)).toEqual(stages);
    expect(places.map(({ position }) => position)).toEqual(beside.map((_, index) => index + 1));
  });

  it.each<[StepStatus[], number | undefined]>([
    [[], undefined],
    [['done', 'dropped'], undefined],
    [['done', 'planned', 'planned'], 1],
    [['planned', 'under-way'], 1],
  ])('of %j comes next: %s', (statuses, at) => {
    const steps = statuses.map((status, index) => ({ status, index }));
    expect(nextOnPath(steps)?.index).toBe(at);
  });
});
