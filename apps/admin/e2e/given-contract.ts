import { expect } from '@playwright/test';
import { actAs } from './act-as.js';
import { givenDecidedTender } from './given-tender.js';

export interface DraftContract {
  readonly id: string;
  readonly number: string;
  readonly providerName: string;
}

/** The contract drafted from a decision that has become final; moves the clock. */
export async function givenDraftContract(baseURL: string | undefined, title: string): Promise<DraftContract> {
  const tenderId = await givenDecidedTender(baseURL, title);
  const manager = await actAs('contract-manager-1', baseURL);
  await manager.post('/sandbox/clock', { advanceDays: 30 });
  await expect(async () => {
    await manager.post(`/tenders/${tenderId}/contracts`);
  }).toPass({ timeout: 60_000 });
  const { items } = await manager.get<{ items: DraftContract[] }>(`/contracts?tenderId=${tenderId}`);
  return (items as [DraftContract])[0];
}
