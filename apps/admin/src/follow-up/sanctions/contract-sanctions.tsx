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

const TONES: Readonly<Record<Sanction['status'], Tone>> = {
  proposed: 'warning',
  approved: 'bad',
  rejected: 'neutral',
  'taking-back': 'warning',
  'taken-back': 'neutral',
};

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
            cell: ({ status, proposedByName, decidedByName, takeBack }) => (
              <>
                <StatusBadge tone={TONES[status]}>{t(`status-${status}`)}</StatusBadge>{' '}
                {decidedByName === null
                  ? t('proposedBy', { name: proposedByName })
                  : t('decidedBy', { name: decidedByName })}
                {takeBack && <TakeBack takeBack={takeBack} />}
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

/** Why it was, or is to be, taken back, and what came of it. */
function TakeBack({ takeBack }: { takeBack: NonNullable<Sanction['takeBack']> }) {
  const t = useTexts(texts);
  const { reason, proposedByName, decidedByName, note, outcome } = takeBack;
  return (
    <p>
      {t('takeBackBy', { name: proposedByName, reason })}{' '}
      {outcome && t(outcome === 'kept' ? 'keptBy' : 'takenBackBy', { name: decidedByName ?? '', note: note ?? '' })}
    </p>
  );
}

const DECISIONS = ['approve', 'reject', 'take-back', 'keep', 'propose-take-back'] as const satisfies Decision[];

/** What can be done with it now, or the reason why this person does nothing. */
function Decide({ sanction, onAsk }: { sanction: Sanction; onAsk: (decision: Decision) => void }) {
  const t = useTexts(texts);
  const offered = DECISIONS.flatMap((decision) => {
    const permission = sanction.permittedActions.find(({ action }) => action === `sanction:${decision}`);
    return permission === undefined ? [] : [{ decision, ...permission }];
  });
  const [first] = offered;
  if (first === undefined) return '–';
  if (!offered.some(({ allowed }) => allowed)) return first.reason ?? '–';
  return offered
    .filter(({ allowed }) => allowed)
    .map(({ decision }, index) => (
      <Button key={decision} variant={index === 0 ? 'default' : 'secondary'} onClick={() => onAsk(decision)}>
        {t(decision)}
      </Button>
    ));
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
      undo={t(decision === 'propose-take-back' ? 'undecided' : 'final')}
      confirm={t(decision)}
      extra={note.field}
    />
  );
}
