import { describe, expect, it } from '@jest/globals';
import { calendarDate, testPersonalCode } from '@kasvutori/platform';
import { personalCodeFault } from './personal-code-fault.js';

describe('a personal identity code', () => {
  const invented = testPersonalCode(calendarDate('1990-02-28'), 901);
  it.each<[string, string, string | undefined]>([
    ['of an invented person', invented, undefined],
    ['in small letters and with spaces around', ` ${invented.toLowerCase()} `, undefined],
    ['that is a name', 'Aino Esimerkki', 'personal-code-malformed'],
    ['without its century', '280290901A', 'personal-code-malformed'],
    ['with a letter that no code has', '280290-901I', 'personal-code-malformed'],
    ['of 29 February of a common year', '290290-901A', 'personal-code-of-no-day'],
    ['of the 13th month', '011390-901A', 'personal-code-of-no-day'],
    ['with the number 001', '280290-0010', 'personal-code-number-unused'],
    [
      'with one character wrong',
      `${invented.slice(0, -1)}${invented.endsWith('0') ? '1' : '0'}`,
      'personal-code-check-wrong',
    ],
    ['of somebody who may be real', '131052-308T', 'personal-code-of-real-person'],
  ])('%s', (_, code, fault) => expect(personalCodeFault(code, 'test')).toBe(fault));

  it('of an invented person is none in production', () => {
    expect(personalCodeFault(invented, 'production')).toBe('personal-code-of-invented-person');
    expect(personalCodeFault('131052-308T', 'production')).toBeUndefined();
  });
});
