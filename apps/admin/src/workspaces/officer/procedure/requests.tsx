import { useCommand } from '#api';
import { useTexts } from '#app';
import { ActionBar, Card, FactsList, useReason, type PageAction } from '#ui';
import { RequestBadge, type OfficerProcedure } from '../../../procurement/procedure-parts.js';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import styles from '../../../procurement/tender.module.css';
import { PinnedDeclaration } from '../providers/pinned-declaration.js';
import { decideRequest } from './queries.js';
import { texts } from './texts.js';

/** Who asked to take part, and what was decided of each. */
export function Requests({ procedure }: { procedure: OfficerProcedure }) {
  const t = useTexts(texts);
  const { requests, stage } = procedure;
  const sealed = stage === 'preparation' || stage === 'requests';
  return (
    <Card title={t('requests')}>
      {requests.length === 0 && <p>{sealed ? t('requestsSealed') : t('noRequests')}</p>}
      {requests.map((request) => (
        <RequestPart key={`${request.id}-${request.version}`} procedure={procedure} request={request} />
      ))}
    </Card>
  );
}

function RequestPart({
  procedure,
  request,
}: {
  procedure: OfficerProcedure;
  request: OfficerProcedure['requests'][number];
}) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const deciding = useCommand(decideRequest);
  const reason = useReason(words('reason'), words('reasonHint'));
  const decision = (label: string, selected: boolean, ground: 'unsuitable' | 'not-among-best' | null): PageAction => ({
    label,
    run: () =>
      deciding.mutateAsync({
        id: procedure.tenderId,
        requestId: request.id,
        version: request.version,
        body: { selected, ground, reason: reason.text },
      }),
    danger: {
      title: `${label}: ${request.providerName}`,
      whatHappens: t('decideWhat'),
      toWhom: t('decideWhom', { provider: request.providerName }),
      undo: t('decideUndo'),
      confirm: label,
      extra: reason.field,
    },
  });
  const may =
    request.status !== 'withdrawn' &&
    procedure.permittedActions.some(({ action, allowed }) => action === 'procedure:decide-request' && allowed);
  const allowed = ['select', 'decline', 'leave-out'].filter(
    (name) => name !== 'select' || request.status !== 'selected',
  );
  return (
    <section className={styles.part}>
      <h3>{request.providerName}</h3>
      <p>
        <RequestBadge status={request.status} />
      </p>
      <p className={styles.text}>{request.statement}</p>
      <FactsList
        facts={[
          {
            label: words('declaration'),
            value: <PinnedDeclaration {...request} version={request.declarationVersion} />,
          },
          { label: words('reason'), value: request.reason },
        ]}
      />
      {may && (
        <ActionBar
          actions={{
            select: decision(t('select'), true, null),
            decline: decision(t('decline'), false, 'unsuitable'),
            'leave-out': decision(t('leaveOut'), false, 'not-among-best'),
          }}
          permitted={allowed.map((action) => ({ action, allowed: true }))}
        />
      )}
    </section>
  );
}
