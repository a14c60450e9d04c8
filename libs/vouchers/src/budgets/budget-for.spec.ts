import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BUDGET_GROUNDS, budgetFor, type BudgetScope } from './budget-for.js';

const need = { serviceId: 'coaching', municipality: '740', year: 2026 };
const budget = (id: string, scope: Partial<BudgetScope> = {}) => ({
  id,
  serviceId: null,
  groupServiceIds: [],
  municipality: null,
  year: 2026,
  ...scope,
});
const service = budget('service', { serviceId: 'coaching' });
const group = budget('group', { groupServiceIds: ['guidance', 'coaching'] });
const serviceHere = budget('service-municipality', { serviceId: 'coaching', municipality: '740' });
const groupHere = budget('group-municipality', { groupServiceIds: ['coaching'], municipality: '740' });

describe('the budget a voucher is taken from', () => {
  it.each([
    ['the only one', [service], 'service'],
    ['the service before its group', [group, service], 'service'],
    ['the municipality before everybody', [service, groupHere], 'group-municipality'],
    ['the most specific of all', [group, service, groupHere, serviceHere], 'service-municipality'],
    ['the group when nothing else is there', [group], 'group'],
  ])('is %s', (_, candidates, ground) => {
    expect(budgetFor(candidates, need)).toEqual({ ground, budget: expect.objectContaining({ id: ground }) });
  });

  it.each([
    ['another year', budget('x', { serviceId: 'coaching', year: 2027 })],
    ['another municipality', budget('x', { serviceId: 'coaching', municipality: '491' })],
    ['another service', budget('x', { serviceId: 'guidance' })],
    ['a group without the service', budget('x', { groupServiceIds: ['guidance'] })],
  ])('is never one of %s', (_, other) => {
    expect(budgetFor([other], need)).toBeUndefined();
  });

  it('does not depend on the order in which budgets are read', () => {
    const all = [service, group, serviceHere, groupHere];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (candidates) => {
        const best = BUDGET_GROUNDS.find((ground) => candidates.some(({ id }) => id === ground));
        expect(budgetFor(candidates, need)?.ground).toBe(best);
      }),
    );
  });
});
