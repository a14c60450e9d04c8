import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, useInstantText, useProblemText } from '#ui';
import styles from './evaluation.module.css';
import { askBidder, concludeInquiry, type Inquiry, type InquiryKind } from './queries.js';
import { texts } from './texts.js';

const KINDS = ['low-price', 'hearing', 'clarification'] as const;

/** What a bidder was asked and answered, and whether that holds. */
export function InquiryRow({ inquiry }: { inquiry: Inquiry }) {
  const t = useTexts(texts);
  const say = useProblemText();
  const when = useInstantText();
  const conclude = useCommand(concludeInquiry);
  const [ground, setGround] = useState('');
  const { id, kind, question, answer, answerBy, conclusion, permittedActions } = inquiry;
  const may = permittedActions.some(({ allowed }) => allowed);
  return (
    <div className={styles.form}>
      <p>
        <strong>{t(`inquiry-${kind}`)}</strong> {question}
      </p>
      <p>{answer ?? t('answerWaits', { until: when(answerBy) })}</p>
      {conclusion !== null && (
        <p>
          <strong>{t(`conclusion-${conclusion}`)}</strong> {inquiry.ground}
        </p>
      )}
      {may && (
        <>
          <textarea
            rows={2}
            aria-label={t('concludeGround')}
            value={ground}
            onChange={(event) => setGround(event.target.value)}
          />
          <div className={styles.buttons}>
            {(['accepted', 'rejected'] as const).map((value) => (
              <Button
                key={value}
                variant="secondary"
                busy={conclude.isPending}
                disabled={ground.trim().length < 3}
                onClick={() => conclude.mutate({ id, conclusion: value, ground: ground.trim() })}
              >
                {t(`conclusion-${value}`)}
              </Button>
            ))}
          </div>
          {conclude.isError && <p role="alert">{say(conclude.error)}</p>}
        </>
      )}
    </div>
  );
}

const WEEK_MS = 7 * 86_400_000;

export function Ask({ bidId }: { bidId: string }) {
  const t = useTexts(texts);
  const say = useProblemText();
  const ask = useCommand(askBidder);
  const [kind, setKind] = useState<InquiryKind>('low-price');
  const [question, setQuestion] = useState('');
  const [days, setDays] = useState('7');
  const send = () => {
    // The end of a whole hour, so that the time reads well in the letter.
    const end = new Date(Math.ceil((Date.now() + (Number(days) / 7) * WEEK_MS) / 3_600_000) * 3_600_000);
    ask.mutate({ bidId, kind, question: question.trim(), answerBy: end.toISOString() });
  };
  return (
    <details className={styles.more}>
      <summary>{t('ask')}</summary>
      <div className={styles.form}>
        <label>
          {t('askKind')}
          <select value={kind} onChange={(event) => setKind(event.target.value as InquiryKind)}>
            {KINDS.map((value) => (
              <option key={value} value={value}>
                {t(`inquiry-${value}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('question')}
          <textarea rows={3} value={question} onChange={(event) => setQuestion(event.target.value)} />
        </label>
        <label>
          {t('askDays')}
          <input type="number" min={1} max={60} value={days} onChange={(event) => setDays(event.target.value)} />
        </label>
        <Button
          variant="secondary"
          busy={ask.isPending}
          disabled={question.trim().length < 3 || !(Number(days) > 0)}
          onClick={send}
        >
          {t('askNow')}
        </Button>
        {ask.isError && <p role="alert">{say(ask.error)}</p>}
      </div>
    </details>
  );
}
