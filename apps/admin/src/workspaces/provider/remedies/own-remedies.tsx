import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Card, DangerDialog, formatDate, useGo } from '#ui';
import styles from '../../../procurement/questions/questions.module.css';
import { ownRemediesQuery, withdrawCorrection, type CorrectionDetail } from '../../../procurement/remedies/queries.js';
import { AppealFacts, CorrectionFacts } from '../../../procurement/remedies/remedy-parts.js';
import { RemedyLetters } from '../../../procurement/remedies/remedy-documents.js';
import { texts } from '../../../procurement/remedies/texts.js';
import { useCounted } from '../../../procurement/served-table.js';
import type { DecisionDetail } from '../../../procurement/types.js';

/** What a party can do about the decision, until when, and what it has done. */
export function OwnRemedies({ decision }: { decision: DecisionDetail }) {
  const t = useTexts(texts);
  const go = useGo();
  const counted = useCounted();
  const { data } = useQuery(ownRemediesQuery(decision.tenderId));
  if (!data) return null;
  const filing = data.permittedActions.find(({ action }) => action === 'correction:file');
  const { notice } = decision;
  const may = (actions: CorrectionDetail['permittedActions'], wanted: string) =>
    actions.some(({ action, allowed }) => action === wanted && allowed);
  return (
    <Card title={t('howTo')}>
      <div className={styles.list}>
        {data.appealPending && <InlineAlert status="warning">{t('appealPending')}</InlineAlert>}
        <p className={styles.text}>{t('howToCorrection')}</p>
        <p className={styles.text}>{t('howToAppeal')}</p>
        {data.lastDay && (
          <p>
            <strong>{t('lastDay', { date: formatDate(data.lastDay) })}</strong> {notice && counted(notice)}
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
                <CorrectionFacts
                  request={request}
                  sendTo={
                    may(request.permittedActions, 'remedy-document:add-own')
                      ? `/api/v1/provider/corrections/${request.id}/documents`
                      : undefined
                  }
                />
                {may(request.permittedActions, 'correction:withdraw') && <Withdraw request={request} />}
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
        <RemedyLetters letters={data.letters} />
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
