import { describe, expect, test } from '@jest/globals';
import { annexPoint, serviceClassOf } from './service-class.js';

describe('CPV branches', () => {
  test.each<[string, number | null, string]>([
    ['79611000', 1, 'social-health'],
    ['79610000', null, 'general'],
    ['79624000', 1, 'social-health'],
    ['79634000', null, 'general'],
    ['79998000', null, 'general'],
    ['80000000', 2, 'social-health'],
    ['80660000', 2, 'social-health'],
    ['85000000', 1, 'social-health'],
    ['85323000', 1, 'social-health'],
    ['84999999', null, 'general'],
    ['98133110', 5, 'other-special'],
    ['98133000', 1, 'social-health'],
    ['98131000', 6, 'other-special'],
    ['55520000', 7, 'other-special'],
    ['79100000', 8, 'other-special'],
    ['79140000', 8, 'other-special'],
    ['79200000', null, 'general'],
    ['75131000', 9, 'other-special'],
    ['75200000', 1, 'social-health'],
    ['75231240', 1, 'social-health'],
    ['75231220', 11, 'other-special'],
    ['79713000', 12, 'other-special'],
    ['72000000', null, 'general'],
    ['45210000', null, 'works'],
  ])('%s: point %s, %s', (cpv, point, serviceClass) => {
    expect([annexPoint(cpv), serviceClassOf(cpv)]).toEqual([point, serviceClass]);
  });
});
