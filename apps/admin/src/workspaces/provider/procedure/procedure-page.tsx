import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { AppLink, Card, DateText, DetailPage, FactsList, Resource, useGo, useInstantText, useNow } from '#ui';
import { DevelopmentCard } from '../../../procurement/development-card.js';
import {
  PlanCard,
  RequestBadge,
  StageList,
  type ProviderProcedure,
  type Round,
} from '../../../procurement/procedure-parts.js';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { RoundFiles } from '../../../procurement/round-files.js';
import { useSaid } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';
import { ownProcedureQuery, withdrawRequest } from './queries.js';
import { texts } from './texts.js';

export function ProviderProcedurePage() {
  const query = useQuery(ownProcedureQuery(useParam('tenderId')));
  return <Resource query={query}>{(procedure) => <Found procedure={procedure} />}</Resource>;
}

function Found({ procedure }: { procedure: ProviderProcedure }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const go = useGo();
  const withdrawing = useCommand(withdrawRequest);
  const { tenderId: id, ownRequest, ownInvitation, rounds, plan, stage } = procedure;
  const stands = ownRequest?.status === 'submitted';
  return (
    <DetailPage
      back={{ label: t('back'), href: `/provider/tenders/${id}` }}
      title={`${t('title')}: ${said(procedure.title)}`}
      deadline={stage === 'requests' ? (plan?.requestsEnd ?? undefined) : undefined}
      actions={{
        'procedure:request': {
          label: stands ? t('change') : t('request'),
          run: () => go(`/provider/tenders/${id}/procedure/request`),
        },
        'procedure:withdraw-request': {
          label: t('withdraw'),
          run: () => withdrawing.mutateAsync(id),
          danger: {
            title: t('withdraw'),
            whatHappens: t('withdrawWhat'),
            toWhom: t('withdrawWhom'),
            undo: t('withdrawUndo'),
            confirm: t('withdraw'),
          },
        },
      }}
      permitted={procedure.permittedActions}
    >
      <div className={styles.stack}>
        <StageList procedure={procedure} />
        <PlanCard procedure={procedure} />
        {ownRequest && (
          <Card title={t('own')}>
            <p>
              <RequestBadge status={ownRequest.status} />
            </p>
            <p className={styles.text}>{ownRequest.statement}</p>
            <FactsList facts={[{ label: words('reason'), value: ownRequest.reason }]} />
          </Card>
        )}
        {ownInvitation && (
          <Card>
            {ownInvitation.reduceReason === null ? t('invited') : t('leftOut', { reason: ownInvitation.reduceReason })}
          </Card>
        )}
        {rounds.map((round) => (
          <RoundCard key={round.number} procedure={procedure} round={round} />
        ))}
        {procedure.development && <DevelopmentCard development={procedure.development} />}
      </div>
    </DetailPage>
  );
}

function RoundCard({ procedure, round }: { procedure: ProviderProcedure; round: Round }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const when = useInstantText();
  const open = new Date(round.answersUntil) > useNow();
  const may = procedure.permittedActions.some(({ action, allowed }) => action === 'procedure:answer-round' && allowed);
  const { number, title } = round;
  const [answer] = round.answers;
  return (
    <Card title={words('roundTitle', { number, title })}>
      <p className={styles.text}>{round.invitation}</p>
      <FactsList facts={[{ label: words('answersUntil'), value: <DateText instant={round.answersUntil} /> }]} />
      <RoundFiles side="provider" tenderId={procedure.tenderId} number={number} of="invitation" open={false} />
      <RoundFiles
        side="provider"
        tenderId={procedure.tenderId}
        number={number}
        of={{ providerId: 'own' }}
        open={false}
      />
      {answer && <p>{t('answered', { when: when(answer.submittedAt) })}</p>}
      {open && may && (
        <AppLink href={`/provider/tenders/${procedure.tenderId}/procedure/rounds/${number}`}>{t('answer')}</AppLink>
      )}
    </Card>
  );
}
