import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { Button, Card, ErrorState, Skeleton, Timeline, useGo } from '#ui';
import styles from '../../../procurement/questions/questions.module.css';
import { remediesQuery, type CorrectionDetail, type Remedies } from '../../../procurement/remedies/queries.js';
import { AppealFacts, CorrectionFacts, useRemedyEvents } from '../../../procurement/remedies/remedy-parts.js';
import { RemedyLetters } from '../../../procurement/remedies/remedy-documents.js';
import { texts } from '../../../procurement/remedies/texts.js';
import type { TenderDetail } from '../../../procurement/types.js';
import { AnswerCorrection, CancelAfterDecision, ChangeSuspension, SettleAppeal } from './remedy-acts.js';
import { officerTexts } from './texts.js';

const mayAdd = (actions: CorrectionDetail['permittedActions']) =>
  actions.some(({ action, allowed }) => action === 'remedy-document:add' && allowed);

/** Correction requests, appeals and what follows from them, beside the decision. */
export function RemediesPanel({ tender }: { tender: TenderDetail }) {
  const query = useQuery(remediesQuery(tender.id));
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (!query.isSuccess) return <Skeleton lines={4} />;
  return <Found remedies={query.data} />;
}

function Found({ remedies }: { remedies: Remedies }) {
  const t = useTexts(texts);
  const words = useTexts(officerTexts);
  const go = useGo();
  const events = useRemedyEvents();
  const { corrections, appeals, tenderId, permittedActions } = remedies;
  const may = (action: string) => permittedActions.some((found) => found.action === action && found.allowed);
  const refused = permittedActions.filter(
    ({ action, allowed, reason }) => !allowed && reason && (action === 'award:reopen' || action === 'award:withdraw'),
  );
  return (
    <>
      <Card title={t('title')}>
        <div className={styles.list}>
          {corrections.length + appeals.length === 0 && <p>{t('none')}</p>}
          {corrections.length > 0 && <h3>{t('corrections')}</h3>}
          {corrections.map((request) => (
            <div key={request.id}>
              <CorrectionFacts
                request={request}
                sendTo={mayAdd(request.permittedActions) ? `/api/v1/corrections/${request.id}/documents` : undefined}
              />
              {request.permittedActions.some(({ action, allowed }) => action === 'correction:answer' && allowed) && (
                <AnswerCorrection request={request} />
              )}
            </div>
          ))}
          {appeals.length > 0 && <h3>{t('appeals')}</h3>}
          {appeals.map((appeal) => (
            <div key={appeal.id}>
              <AppealFacts
                appeal={appeal}
                sendTo={mayAdd(appeal.permittedActions) ? `/api/v1/appeals/${appeal.id}/documents` : undefined}
              />
              <div className={styles.buttons}>
                {appeal.permittedActions.some(({ action, allowed }) => action === 'appeal:settle' && allowed) && (
                  <SettleAppeal appeal={appeal} />
                )}
                {appeal.permittedActions.some(({ action, allowed }) => action === 'appeal:suspend' && allowed) && (
                  <ChangeSuspension appeal={appeal} />
                )}
              </div>
            </div>
          ))}
          <RemedyLetters letters={remedies.letters} />
          <div className={styles.buttons}>
            {may('correction:record') && (
              <Button variant="secondary" onClick={() => go(`/officer/tenders/${tenderId}/correction`)}>
                {words('recordCorrection')}
              </Button>
            )}
            {may('appeal:record') && (
              <Button variant="secondary" onClick={() => go(`/officer/tenders/${tenderId}/appeal`)}>
                {t('recordAppeal')}
              </Button>
            )}
            {may('award:reopen') && (
              <Button variant="secondary" onClick={() => go(`/officer/tenders/${tenderId}/reopen`)}>
                {t('reopen')}
              </Button>
            )}
            {may('award:withdraw') && <CancelAfterDecision tenderId={tenderId} />}
          </div>
          {refused.map(({ action, reason }) => (
            <p key={action} className={styles.soft}>
              {t(action === 'award:reopen' ? 'reopen' : 'cancel')}: {reason}
            </p>
          ))}
        </div>
      </Card>
      <Card title={t('timeline')}>
        <Timeline events={events(remedies)} />
      </Card>
    </>
  );
}
