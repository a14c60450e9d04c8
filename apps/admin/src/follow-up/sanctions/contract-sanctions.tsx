import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#api';
import { useText, useTexts } from '#app';
import {
  AppLink,
  Button,
  ButtonLink,
  Card,
  DangerDialog,
  DataTable,
  formatMoney,
  StatusBadge,
  useReason,
  Why,
  type Tone,
} from '#ui';
import { Reading } from '../../alliances/reading.js';
import { decideSanction, sanctionsQuery, type Decision, type Sanction } from './queries.js';
import { texts } from './texts.js';

const TONES: Readonly<Record<Sanction['status'], Tone>> = { proposed: 'warning', approved: 'bad', rejected: 'neutral' };

/** The sanctions of a contract: what each came from, its arithmetic, and who decided. */
export function ContractSanctions({ contractId, base }: { contractId: string; base: '/officer' | '/provider' }) {
  const t = useTexts(texts);
  return (
    <Card title={t('title')}>
      <Reading query={useQuery(sanctionsQuery(contractId))}>
        {({ items, permittedActions }) => (
          <>
            {items.length === 0 ? <p>{t('none')}</p> : <Table items={items} base={base} />}
            {permittedActions.some(({ action, allowed }) => action === 'sanction:propose' && allowed) && (
              <p>
                <ButtonLink href={`/officer/contracts/${contractId}/sanctions/new`} variant="secondary">
                  {t('propose')}
                </ButtonLink>
              </p>
            )}
          </>
        )}
      </Reading>
    </Card>
  );
}

function Table({ items, base }: { items: readonly Sanction[]; base: string }) {
  const t = useTexts(texts);
  const say = useText();
  const [asking, setAsking] = useState<{ sanction: Sanction; decision: Decision }>();
  const basisOf = ({ indicatorName, periodFrom }: Sanction) =>
    indicatorName === null ? t('deviation') : `${say(indicatorName)}, ${periodFrom?.slice(0, 7) ?? ''}`;
  return (
    <>
      <DataTable
        label={t('title')}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'basis',
            label: t('basis'),
            cell: (sanction) =>
              sanction.deviationId === null ? (
                basisOf(sanction)
              ) : (
                <AppLink href={`${base}/deviations/${sanction.deviationId}`}>{basisOf(sanction)}</AppLink>
              ),
          },
          {
            key: 'amount',
            label: t('amount'),
            align: 'end',
            cell: (sanction) => (
              <Why
                subject={t('amount')}
                explanation={{
                  sentence: t('why', { basis: basisOf(sanction), clause: sanction.clause, ground: sanction.ground }),
                  rows: sanction.rows.map(({ label, amount }) => ({ label: say(label), amount: amount ?? '' })),
                }}
              >
                {formatMoney(sanction.amount)}
              </Why>
            ),
          },
          {
            key: 'status',
            label: t('status'),
            cell: ({ status, proposedByName, decidedByName }) => (
              <>
                <StatusBadge tone={TONES[status]}>{t(`status-${status}`)}</StatusBadge>{' '}
                {decidedByName === null
                  ? t('proposedBy', { name: proposedByName })
                  : t('decidedBy', { name: decidedByName })}
              </>
            ),
          },
          {
            key: 'decide',
            label: t('decide'),
            cell: (sanction) => <Decide sanction={sanction} onAsk={(decision) => setAsking({ sanction, decision })} />,
          },
        ]}
      />
      {asking && <DecisionDialog {...asking} onClose={() => setAsking(undefined)} />}
    </>
  );
}

/** Both decisions, or the reason why this person takes neither. */
function Decide({ sanction, onAsk }: { sanction: Sanction; onAsk: (decision: Decision) => void }) {
  const t = useTexts(texts);
  const of = (decision: Decision) => sanction.permittedActions.find(({ action }) => action === `sanction:${decision}`);
  const approve = of('approve');
  if (approve === undefined) return '–';
  if (!approve.allowed) return approve.reason ?? '–';
  return (
    <>
      <Button onClick={() => onAsk('approve')}>{t('approve')}</Button>{' '}
      <Button variant="secondary" onClick={() => onAsk('reject')}>
        {t('reject')}
      </Button>
    </>
  );
}

function DecisionDialog({
  sanction,
  decision,
  onClose,
}: {
  sanction: Sanction;
  decision: Decision;
  onClose: () => void;
}) {
  const t = useTexts(texts);
  const decide = useCommand(decideSanction);
  const note = useReason(t('note'), t('noteHint'));
  return (
    <DangerDialog
      open
      onClose={onClose}
      onConfirm={() => decide.mutateAsync({ sanction, decision, note: note.text })}
      title={t(decision)}
      whatHappens={t(`${decision}What`, { amount: formatMoney(sanction.amount) })}
      toWhom={t('provider')}
      undo={t('final')}
      confirm={t(decision)}
      extra={note.field}
    />
  );
}
