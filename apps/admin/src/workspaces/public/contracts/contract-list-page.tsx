import { useTexts } from '#app';
import { api, asQuery, unwrap } from '#api';
import {
  AppLink,
  DateText,
  formatDate,
  formatMoney,
  ListPage,
  Money,
  useCodelist,
  useCodeName,
  type ListSource,
} from '#ui';
import type { components } from '../../../api/schema.js';
import { dayBefore, usePartialText } from '../../../contracts/contract-words.js';
import { basisTexts } from '../../../contracts/basis-texts.js';
import { texts as words } from '../../../contracts/texts.js';
import { texts } from './texts.js';

type PublicContract = components['schemas']['PublicContract'];

const contractsInForce: ListSource<PublicContract> = {
  key: ['public-contracts'],
  load: (query, signal) => unwrap(api.GET('/api/v1/public/contracts', { params: { query: asQuery(query) }, signal })),
};

/** Contracts in force, for anyone: who buys what of whom, for how much and until when. */
export function PublicContractListPage() {
  const t = useTexts(texts);
  const word = useTexts(words);
  const basis = useTexts(basisTexts);
  const say = usePartialText();
  /** The tender or the cooperation agreement by its number, or in words where neither is public. */
  const basisOf = (contract: PublicContract): string =>
    [
      ...(contract.tenderNumber === null ? [basis(`basis-${contract.basis}`)] : []),
      contract.tenderNumber ?? contract.cooperationNumber ?? '',
    ]
      .join(' ')
      .trim();
  const kinds = useCodelist('service-kinds');
  const kind = useCodeName('service-kinds');
  const places = useCodelist('municipalities');
  return (
    <ListPage
      title={t('title')}
      intro={
        <>
          {t('intro')} <AppLink href="/open-data">{t('openData')}</AppLink>
        </>
      }
      source={contractsInForce}
      defaultSort="validTo"
      csvName="voimassa-olevat-sopimukset"
      rowKey={({ id }) => id}
      filters={[
        { kind: 'search', label: word('search') },
        { kind: 'choice', name: 'serviceKind', label: word('serviceKind'), options: kinds },
        { kind: 'choice', name: 'municipality', label: word('municipality'), options: places },
      ]}
      columns={[
        { key: 'title', label: word('title'), cell: (row) => `${row.number} ${say(row.title)}`, sort: 'number' },
        { key: 'authority', label: word('authority'), cell: ({ authorityName }) => authorityName },
        {
          key: 'provider',
          label: word('provider'),
          cell: ({ providerName, providerBusinessId }) => `${providerName} (${providerBusinessId})`,
        },
        { key: 'kind', label: word('serviceKind'), cell: ({ serviceKind }) => kind(serviceKind) },
        {
          key: 'validFrom',
          label: t('begins'),
          cell: ({ validFrom }) => <DateText date={validFrom} />,
          text: ({ validFrom }) => formatDate(validFrom),
        },
        {
          key: 'validTo',
          label: word('validTo'),
          cell: ({ validTo }) => <DateText date={dayBefore(validTo)} />,
          text: ({ validTo }) => formatDate(dayBefore(validTo)),
          sort: 'validTo',
        },
        {
          key: 'cap',
          label: word('cap'),
          cell: ({ cap }) => <Money amount={cap} />,
          text: ({ cap }) => formatMoney(cap),
          align: 'end',
        },
        {
          key: 'tender',
          label: basis('basis'),
          cell: (contract) =>
            contract.tenderId ? (
              <AppLink href={`/tenders/${contract.tenderId}`}>{contract.tenderNumber}</AppLink>
            ) : (
              basisOf(contract)
            ),
          text: basisOf,
        },
      ]}
      empty={{ title: t('emptyTitle'), text: t('intro') }}
    />
  );
}
