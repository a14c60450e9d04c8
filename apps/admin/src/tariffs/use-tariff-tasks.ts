import { useQuery } from '@tanstack/react-query';
import { useSession, useTexts } from '#app';
import { formatDate, inHelsinki, type Task } from '#ui';
import { deskQuery } from './queries.js';
import { texts } from './texts.js';
import type { InWorkspace } from './types.js';

const WRITERS = ['contract-manager', 'finance-preparer'];
const PUBLISHERS = ['contract-manager', 'finance-approver'];

/** Drafts that wait for a second person, and contracts whose prices have changed beside a written tariff. */
export function useTariffTasks({ base }: InWorkspace): Task[] {
  const t = useTexts(texts);
  const roles = useSession()?.actor?.roles ?? [];
  const [writes, publishes] = [WRITERS, PUBLISHERS].map((who) => roles.some((role) => who.includes(role)));
  const desk = useQuery({ ...deskQuery, enabled: writes === true || publishes === true }).data;
  return [
    ...(writes ? (desk?.priceChanges ?? []) : []).map(({ id, contractNumber, tariffId, draftId, pricedFrom }) => ({
      key: id,
      title: t('taskPrices', { number: contractNumber }),
      text: t('priceChangesText'),
      when: `${t('pricedFrom')} ${formatDate(pricedFrom)}`,
      href: draftId === null ? `${base}/tariffs/${tariffId}` : `${base}/tariff-drafts/${draftId}`,
    })),
    ...(publishes ? (desk?.drafts ?? []) : [])
      .filter(({ own }) => !own)
      .map(({ id, contractNumber, editedByName, editedAt }) => ({
        key: id,
        title: t('taskPublish', { number: contractNumber }),
        text: `${t('editedBy')} ${editedByName}`,
        when: formatDate(inHelsinki(editedAt).date),
        href: `${base}/tariff-drafts/${id}`,
      })),
  ];
}
