import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Card, DangerDialog, formatDate, useGo } from '#ui';
import styles from '../../../procurement/questions/questions.module.css';
import { ownRemediesQuery, withdrawCorrection, type CorrectionDetail } from '../../../procurement/remedies/queries.js';
import { AppealFacts, CorrectionFacts } from '../../../procurement/remedies/remedy-parts.js';
import { texts } from '../../../procurement/remedies/texts.js';
import type { DecisionDetail } from '../../../procurement/types.js';

/** What a party can do about the decision, until when, and what it has done. */
export function OwnRemedies({ decision }: { decision: DecisionDetail }) {
  const t = useTexts(texts);
  const go = useGo();
  const { data } = useQuery(ownRemediesQuery(decision.tenderId));
  if (!data) return null;
  const filing = data.permittedActions.find(({ action }) => action === 'correction:file');
  const { notice } = decision;
  return (
    <Card title={t('howTo')}>
      <div className={styles.list}>
        {data.appealPending && <InlineAlert status="warning">{t('appealPending')}</InlineAlert>}
        <p className={styles.text}>{t('howToCorrection')}</p>
        <p className={styles.text}>{t('howToAppeal')}</p>
        {notice?.servedBy === 'post' && notice.receivedOn && (
          <p>{t('byPost', { date: formatDate(notice.receivedOn) })}</p>
        )}
        {data.lastDay && (
          <p>
            <strong>{t('lastDay', { date: formatDate(data.lastDay) })}</strong>
          </p>
        )}
        {filing?.allowed ? (
          <div>
            <Button variant="secondary" onClick={() => go(`/provider/tenders/${decision.tenderId}/correction`)}>
              {t('file')}
            </Button>
          </div>
        ) : (
          filing?.reason && <p className={styles.soft}>{t('now-not', { reason: filing.reason })}</p>
        )}
        {data.corrections.length > 0 && (
          <>
            <h3>{t('corrections')}</h3>
            {data.corrections.map((request) => (
              <div key={request.id}>
                <CorrectionFacts request={request} />
                {request.permittedActions.some(
                  ({ action, allowed }) => action === 'correction:withdraw' && allowed,
                ) && <Withdraw request={request} />}
              </div>
            ))}
          </>
        )}
        {data.appeals.length > 0 && (
          <>
            <h3>{t('appeals')}</h3>
            {data.appeals.map((appeal) => (
              <div key={appeal.id}>
                <AppealFacts appeal={appeal} />
              </div>
            ))}
          </>
        )}
      </div>
    </Card>
  );
}

function Withdraw({ request }: { request: CorrectionDetail }) {
  const t = useTexts(texts);
  const withdraw = useCommand(withdrawCorrection);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondaryNoBorder" onClick={() => setOpen(true)}>
        {t('withdraw')}
      </Button>
      <DangerDialog
        open={open}
        onClose={() => setOpen(false)}
        onConfirm={() => withdraw.mutateAsync(request)}
        title={t('withdraw')}
        whatHappens={t('withdrawWhat')}
        toWhom={t('withdrawWhom')}
        undo={t('withdrawUndo')}
        confirm={t('withdraw')}
      />
    </>
  );
}
