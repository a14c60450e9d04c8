import { done } from './answers.js';
import { confirmSums } from './chain/market.js';
import type { Journal } from './journal.js';
import type { People } from './people.js';

const text = (fi: string, sv: string, en: string) => ({ fi, sv, en });
const key = (name: string) => ({ 'Idempotency-Key': `plan-budgets-${name}` });

/** Budgets that services share and one of a single municipality, and a change of a budget that waits for a second person. */
export async function planBudgets(
  log: Journal,
  { financeApprover, secondApprover, preparer }: People,
  services: ReadonlyMap<string, string>,
  year: number,
): Promise<void> {
  const first: string[] = [];
  const idOf = (kind: string) => services.get(kind) ?? '';
  await log.step(financeApprover.name, 'groups services and opens their budgets', async () => {
    const { api } = financeApprover;
    const group = async (code: string, name: ReturnType<typeof text>, kinds: readonly string[]) => {
      const body = { name, serviceIds: kinds.map(idOf) };
      return (await done(api.POST('/api/v1/service-groups', { params: { header: key(code) }, body }))).id;
    };
    const business = await group('group-business', text('Yrityspalvelut', 'Företagstjänster', 'Business services'), [
      'startup-coaching',
      'recruiting-help',
    ]);
    const search = await group(
      'group-search',
      text('Työnhaun tuki', 'Stöd för arbetssökning', 'Support for finding work'),
      ['job-coaching', 'career-guidance'],
    );
    const open = async (name: string, scope: { groupId: string; municipality?: string; amount: string }) => {
      const body = { year, reason: 'Talousarvio', ...scope };
      first.push((await done(api.POST('/api/v1/budgets', { params: { header: key(name) }, body }))).proposalId);
    };
    await open('business', { groupId: business, amount: '60000.00' });
    await open('savonlinna', { groupId: search, municipality: '740', amount: '50000.00' });
  });
  await confirmSums(log, secondApprover, first);
  await log.step(preparer.name, 'proposes more money for language coaching', async () => {
    const { items } = await done(
      preparer.api.GET('/api/v1/budgets', { params: { query: { year, serviceId: idOf('language-coaching') } } }),
    );
    await done(
      preparer.api.POST('/api/v1/budgets/{id}/raise', {
        params: { path: { id: items[0]?.id ?? '' }, header: key('raise') },
        body: { amount: '15000.00', reason: 'Lisätalousarvio, lautakunnan esitys 48' },
      }),
    );
  });
}
