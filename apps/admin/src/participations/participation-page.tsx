import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { Card, DetailPage, FactsList, formatDate, formatMoney, Money, Resource, StatusBadge, useGo, Why } from '#ui';
import { ClaimsOfClient } from '../outcome-claims/claims-of-client.js';
import { FactTable } from './fact-table.js';
import { MilestonePath } from './milestone-path.js';
import { participationQuery } from './queries.js';
import { texts } from './texts.js';
import type { Participation, ParticipationsAt } from './types.js';

/** One client's way to outcomes: days in work, milestones, money, and every fact they were counted from. */
export function ParticipationPage({ at }: { at: ParticipationsAt }) {
  const participation = useQuery(participationQuery(useParam('participationId')));
  return <Resource query={participation}>{(found) => <Found participation={found} at={at} />}</Resource>;
}

function Found({ participation, at }: { participation: Participation; at: ParticipationsAt }) {
  const t = useTexts(texts);
  const go = useGo();
  const { id, clientReference, progress, facts, entitled, paid, waiting } = participation;
  const report = { 'fact:record': { label: t('fact:record'), run: () => go(`${at}/${id}/report-fact`) } };
  return (
    <DetailPage
      back={{ label: t(at === '/provider/outcomes' ? 'title' : 'titleAll'), href: at }}
      title={t('page', { client: clientReference })}
      status={
        progress && (
          <StatusBadge tone={progress.working ? 'good' : 'neutral'}>
            {t(progress.working ? 'working' : 'notWorking')}
          </StatusBadge>
        )
      }
      permitted={participation.permittedActions}
      actions={
        at === '/provider/outcomes'
          ? { 'employment:record': { label: t('employment:record'), run: () => go(`${at}/${id}/report`) }, ...report }
          : at === '/officer/participations'
            ? report
            : {}
      }
      facts={[
        { label: t('contract'), value: participation.contractNumber },
        { label: t('provider'), value: at === '/provider/outcomes' ? null : participation.providerName },
        { label: t('startedOn'), value: formatDate(participation.startedOn) },
        { label: t('segment'), value: participation.segment },
      ]}
    >
      {progress && (
        <Card title={t('path')}>
          <MilestonePath progress={progress} />
        </Card>
      )}
      <Card title={t('money')}>
        <FactsList
          wide
          facts={[
            { label: t('entitled'), value: <Money amount={entitled} /> },
            { label: t('paid'), value: <Money amount={paid} /> },
            {
              label: t('waiting'),
              value: (
                <Why
                  subject={t('waiting')}
                  explanation={{
                    sentence: t('waitingSentence', { paid: formatMoney(paid), waiting: formatMoney(waiting) }),
                    rows: [
                      { label: t('entitled'), amount: entitled },
                      { label: t('paid'), amount: paid, sign: '−' },
                      { label: t('waiting'), amount: waiting, sign: '=', total: true },
                    ],
                  }}
                >
                  <Money amount={waiting} />
                </Why>
              ),
            },
          ]}
        />
      </Card>
      <ClaimsOfClient participationId={id} base={at === '/provider/outcomes' ? '/provider' : '/officer'} />
      <h2>{t('facts')}</h2>
      <FactTable facts={facts} participationId={id} at={at} />
    </DetailPage>
  );
}
