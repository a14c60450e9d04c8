import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { AppLink, Card, DetailPage, FactsList, Resource, useGo, type PageAction } from '#ui';
import { DevelopmentCard } from '../../../procurement/development-card.js';
import { PlanCard, StageList, type OfficerProcedure } from '../../../procurement/procedure-parts.js';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { useHistoryEvents, useSaid } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';
import { Invitations } from './invitations.js';
import { callForBids, invite, procedureQuery } from './queries.js';
import { Requests } from './requests.js';
import { Rounds } from './rounds.js';
import { texts } from './texts.js';
import { useDevelopmentActions } from './use-development-actions.js';

export function ProcedurePage() {
  const query = useQuery(procedureQuery(useParam('tenderId')));
  return <Resource query={query}>{(procedure) => <Found procedure={procedure} />}</Resource>;
}

function Found({ procedure }: { procedure: OfficerProcedure }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const go = useGo();
  const events = useHistoryEvents();
  const sending = useCommand(invite);
  const calling = useCommand(callForBids);
  const development = useDevelopmentActions(procedure);
  const { tenderId: id, rules, times, components, callOffs } = procedure;
  const to = (path: string) => () => go(`/officer/tenders/${id}/procedure/${path}`);
  const actions: Record<string, PageAction> = {
    'procedure:plan': { label: t('plan'), run: to('plan') },
    'procedure:invite': {
      label: t('invite'),
      run: () => sending.mutateAsync(id),
      danger: {
        title: t('invite'),
        whatHappens: t('inviteWhat'),
        toWhom: t('inviteWhom'),
        undo: t('noUndo'),
        confirm: t('invite'),
      },
    },
    'procedure:open-round': { label: t('openRound'), run: to('round') },
    'procedure:call-for-bids': {
      label: t('callForBids'),
      run: () => calling.mutateAsync(id),
      danger: {
        title: t('callForBids'),
        whatHappens: t('callWhat'),
        toWhom: t('openWhom'),
        undo: t('noUndo'),
        confirm: t('callForBids'),
      },
    },
    'procedure:call-off': { label: t('newCallOff'), run: to('call-off') },
    ...development.actions,
  };
  return (
    <DetailPage
      back={{ label: said(procedure.title) || procedure.number, href: `/officer/tenders/${id}` }}
      title={`${t('title')}: ${procedure.number}`}
      actions={actions}
      permitted={[...procedure.permittedActions, ...development.permitted]}
      history={events(procedure.history)}
    >
      <div className={styles.stack}>
        <StageList procedure={procedure} />
        {/* What is going on now stands first, what the call said of it last. */}
        {procedure.development && <DevelopmentCard development={procedure.development} />}
        {rules.rounds !== null && procedure.rounds.length > 0 && <Rounds procedure={procedure} />}
        {procedure.invitations.length > 0 && <Invitations procedure={procedure} />}
        {rules.stages.includes('requests') && <Requests procedure={procedure} />}
        {callOffs.length > 0 && (
          <Card title={t('callOffs')}>
            <ul>
              {callOffs.map(({ tenderId, number, title }) => (
                <li key={tenderId}>
                  <AppLink href={`/officer/tenders/${tenderId}`}>
                    {said(title)} ({number})
                  </AppLink>
                </li>
              ))}
            </ul>
          </Card>
        )}
        <PlanCard procedure={procedure} />
        {times.length > 0 && (
          <Card title={t('times')}>
            <FactsList
              facts={times.map(({ stage, days, minimumDays, source }) => ({
                label: words(`stage-${stage}`),
                value: t('time', { days: days ?? '–', minimum: minimumDays, source }),
              }))}
            />
          </Card>
        )}
        {components.length > 0 && (
          <Card title={t('components')}>
            <FactsList
              facts={components.map(({ lot, ...weights }) => ({ label: lot, value: t('component', weights) }))}
            />
          </Card>
        )}
      </div>
    </DetailPage>
  );
}
