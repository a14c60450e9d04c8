import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import {
  AppLink,
  Card,
  DataTable,
  DateText,
  DetailPage,
  FactsList,
  formatDate,
  formatMoney,
  formatPercent,
  Meter,
  Money,
  Resource,
  StatusBadge,
  sumMoney,
  timelineOf,
  Why,
  useCodeName,
} from '#ui';
import { FollowUpTab } from '../follow-up/follow-up-tab.js';
import { texts as followUpTexts } from '../follow-up/texts.js';
import { AmendmentsTab } from '../amendments/amendments-tab.js';
import { TermsOnDay } from '../amendments/terms-on-day.js';
import { texts as amendmentTexts } from '../amendments/texts.js';
import styles from './contract-page.module.css';
import { CooperationEnded, useBasisFacts } from './basis-facts.js';
import { AgreedTab } from './agreed/agreed-tab.js';
import { agreedTexts } from './agreed/agreed-texts.js';
import { ContractParties } from './contract-parties.js';
import { ComingDates } from './coming-dates.js';
import { CONTRACT_TONES, dayBefore, usePartialText } from './contract-words.js';
import { Payments, type ContractWorkspace } from './payments-tab.js';
import { paymentTexts } from './payments-texts.js';
import { contractQuery, signContract } from './queries.js';
import { Signatures } from './signatures.js';
import { TariffTab } from './tariff-tab.js';
import { texts as tariffTexts } from '../tariffs/texts.js';
import { texts } from './texts.js';
import type { Contract } from './types.js';
import { useContractActions } from './use-contract-actions.js';
import { SigningNews } from './signing-news.js';

/** One contract, for either party: what was agreed, who has signed, how much money is left, what may be done now. */
export function ContractPage({ workspace }: { workspace: ContractWorkspace }) {
  const contract = useQuery(contractQuery(useParam('contractId')));
  return <Resource query={contract}>{(found) => <Found contract={found} workspace={workspace} />}</Resource>;
}

function Found({ contract, workspace }: { contract: Contract; workspace: ContractWorkspace }) {
  const t = useTexts(texts);
  const followUp = useTexts(followUpTexts);
  const say = usePartialText();
  const amendments = useTexts(amendmentTexts);
  const kind = useCodeName('service-kinds');
  const agreed = useTexts(agreedTexts);
  const payments = useTexts(paymentTexts);
  const tariffs = useTexts(tariffTexts);
  const actions = useContractActions(contract);
  const { number, status, validFrom, validTo, prices, endReason } = contract;
  const word = (move: string) => (`move-${move}` in texts.table ? t(`move-${move}` as 'move-activate') : move);
  return (
    <DetailPage
      back={{ label: t('contracts'), href: `/${workspace}/contracts` }}
      title={`${number} ${say(contract.title)}`}
      status={<StatusBadge tone={CONTRACT_TONES[status]}>{t(`status-${status}`)}</StatusBadge>}
      permitted={contract.permittedActions}
      actions={actions}
      tabs={[
        { id: 'terms', label: t('termsTab'), content: <Terms contract={contract} /> },
        {
          id: 'agreed',
          label: agreed('tab'),
          content: <AgreedTab contractId={contract.id} workspace={workspace} />,
        },
        { id: 'prices', label: t('pricesTab'), count: prices.length, content: <Prices contract={contract} /> },
        ...(['active', 'suspended', 'ended'].includes(status)
          ? [
              {
                id: 'amendments',
                label: amendments('tab'),
                content: <AmendmentsTab contractId={contract.id} workspace={workspace} />,
              },
              { id: 'as-of', label: amendments('asOfTab'), content: <TermsOnDay contract={contract} /> },
            ]
          : []),
        {
          id: 'signatures',
          label: t('signaturesTab'),
          count: t('signedOf', { given: contract.signatures, needed: contract.signaturesNeeded }),
          content: <Signatures contract={contract} />,
        },
        {
          id: 'tariff',
          label: tariffs('title'),
          content: <TariffTab contractId={contract.id} workspace={workspace} />,
        },
        {
          id: 'payments',
          label: payments('tab'),
          content: <Payments contract={contract} workspace={workspace} />,
        },
        ...(workspace === 'finance'
          ? []
          : [
              {
                id: 'follow-up',
                label: followUp('tab'),
                content: <FollowUpTab contractId={contract.id} base={`/${workspace}`} />,
              },
            ]),
      ]}
      facts={[
        {
          label: t('provider'),
          value:
            workspace === 'officer' ? (
              <AppLink href={`/officer/providers/${contract.providerId}`}>{contract.providerName}</AppLink>
            ) : (
              contract.providerName
            ),
        },
        { label: t('authority'), value: contract.authorityName },
        { label: t('serviceKind'), value: kind(contract.serviceKind) },
        { label: t('valid'), value: `${formatDate(validFrom)} – ${formatDate(dayBefore(validTo))}` },
        {
          label: t('endReason'),
          value: endReason && (`end-${endReason}` in texts.table ? t(`end-${endReason}` as 'end-expired') : endReason),
        },
        ...useBasisFacts(contract, workspace),
      ]}
      history={timelineOf(contract.history, word)}
    >
      <CooperationEnded contract={contract} />
      <SigningNews id={contract.id} sign={signContract} done={({ active }) => t(active ? 'signedLast' : 'signedNow')} />
    </DetailPage>
  );
}

function Terms({ contract }: { contract: Contract }) {
  const t = useTexts(texts);
  const place = useCodeName('municipalities');
  const { cap, remaining, status, municipalities, lotReference, validFrom, validTo } = contract;
  const inForce = status === 'active' || status === 'suspended';
  const earned = sumMoney([cap, negated(remaining)]);
  const share = Number(cap) > 0 ? Number(remaining) / Number(cap) : 0;
  return (
    <>
      <ComingDates contractId={contract.id} />
      <Card title={inForce ? t('moneyTitle', { percent: formatPercent(share) }) : t('money')}>
        {inForce ? (
          <>
            <Meter
              label={t('moneyTitle', { percent: formatPercent(share) })}
              parts={[{ key: 'earned', value: 1 - share }]}
              total={1}
            />
            <FactsList
              wide
              facts={[
                { label: t('cap'), value: <Money amount={cap} /> },
                { label: t('earned'), value: <Money amount={earned} /> },
                {
                  label: t('remaining'),
                  value: (
                    <Why
                      subject={t('remaining')}
                      explanation={{
                        sentence: t('capWhy', {
                          cap: formatMoney(cap),
                          earned: formatMoney(earned),
                          remaining: formatMoney(remaining),
                        }),
                        rows: [
                          { label: t('cap'), amount: cap },
                          { label: t('earned'), amount: earned, sign: '−' },
                          { label: t('remaining'), amount: remaining, sign: '=', total: true },
                        ],
                      }}
                    >
                      <Money amount={remaining} />
                    </Why>
                  ),
                },
              ]}
            />
          </>
        ) : (
          <>
            <FactsList wide facts={[{ label: t('cap'), value: <Money amount={cap} /> }]} />
            <p className={styles.soft}>{t('moneyBefore')}</p>
          </>
        )}
      </Card>
      <ContractParties contract={contract} />
      <Card title={t('termsTab')}>
        <FactsList
          wide
          facts={[
            {
              label: t('valid'),
              value: (
                <>
                  <DateText date={validFrom} /> – <DateText date={dayBefore(validTo)} />
                </>
              ),
            },
            { label: t('lot'), value: lotReference },
            { label: t('municipalities'), value: municipalities.map(place).join(', ') },
            { label: t('language'), value: t(`language-${contract.language}`) },
            { label: t('template'), value: contract.templateName },
            {
              label: t('specialTerms'),
              value: contract.specialTerms && <p className={styles.said}>{contract.specialTerms}</p>,
            },
          ]}
        />
      </Card>
    </>
  );
}

const negated = (amount: string): string => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`);

function Prices({ contract: { prices } }: { contract: Contract }) {
  const t = useTexts(texts);
  const say = usePartialText();
  return (
    <DataTable
      label={t('pricesTab')}
      rows={prices}
      rowKey={({ code }) => code}
      columns={[
        { key: 'title', label: t('priceOf'), cell: ({ title }) => say(title) },
        { key: 'code', label: t('code'), cell: ({ code }) => code },
        { key: 'kind', label: t('kind'), cell: ({ kind }) => t(`kind-${kind}`) },
        {
          key: 'threshold',
          label: t('threshold'),
          cell: ({ thresholdDays, unit }) => (thresholdDays ? t('thresholdDays', { days: thresholdDays }) : say(unit)),
        },
        { key: 'clause', label: t('clause'), cell: ({ clause }) => clause },
        { key: 'vat', label: t('vat'), cell: ({ vatCategory }) => vatCategory },
        {
          key: 'price',
          label: t('unitPrice'),
          cell: ({ unitPrice }) => <Money amount={unitPrice} />,
          align: 'end',
        },
      ]}
    />
  );
}
