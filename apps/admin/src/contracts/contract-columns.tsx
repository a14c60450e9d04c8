import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import {
  DateText,
  formatDate,
  formatMoney,
  Money,
  StatusBadge,
  useCodelist,
  useCodeName,
  type Column,
  type Filter,
} from '#ui';
import { basisTexts } from './basis-texts.js';
import { CONTRACT_TONES, dayBefore, usePartialText } from './contract-words.js';
import { contractProvidersQuery } from './queries.js';
import { texts } from './texts.js';
import type { ContractRow, ContractStatus } from './types.js';

const STATUSES: readonly ContractStatus[] = ['draft', 'in-signature', 'active', 'suspended', 'ended'];

const BASES: readonly ContractRow['basis'][] = ['award', 'rulebook', 'call-off', 'cooperation'];

/** Filters of the register; a provider never sees drafts. */
export function useContractFilters(statuses: readonly ContractStatus[] = STATUSES): Filter[] {
  const t = useTexts(texts);
  const basis = useTexts(basisTexts);
  const kinds = useCodelist('service-kinds');
  const places = useCodelist('municipalities');
  return [
    { kind: 'search', label: t('search') },
    {
      kind: 'choices',
      name: 'status',
      label: t('status'),
      options: statuses.map((value) => ({ value, label: t(`status-${value}`) })),
    },
    {
      kind: 'choice',
      name: 'endsWithin',
      label: t('endsWithin'),
      options: ['30', '90', '180', '365'].map((days) => ({ value: days, label: t('withinDays', { days }) })),
    },
    {
      kind: 'choice',
      name: 'basis',
      label: basis('basis'),
      options: BASES.map((value) => ({ value, label: basis(`basis-${value}`) })),
      more: true,
    },
    { kind: 'choice', name: 'serviceKind', label: t('serviceKind'), options: kinds, more: true },
    { kind: 'choice', name: 'municipality', label: t('municipality'), options: places, more: true },
  ];
}

/** For those who have contracts with many: whose. */
export function useProviderFilter(): Filter {
  const t = useTexts(texts);
  const { data } = useQuery(contractProvidersQuery);
  const options = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return { kind: 'choice', name: 'providerId', label: t('provider'), options };
}

/** Columns of the register; `party` is who stands on the other side of the reader. */
export function useContractColumns(party: 'provider' | 'authority'): [Column<ContractRow>, ...Column<ContractRow>[]] {
  const t = useTexts(texts);
  const basis = useTexts(basisTexts);
  const say = usePartialText();
  const kind = useCodeName('service-kinds');
  return [
    { key: 'title', label: t('title'), cell: (row) => `${row.number} ${say(row.title)}`, sort: 'number' },
    party === 'provider'
      ? { key: 'provider', label: t('provider'), cell: (row) => row.providerName, sort: 'providerName' }
      : { key: 'authority', label: t('authority'), cell: (row) => row.authorityName },
    { key: 'kind', label: t('serviceKind'), cell: (row) => kind(row.serviceKind), hidden: true },
    {
      key: 'status',
      label: t('status'),
      cell: ({ status, cooperationEnd }) => (
        <>
          <StatusBadge tone={CONTRACT_TONES[status]}>{t(`status-${status}`)}</StatusBadge>
          {cooperationEnd !== null && <StatusBadge tone="warning">{basis('cooperationEnded')}</StatusBadge>}
        </>
      ),
      text: ({ status, cooperationEnd }) =>
        [t(`status-${status}`), ...(cooperationEnd === null ? [] : [basis('cooperationEnded')])].join(', '),
    },
    {
      key: 'signatures',
      label: t('signatures'),
      cell: ({ signatures, signaturesNeeded }) => t('signedOf', { given: signatures, needed: signaturesNeeded }),
    },
    {
      key: 'validTo',
      label: t('validTo'),
      cell: ({ validTo }) => <DateText date={dayBefore(validTo)} />,
      text: ({ validTo }) => formatDate(dayBefore(validTo)),
      sort: 'validTo',
    },
    {
      key: 'cap',
      label: t('cap'),
      // A contract that clients choose by, or that is called off from, has no ceiling of its own.
      cell: ({ cap }) => (Number(cap) === 0 ? '–' : <Money amount={cap} />),
      text: ({ cap }) => formatMoney(cap),
      align: 'end',
    },
  ];
}
