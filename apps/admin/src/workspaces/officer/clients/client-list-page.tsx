import { useTexts } from '#app';
import { ListPage, StatusBadge, useCodelist, useCodeName, type Tone } from '#ui';
import { WaitingRequests } from '../data-requests/data-request-list-page.js';
import { HeldWords } from '../experience/words-list-page.js';
import { WaitingProposals } from '../vouchers/waiting-proposals.js';
import styles from './clients.module.css';
import { clientList } from './queries.js';
import { texts } from './texts.js';
import { texts as turns } from './turns-texts.js';
import type { ClientItem } from './types.js';

/** In the order in which it presses. */
const WAITS: Readonly<Record<ClientItem['waitsFor'], Tone>> = {
  'take-on': 'warning',
  'go-through': 'warning',
  assess: 'warning',
  'answer-complaint': 'warning',
  'approve-events': 'warning',
  'help-choose': 'warning',
  progress: 'active',
  'step-late': 'warning',
  'no-next-step': 'warning',
  'voucher-ending': 'warning',
  grant: 'active',
  'choice-pending': 'neutral',
  nothing: 'neutral',
};

/** One's clients by what waits for the case worker. */
export function ClientListPage() {
  const t = useTexts(texts);
  const u = useTexts(turns);
  const municipalities = useCodelist('municipalities');
  const municipality = useCodeName('municipalities');
  const waits = (Object.keys(WAITS) as ClientItem['waitsFor'][]).map((value) => ({
    value,
    label: t(`waits-${value}`),
  }));
  return (
    <ListPage
      title={t('title')}
      intro={
        <>
          <p>{t('intro')}</p>
          <HeldWords />
          <WaitingProposals />
          <WaitingRequests />
        </>
      }
      primaryAction={{ label: t('register'), href: '/officer/clients/new' }}
      source={clientList}
      defaultSort="waitsFor"
      csvName="asiakkaat"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/clients/${id}`}
      filters={[
        { kind: 'search', label: t('search') },
        {
          kind: 'choice',
          name: 'kind',
          label: u('kind'),
          options: (['person', 'company'] as const).map((value) => ({ value, label: u(`kind-${value}`) })),
        },
        { kind: 'choices', name: 'waitsFor', label: t('waitsFor'), options: waits },
        { kind: 'choice', name: 'municipality', label: t('municipality'), options: municipalities },
        { kind: 'toggle', name: 'everyone', label: t('everyone') },
        { kind: 'toggle', name: 'withoutWorker', label: t('withoutWorker'), more: true },
      ]}
      columns={[
        { key: 'name', label: t('name'), cell: ({ name }) => name, sort: 'name' },
        {
          key: 'waitsFor',
          label: t('waitsFor'),
          cell: ({ waits, waitsFor }) => <Waits waits={waits.length === 0 ? [waitsFor] : waits} />,
          text: ({ waits }) => waits.map((one) => t(`waits-${one}`)).join(', '),
          sort: 'waitsFor',
        },
        {
          key: 'municipality',
          label: t('municipality'),
          cell: (client) => municipality(client.municipality),
          sort: 'municipality',
        },
        { key: 'level', label: t('level'), cell: ({ level }) => (level === null ? '–' : t(`level-${level}`)) },
        { key: 'openVouchers', label: t('openVouchers'), cell: ({ openVouchers }) => openVouchers, align: 'end' },
        { key: 'businessId', label: u('businessId'), cell: ({ businessId }) => businessId ?? '–' },
        { key: 'reference', label: t('reference'), cell: ({ reference }) => reference, sort: 'reference' },
        { key: 'caseWorker', label: t('caseWorker'), cell: ({ caseWorkerName }) => caseWorkerName, hidden: true },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}

/** Everything that waits in one matter, the most pressing first. */
function Waits({ waits }: { waits: readonly ClientItem['waitsFor'][] }) {
  const t = useTexts(texts);
  return (
    <span className={styles.waits}>
      {waits.map((one) => (
        <StatusBadge key={one} tone={WAITS[one]}>
          {t(`waits-${one}`)}
        </StatusBadge>
      ))}
    </span>
  );
}
