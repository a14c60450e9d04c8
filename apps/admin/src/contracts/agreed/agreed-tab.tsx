import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import {
  AppLink,
  ButtonLink,
  Card,
  ChartWithTable,
  DataTable,
  DateText,
  FactsList,
  Money,
  Resource,
  StatusBadge,
  type Tone,
} from '#ui';
import styles from '../contract-page.module.css';
import { documentHref } from '../queries.js';
import type { ContractWorkspace } from '../payments-tab.js';
import { agreedTexts } from './agreed-texts.js';
import { withComma } from '../typed-decimals.js';
import { DataAnnex } from './data-annex.js';
import { termsQuery, type AgreedTerms, type TermOption } from './terms-queries.js';
import { usePlacesText } from './use-places-text.js';

interface PartProps {
  terms: AgreedTerms;
  /** The contract's page. */
  at: string;
}

/** What is agreed beside prices and validity, how it stands today, and what may be done about it. */
export function AgreedTab({ contractId, workspace }: { contractId: string; workspace: ContractWorkspace }) {
  const t = useTexts(agreedTexts);
  const query = useQuery(termsQuery(contractId));
  const at = `/${workspace}/contracts/${contractId}`;
  return (
    <Resource query={query}>
      {(terms) => (
        <>
          {may(terms, 'contract:edit') && (
            <div>
              <ButtonLink href={`${at}/terms`} variant="secondary">
                {t('edit')}
              </ButtonLink>
            </div>
          )}
          <Options terms={terms} at={at} workspace={workspace} />
          <Capacity terms={terms} />
          <Assurances terms={terms} at={at} />
          <Dues terms={terms} />
          <Contacts terms={terms} />
          <DataAnnex annex={terms.dataAnnex} />
        </>
      )}
    </Resource>
  );
}

const may = ({ permittedActions }: AgreedTerms, asked: string): boolean =>
  permittedActions.some(({ action, allowed }) => action === asked && allowed);

const OPTION_TONES: Readonly<Record<TermOption['state'], Tone>> = {
  open: 'active',
  'in-use': 'warning',
  used: 'good',
  'let-go': 'neutral',
  lapsed: 'neutral',
};

function Options({ terms, at, workspace }: PartProps & { workspace: ContractWorkspace }) {
  const t = useTexts(agreedTexts);
  const priceRule = ({
    percentage,
    indexName,
    indexBase,
  }: Pick<TermOption, 'percentage' | 'indexName' | 'indexBase'>) => {
    if (percentage) return t('pricesChange', { percent: withComma(percentage) });
    return indexName ? t('pricesFollow', { name: indexName, base: withComma(indexBase) }) : t('pricesStay');
  };
  const decides = may(terms, 'contract-option:decide');
  return (
    <Card title={t('options')}>
      {terms.options.length === 0 ? (
        <p className={styles.soft}>{t('noOptions')}</p>
      ) : (
        <DataTable
          label={t('options')}
          rows={terms.options}
          rowKey={({ id }) => id}
          columns={[
            { key: 'title', label: t('option'), cell: ({ title }) => title },
            {
              key: 'gives',
              label: t('gives'),
              cell: ({ months, volume, ...prices }) =>
                months === null ? (
                  <Money amount={volume ?? '0'} />
                ) : (
                  `${t('moreMonths', { months })}, ${priceRule(prices)}`
                ),
            },
            { key: 'useBy', label: t('useBy'), cell: ({ useBy }) => <DateText date={useBy} /> },
            {
              key: 'state',
              label: t('state'),
              cell: ({ state, grounds, amendmentId, amendmentNumber }) => (
                <>
                  <StatusBadge tone={OPTION_TONES[state]}>{t(`state-${state}`)}</StatusBadge> {grounds}{' '}
                  {amendmentId && workspace !== 'finance' && (
                    <AppLink href={`/${workspace}/amendments/${amendmentId}`}>
                      {t('byAmendment', { number: amendmentNumber ?? '' })}
                    </AppLink>
                  )}
                </>
              ),
            },
            {
              key: 'decide',
              label: t('decide'),
              cell: ({ id, state, title }) =>
                decides && state === 'open' ? (
                  <AppLink href={`${at}/options/${id}`}>
                    {t('decide')} <span className="visually-hidden">{title}</span>
                  </AppLink>
                ) : (
                  '–'
                ),
            },
          ]}
        />
      )}
    </Card>
  );
}

function Capacity({ terms: { capacity } }: { terms: AgreedTerms }) {
  const t = useTexts(agreedTexts);
  const said = usePlacesText();
  if (capacity.length === 0)
    return (
      <Card title={t('capacity')}>
        <p className={styles.soft}>{t('noCapacity')}</p>
      </Card>
    );
  const sum = (of: 'places' | 'used') => capacity.reduce((total, row) => total + row[of], 0);
  return (
    <Card title={t('capacity')}>
      <ChartWithTable
        title={t('capacityFinding', { used: sum('used'), places: sum('places') })}
        category={t('capacity')}
        unit={t('places')}
        series={[
          { key: 'places', label: t('capacity') },
          { key: 'used', label: t('used') },
        ]}
        rows={capacity.map(({ places, used, ...row }) => ({ label: said(row), places, used }))}
      />
    </Card>
  );
}

function Assurances({ terms, at }: PartProps) {
  const t = useTexts(agreedTexts);
  const shows = may(terms, 'contract-assurance:upload');
  return (
    <Card title={t('assurances')}>
      {terms.assurances.length === 0 ? (
        <p className={styles.soft}>{t('noAssurances')}</p>
      ) : (
        <DataTable
          label={t('assurances')}
          rows={terms.assurances}
          rowKey={({ id }) => id}
          columns={[
            { key: 'title', label: t('name'), cell: ({ title }) => title },
            { key: 'kind', label: t('kind'), cell: ({ kind }) => t(`assurance-${kind}`) },
            {
              key: 'minimum',
              label: t('minimum'),
              cell: ({ minimum }) => (minimum === null ? '–' : <Money amount={minimum} />),
              align: 'end',
            },
            {
              key: 'endsOn',
              label: t('validUntil'),
              cell: ({ endsOn, lacking }) => (
                <>
                  {endsOn && <DateText date={endsOn} />}{' '}
                  {lacking && <StatusBadge tone="bad">{t('lacking')}</StatusBadge>}
                  {!lacking && !endsOn && '–'}
                </>
              ),
            },
            {
              key: 'shown',
              label: t('shown'),
              cell: ({ documentId, note }) =>
                documentId ? (
                  <AppLink href={documentHref(documentId)} target="_blank">
                    {t('openFile')}
                  </AppLink>
                ) : (
                  (note ?? '–')
                ),
            },
            {
              key: 'show',
              label: t('show'),
              cell: ({ id, title }) =>
                shows ? (
                  <AppLink href={`${at}/assurances/${id}`}>
                    {t('show')} <span className="visually-hidden">{title}</span>
                  </AppLink>
                ) : (
                  '–'
                ),
            },
          ]}
        />
      )}
    </Card>
  );
}

function Dues({ terms }: { terms: AgreedTerms }) {
  const t = useTexts(agreedTexts);
  return (
    <Card title={`${t('notice')}, ${t('payment').toLowerCase()}`}>
      <FactsList
        wide
        facts={[
          { label: t('authorityNotice'), value: `${terms.authorityNotice} ${t(`unit-${terms.authorityNoticeUnit}`)}` },
          { label: t('providerNotice'), value: `${terms.providerNotice} ${t(`unit-${terms.providerNoticeUnit}`)}` },
          { label: t('invoicing'), value: t(`invoicing-${terms.invoicing}`) },
          { label: t('paymentDays'), value: t('days', { days: terms.paymentDays }) },
        ]}
      />
    </Card>
  );
}

function Contacts({ terms: { contacts } }: { terms: AgreedTerms }) {
  const t = useTexts(agreedTexts);
  return (
    <Card title={t('contacts')}>
      {contacts.length === 0 ? (
        <p className={styles.soft}>{t('noContacts')}</p>
      ) : (
        <DataTable
          label={t('contacts')}
          rows={contacts}
          rowKey={({ party, name, email }) => `${party} ${name} ${email}`}
          columns={[
            { key: 'name', label: t('name'), cell: ({ name }) => name },
            { key: 'party', label: t('party'), cell: ({ party }) => t(`party-${party}`) },
            { key: 'task', label: t('task'), cell: ({ task }) => task },
            { key: 'email', label: t('email'), cell: ({ email }) => <a href={`mailto:${email}`}>{email}</a> },
            { key: 'phone', label: t('phone'), cell: ({ phone }) => phone ?? '–' },
          ]}
        />
      )}
    </Card>
  );
}
