import { useTexts } from '#app';
import { DateText, formatDate, useInstantText, Why } from '#ui';
import type { Member } from './procedure-parts.js';
import { texts } from './procedure-texts.js';

/** Until when an application is decided, with how the day was counted. */
export function DecideBy({ member }: { member: Member }) {
  const t = useTexts(texts);
  const when = useInstantText();
  const { appliedAt, decideBy, freeDays, extensionReason } = member;
  const days = extensionReason === null ? '10' : '15';
  return (
    <Why
      subject={t('decideBy')}
      explanation={{
        sentence: t('decideWhy', { days }),
        rows: [
          { label: t('applied'), value: when(appliedAt) },
          { label: t('workingDays'), value: days, sign: '+' },
          { label: t('freeDays'), value: freeDays.map(formatDate).join(', ') || t('noFreeDays') },
          { label: t('decideBy'), value: formatDate(decideBy), sign: '=', total: true },
        ],
        rule: { name: t('procurementAct'), clause: t('decideClause') },
      }}
    >
      <DateText date={decideBy} />
    </Why>
  );
}
