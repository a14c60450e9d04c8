import type { components } from '../../../apps/admin/src/api/schema.js';
import { done, moved } from '../answers.js';
import type { Journal } from '../journal.js';
import type { Person } from '../person.js';

export type Contract = components['schemas']['ContractDetail'];
type Summary = components['schemas']['ContractSummary'];

export const draftContracts = async (
  log: Journal,
  manager: Person,
  tenderId: string,
  key: string,
): Promise<Summary[]> => {
  const { contracts } = await log.step(
    manager.name,
    'drafts the contracts',
    () =>
      done(
        manager.api.POST('/api/v1/tenders/{id}/contracts', {
          params: { path: { id: tenderId }, header: { 'Idempotency-Key': key } },
        }),
      ),
    ({ contracts: drafted }) => drafted.map((contract) => contract.number).join(' '),
  );
  return contracts;
};

const read = (person: Person, id: string) => person.api.GET('/api/v1/contracts/{id}', { params: { path: { id } } });

const NO_SANCTION = { sanction: 'none', sanctionAmount: null, sanctionPercent: null, sanctionCap: null } as const;
const MONTHLY = { period: 'month', minCases: 1 } as const;
const AT_LEAST = { direction: 'at-least', days: null } as const;

/** What the service is measured by from the day the contract comes into force. */
export const agreeIndicators = (log: Journal, manager: Person, { id, number }: Summary): Promise<unknown> =>
  log.step(manager.name, `agrees the indicators of ${number}`, async () => {
    const { version } = await done(read(manager, id));
    return done(
      manager.api.PUT('/api/v1/contracts/{id}/indicators', {
        params: { path: { id }, header: { 'If-Match': String(version) } },
        body: {
          indicators: [
            {
              ...{ ...MONTHLY, measure: 'first-contact', direction: 'at-least', days: 14, target: '90', clause: '4.1' },
              ...{ ...NO_SANCTION, sanction: 'fixed', sanctionAmount: '500.00', sanctionCap: '2000.00' },
            },
            {
              ...AT_LEAST,
              ...NO_SANCTION,
              measure: 'outcomes',
              period: 'quarter',
              minCases: 1,
              target: '40',
              clause: '4.2',
            },
            { ...AT_LEAST, ...MONTHLY, ...NO_SANCTION, measure: 'feedback', target: '4', clause: '4.3' },
          ],
          qualityPay: {
            ...{ measure: 'experience', base: '20000.00', payFrom: '4.40', payPercent: '5.00', withholdBelow: '3.80' },
            ...{ withholdPercent: '5.00', minClients: 30, clause: '4.4' },
          },
        },
      }),
    );
  });

/** Says in a draft that a consortium shares its money: the provider that leads it has what the member leaves. */
export const shareMoney = (
  log: Journal,
  manager: Person,
  { id, number, providerId }: Summary,
  memberId: string,
): Promise<unknown> =>
  log.step(manager.name, `shares ${number} within its consortium`, async () => {
    const { version } = await done(read(manager, id));
    return done(
      manager.api.PUT('/api/v1/contracts/{id}/members', {
        params: { path: { id }, header: { 'If-Match': String(version) } },
        body: {
          parties: [
            { providerId, percent: '70' },
            { providerId: memberId, percent: '30' },
          ],
        },
      }),
    );
  });

/** Sends a draft to signature; both parties sign the same document; it becomes active. */
export async function signContract(log: Journal, manager: Person, provider: Person, id: string): Promise<Contract> {
  const draft = await done(read(manager, id));
  const header = { 'If-Match': String(draft.version) };
  const pinned =
    draft.status === 'draft'
      ? await moved(
          manager.repeated,
          manager.api.POST('/api/v1/contracts/{id}/send-to-signature', { params: { path: { id }, header } }),
          () => read(manager, id),
        )
      : draft;
  const documentSha256 = pinned.documentSha256 ?? '';
  for (const signer of [provider, manager]) {
    await log.step(signer.name, `signs ${draft.number}`, async () => {
      await signer.identify();
      return done(
        signer.api.POST('/api/v1/contracts/{id}/signatures', {
          params: { path: { id }, header: { 'Idempotency-Key': `sign-${id}-${signer.name.length}` } },
          body: { documentSha256 },
        }),
      );
    });
  }
  return done(read(manager, id));
}
