import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { formatDate, useCodeName } from '#ui';
import { openAppealsQuery, waitingLettersQuery } from '../../../decisions/queries.js';
import { texts as decisionTexts } from '../../../decisions/texts.js';
import { draftRulesQuery } from '../value-rules/queries.js';
import { texts as ruleTexts } from '../value-rules/texts.js';
import type { TodayRow } from './today-section.js';

/** What waits of vouchers: correction requests, drafts of value rules, letters to print. */
export function useVoucherRows(isManager: boolean): Record<'appeals' | 'rules' | 'letters', TodayRow[]> {
  const about = useTexts(decisionTexts);
  const ofRules = useTexts(ruleTexts);
  const service = useCodeName('service-kinds');
  const appeals = useQuery(openAppealsQuery).data?.items ?? [];
  const rules = useQuery({ ...draftRulesQuery, enabled: isManager }).data ?? [];
  const letters = useQuery({ ...waitingLettersQuery, enabled: isManager }).data?.total ?? 0;
  return {
    appeals: appeals.map((appeal) => ({
      id: appeal.id,
      title: `${appeal.number} ${appeal.clientName}`,
      href: `/officer/appeals/${appeal.id}`,
      when: `${about('answerBy')} ${formatDate(appeal.answerBy)}`,
    })),
    rules: rules.map(({ id, serviceKind, number, editedBy, validFrom }) => ({
      id,
      title: ofRules('ruleOf', { service: service(serviceKind), number }),
      href: `/officer/value-rules/${id}`,
      when: [editedBy, `${ofRules('validFrom')} ${formatDate(validFrom)}`].filter(Boolean).join(' · '),
    })),
    letters:
      letters === 0
        ? []
        : [
            {
              id: 'letters',
              title: about('lettersWait', { count: letters }),
              href: '/officer/print-queue',
              when: null,
            },
          ],
  };
}
