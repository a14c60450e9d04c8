import { type CalendarDate, centsToDecimal } from '@kasvutori/platform';
import { progress } from '../entitlements/progress.js';
import { centsOfMember } from '../entitlements/split.js';
import type { ClientHistory } from '../facts/client-histories.js';
import type { ParticipationRow } from '../facts/participation-views.js';
import type { MilestoneLacking } from './money-coming.dto.js';

/** What a client of a shared contract lacks for its next milestone, and the member's part of it; nothing to whom is no member. */
export function partLacking(
  { tariff: { body, members }, facts, participation }: ClientHistory<ParticipationRow>,
  providerId: string | null,
  today: CalendarDate,
): MilestoneLacking[] {
  const member = members.find((one) => one.providerId === providerId);
  if (member === undefined) return [];
  const [next] = progress(body, facts, today)
    .milestones.filter(({ reachedOn }) => reachedOn === null)
    .sort((a, b) => a.missingDays - b.missingDays);
  if (next === undefined) return [];
  const { component, missingDays, expectedOn, netCents } = next;
  return [
    {
      clientReference: participation.clientReference,
      contractNumber: participation.contractNumber,
      title: body.components.find(({ id }) => id === component)?.title ?? body.title,
      ...{ component, missingDays, expectedOn },
      amount: centsToDecimal(centsOfMember(netCents, members, member)),
    },
  ];
}
