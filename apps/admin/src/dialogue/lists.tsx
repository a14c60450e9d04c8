import { useTexts } from '#app';
import { Countdown, DateText, Money, useCodeName, type Column, type Filter } from '#ui';
import { useSaid } from '../procurement/tender-words.js';
import { texts } from './texts.js';
import type { ConsultationSummary, IdeaSummary, PlanSummary } from './types.js';
import { ConsultationBadge, IdeaBadge, PlanBadge } from './words.js';

export function usePlanColumns(): [Column<PlanSummary>, ...Column<PlanSummary>[]] {
  const t = useTexts(texts);
  return [
    { key: 'plan', label: t('plans'), cell: ({ year, authorityName }) => `${year} ${authorityName}` },
    {
      key: 'status',
      label: t('status'),
      cell: ({ status }) => <PlanBadge status={status} />,
      text: ({ status }) => status,
    },
    { key: 'items', label: t('items'), cell: ({ itemCount }) => String(itemCount), align: 'end' },
    {
      key: 'value',
      label: t('value'),
      align: 'end',
      cell: ({ estimatedValue }) => (estimatedValue === null ? '–' : <Money amount={estimatedValue} />),
      text: ({ estimatedValue }) => estimatedValue?.replace('.', ',') ?? '',
    },
    {
      key: 'published',
      label: t('published'),
      cell: ({ publishedAt }) => (publishedAt === null ? '–' : <DateText instant={publishedAt} />),
      text: ({ publishedAt }) => publishedAt ?? '',
    },
  ];
}

export function useConsultationColumns(): [Column<ConsultationSummary>, ...Column<ConsultationSummary>[]] {
  const t = useTexts(texts);
  const said = useSaid();
  const service = useCodeName('service-kinds');
  return [
    { key: 'title', label: t('consultation'), cell: ({ title }) => said(title) || t('untitled') },
    {
      key: 'status',
      label: t('status'),
      cell: ({ status }) => <ConsultationBadge status={status} />,
      text: ({ status }) => status,
    },
    {
      key: 'answersEnd',
      label: t('answersEnd'),
      cell: ({ answersEnd, status }) =>
        answersEnd === null ? (
          '–'
        ) : status === 'open' ? (
          <Countdown until={answersEnd} />
        ) : (
          <DateText instant={answersEnd} />
        ),
      text: ({ answersEnd }) => answersEnd ?? '',
    },
    { key: 'service', label: t('service'), cell: ({ serviceKind }) => (serviceKind ? service(serviceKind) : '–') },
    { key: 'authority', label: t('authority'), cell: ({ authorityName }) => authorityName },
    { key: 'number', label: t('number'), cell: ({ number }) => number, hidden: true },
  ];
}

export function useConsultationFilters(): Filter[] {
  const t = useTexts(texts);
  const options = (['open', 'closed', 'summarised'] as const).map((value) => ({
    value,
    label: t(`consultation-${value}`),
  }));
  return [{ kind: 'choices', name: 'status', label: t('status'), options }];
}

export function useIdeaColumns(side: 'authority' | 'provider'): [Column<IdeaSummary>, ...Column<IdeaSummary>[]] {
  const t = useTexts(texts);
  return [
    { key: 'title', label: t('idea'), cell: ({ title }) => title },
    {
      key: 'status',
      label: t('status'),
      cell: ({ status }) => <IdeaBadge status={status} />,
      text: ({ status }) => status,
    },
    side === 'authority'
      ? { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName }
      : { key: 'authority', label: t('authority'), cell: ({ authorityName }) => authorityName },
    {
      key: 'sent',
      label: t('sent'),
      cell: ({ sentAt }) => <DateText instant={sentAt} />,
      text: ({ sentAt }) => sentAt,
    },
    { key: 'number', label: t('number'), cell: ({ number }) => number, hidden: true },
  ];
}

export function useIdeaFilters(): Filter[] {
  const t = useTexts(texts);
  const statuses = ['sent', 'in-discussion', 'taken-up', 'declined'] as const;
  return [
    {
      kind: 'choices',
      name: 'status',
      label: t('status'),
      options: statuses.map((value) => ({ value, label: t(`idea-${value}`) })),
    },
  ];
}
