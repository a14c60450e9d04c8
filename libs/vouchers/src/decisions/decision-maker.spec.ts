import { describe, expect, it } from '@jest/globals';
import type { AuthorityRole } from '@kasvutori/platform';
import { decidingOffice } from './decision-maker.js';

describe('the office of a decision', () => {
  it.each<[readonly AuthorityRole[], string | undefined]>([
    [['case-worker'], 'case-worker'],
    [['contract-manager'], 'contract-manager'],
    [['contract-manager', 'case-worker'], 'case-worker'],
    [['auditor', 'contract-manager'], 'contract-manager'],
    [['finance-approver'], undefined],
    [[], undefined],
  ])('of somebody who is %j is %s', (roles, office) => {
    expect(decidingOffice(roles)).toBe(office);
  });
});
