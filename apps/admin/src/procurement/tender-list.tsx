import { useTexts } from '#app';
import { Countdown, DateText, formatMoney, Money, useCodelist, useCodeName, type Column, type Filter } from '#ui';
import { texts } from './texts.js';
import { TenderBadge, useSaid } from './tender-words.js';
import type { TenderSummary } from './types.js';

/** Filters by what is bought and where, for every list of tenders. */
export function useTenderFilters(): Filter[] {
  const t = useTexts(texts);
  const kinds = useCodelist('service-kinds');
  const municipalities = useCodelist('municipalities');
  return [
    { kind: 'choices', name: 'serviceKind', label: t('service'), options: kinds },
    { kind: 'choice', name: 'municipality', label: t('municipality'), options: municipalities },
  ];
}

const DISTANCES = ['10', '25', '50', '100'];
const VALUES = ['60000', '150000', '300000', '400000', '1000000'];

/** What the published tenders can be asked besides: branch, distance, value, small lots and days. */
export function useTenderSearchFilters(): Filter[] {
  const t = useTexts(texts);
  const cpv = useCodelist('cpv');
  const branches = cpv.filter(({ value }) => /0{4}$/.test(value));
  const euros = VALUES.map((value) => ({ value, label: formatMoney(`${value}.00`) }));
  return [
    {
      ...{ kind: 'choice', name: 'within', label: t('within'), more: true },
      options: DISTANCES.map((value) => ({ value, label: `${value} km` })),
    },
    {
      ...{ kind: 'choice', name: 'cpv', label: t('cpvBranch'), more: true },
      options: branches.map(({ value, label }) => ({ value, label: `${value} ${label}` })),
    },
    { kind: 'choice', name: 'valueFrom', label: t('valueFrom'), options: euros, more: true },
    { kind: 'choice', name: 'valueTo', label: t('valueTo'), options: euros, more: true },
    { kind: 'dates', name: 'deadline', label: t('submissionEnd'), more: true },
    { kind: 'toggle', name: 'smallLots', label: t('smallLots'), more: true },
  ];
}

/** Columns every list of tenders has; the first names the tender. */
export function useTenderColumns(): [Column<TenderSummary>, ...Column<TenderSummary>[]] {
  const t = useTexts(texts);
  const said = useSaid();
  const service = useCodeName('service-kinds');
  const place = useCodeName('municipalities');
  const title = (tender: TenderSummary) => said(tender.title) || t('untitled');
  const services = ({ serviceKinds }: TenderSummary) => serviceKinds.map(service).join(', ');
  const places = ({ municipalities }: TenderSummary) => summary(municipalities.map(place));
  return [
    { key: 'name', label: t('tender'), cell: title },
    {
      key: 'status',
      label: t('status'),
      cell: (tender) => <TenderBadge tender={tender} />,
      text: ({ status }) => status,
    },
    {
      key: 'submissionEnd',
      label: t('submissionEnd'),
      sort: 'submissionEnd',
      cell: ({ status, submissionEnd }) =>
        submissionEnd === null ? (
          '–'
        ) : status === 'published' ? (
          <Countdown until={submissionEnd} />
        ) : (
          <DateText instant={submissionEnd} />
        ),
      text: ({ submissionEnd }) => submissionEnd ?? '',
    },
    { key: 'service', label: t('service'), cell: services },
    { key: 'municipalities', label: t('municipalities'), cell: places },
    {
      key: 'value',
      label: t('estimatedValue'),
      align: 'end',
      cell: ({ estimatedValue }) => (estimatedValue === null ? '–' : <Money amount={estimatedValue} />),
      text: ({ estimatedValue }) => estimatedValue?.replace('.', ',') ?? '',
    },
    { key: 'number', label: t('number'), sort: 'number', cell: ({ number }) => number, hidden: true },
    { key: 'lots', label: t('lots'), cell: ({ lotCount }) => String(lotCount), align: 'end', hidden: true },
    { key: 'buyer', label: t('buyer'), cell: ({ authorityName }) => authorityName, hidden: true },
  ];
}

/** Three names in full, of more only how many. */
const summary = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} +\u00a0${names.length - 2}`;
