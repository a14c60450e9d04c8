import { useTexts } from '#app';
import { DataTable, formatDate, useCodeName, type Column } from '#ui';
import type { components } from '../../api/schema.js';
import { texts } from './texts.js';

export type ChoiceRule = components['schemas']['ChoiceRule'];

/** The rules of choosing in words, for the authority and for anyone. */
export function RuleTable({ rules, authorities = false }: { rules: readonly ChoiceRule[]; authorities?: boolean }) {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  const authority: Column<ChoiceRule> = { key: 'authority', label: t('authority'), cell: (rule) => rule.authorityName };
  return (
    <DataTable
      label={t('title')}
      rows={rules}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'service',
          label: t('service'),
          cell: ({ serviceKind }) => (serviceKind ? service(serviceKind) : t('allServices')),
        },
        ...(authorities ? [authority] : []),
        { key: 'from', label: t('validFrom'), cell: ({ validFrom }) => formatDate(validFrom) },
        {
          key: 'answer',
          label: t('answer'),
          cell: ({ answerWorkingDays }) => t('workingDays', { count: answerWorkingDays }),
        },
        {
          key: 'choose',
          label: t('chooseWithin'),
          cell: ({ chooseWithinDays }) => (chooseWithinDays ? t('days', { count: chooseWithinDays }) : t('noProposal')),
        },
        { key: 'object', label: t('object'), cell: ({ objectDays }) => objectDays && t('days', { count: objectDays }) },
        {
          key: 'then',
          label: t('then'),
          cell: ({ chooseWithinDays, takesForce }) => chooseWithinDays && t(takesForce ? 'force' : 'call'),
        },
      ]}
    />
  );
}
