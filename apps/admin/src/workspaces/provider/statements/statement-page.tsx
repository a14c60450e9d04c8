import { useQuery } from '@tanstack/react-query';
import { useLanguage, useParam, useText, useTexts } from '#app';
import {
  AppLink,
  Card,
  DataTable,
  DetailPage,
  formatDate,
  formatMoney,
  formatNumber,
  Resource,
  StatusBadge,
  WhyPanel,
  type WhyRow,
} from '#ui';
import { useLineColumns } from '../../../payments/line-columns.js';
import { groupedIban, PAYMENT_TONES } from '../../../payments/payment-tones.js';
import { texts as words } from '../../../payments/texts.js';
import { statementQuery } from './queries.js';
import { texts } from './texts.js';
import type { Statement } from './types.js';

/** What one payment run paid this provider, row by row, with the reason of every row. */
export function StatementPage() {
  const statement = useQuery(statementQuery(useParam('statementId')));
  return <Resource query={statement}>{(found) => <Found statement={found} />}</Resource>;
}

function Found({ statement }: { statement: Statement }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const { runNumber, paymentStatus, dueOn, bankReason, statementLines } = statement;
  const [first, ...rest] = useLineColumns({ provider: false });
  return (
    <DetailPage
      back={{ label: t('title'), href: '/provider/statements' }}
      title={t('name', { run: runNumber })}
      status={
        paymentStatus && (
          <StatusBadge tone={PAYMENT_TONES[paymentStatus]}>{say(`payment-${paymentStatus}`)}</StatusBadge>
        )
      }
      facts={[
        { label: t('authority'), value: statement.authorityName },
        { label: t('cutOff'), value: formatDate(statement.cutOff) },
        { label: t('dueOn'), value: dueOn && formatDate(dueOn) },
        { label: t('reference'), value: statement.reference },
        { label: t('state'), value: bankReason },
        ...(Number(statement.retainedBefore) === 0 && Number(statement.retained) === 0
          ? []
          : [
              { label: t('retainedBefore'), value: formatMoney(statement.retainedBefore) },
              { label: t('retained'), value: formatMoney(statement.retained) },
            ]),
      ]}
      side={<Files statement={statement} />}
    >
      <Card title={t('sumTitle')}>
        <Sums statement={statement} />
      </Card>
      <h2>{t('lines')}</h2>
      <p>{t('linesHint')}</p>
      <DataTable
        label={t('lines')}
        rows={statementLines}
        rowKey={({ id }) => id}
        columns={[first, ...rest.filter(({ hidden }) => !hidden)]}
      />
      <Refused statement={statement} />
    </DetailPage>
  );
}

/** Claims that were refused since the run before; each opens where it may be contested. */
function Refused({ statement: { refusedClaims } }: { statement: Statement }) {
  const t = useTexts(texts);
  const local = useText();
  if (refusedClaims.length === 0) return null;
  return (
    <>
      <h2>{t('refused')}</h2>
      <DataTable
        label={t('refused')}
        rows={refusedClaims}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'client',
            label: t('client'),
            cell: ({ id, clientReference }) => (
              <AppLink href={`/provider/outcome-claims/${id}`}>{clientReference}</AppLink>
            ),
          },
          { key: 'title', label: t('claimedFor'), cell: ({ title }) => local(title) },
          { key: 'claimedOn', label: t('claimedOn'), cell: ({ claimedOn }) => formatDate(claimedOn) },
          { key: 'why', label: t('refusedWhy'), cell: ({ refusalText }) => local(refusalText) },
          { key: 'contestBy', label: t('contestBy'), cell: ({ contestBy }) => formatDate(contestBy) },
        ]}
      />
    </>
  );
}

function Sums({ statement }: { statement: Statement }) {
  const t = useTexts(texts);
  const { net, vatRows, carriedIn, carriedOn, due, payment, iban } = statement;
  const rows: WhyRow[] = [
    { label: t('net'), amount: net },
    ...vatRows.map(({ percent, category, vat }) => ({
      label: t('vatRow', { percent: formatNumber(percent), category }),
      amount: vat,
    })),
    ...(Number(carriedIn) === 0 ? [] : [{ label: t('carriedIn'), amount: carriedIn }]),
    { label: t('due'), amount: due, sign: '=', total: true },
    ...(Number(carriedOn) === 0 ? [] : [{ label: t('carriedOn'), amount: carriedOn }]),
  ];
  const sentence =
    payment !== null && iban
      ? t('sumSentence', { amount: formatMoney(payment), iban: groupedIban(iban) })
      : t('sumSentenceNone', { carried: formatMoney(carriedOn) });
  return <WhyPanel explanation={{ sentence, rows }} />;
}

function Files({ statement: { id, documents, runNumber, statementLines } }: { statement: Statement }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const pdf = documents[language] ?? documents.fi;
  return (
    <Card title={t('files')}>
      {pdf ? (
        <AppLink href={`/api/v1/documents/${pdf}`} target="_blank">
          {t('pdf')}
        </AppLink>
      ) : (
        <p>{t('pdfLater')}</p>
      )}
      <AppLink href={`/api/v1/statements/${id}/lines.csv`} target="_blank" download={`tilitys-${runNumber}.csv`}>
        {t('csv')}
      </AppLink>
      {statementLines.some(({ net }) => Number(net) !== 0) && (
        <AppLink href={`/api/v1/statements/${id}/finvoice.xml`} target="_blank" download={`finvoice-${runNumber}.xml`}>
          {t('invoice')}
        </AppLink>
      )}
    </Card>
  );
}
