import { useId, useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Card, StatusBadge, useProblemText } from '#ui';
import { DeclaredCompanies, Warnings } from './declared-companies.js';
import styles from './evaluation.module.css';
import { Ask, InquiryRow } from './inquiries.js';
import { checkBid, type CheckCode, type Screened, type Screening } from './queries.js';
import { texts } from './texts.js';

const CHECKS = ['mandatory-grounds', 'discretionary-grounds', 'suitability', 'compliance'] as const;

/** Exclusion and suitability come first: a checklist for each bid, and what its bidder was asked. */
export function ScreeningCard({ screening }: { screening: Screening }) {
  const t = useTexts(texts);
  const may = (action: string) => screening.permittedActions.some((one) => one.action === action && one.allowed);
  return (
    <Card title={t('screening')}>
      <p>{t('screeningIntro')}</p>
      {screening.bids.map((bid) => (
        <details key={bid.bidId} className={styles.more}>
          <summary>
            {bid.providerName}{' '}
            <StatusBadge tone={bid.refusal === null ? 'good' : 'warning'}>
              {t(bid.refusal === null ? 'screened' : 'notScreened')}
            </StatusBadge>
          </summary>
          {bid.declarations?.explanation && <p>{t('declared', { text: bid.declarations.explanation })}</p>}
          <DeclaredCompanies companies={bid.companies} />
          {CHECKS.map((code) => (
            <CheckRow key={code} bid={bid} code={code} readOnly={!may('screening:check')} />
          ))}
          {bid.inquiries.map((inquiry) => (
            <InquiryRow key={inquiry.id} inquiry={inquiry} />
          ))}
          {may('screening:ask') && <Ask bidId={bid.bidId} />}
        </details>
      ))}
    </Card>
  );
}

function CheckRow({ bid, code, readOnly }: { bid: Screened; code: CheckCode; readOnly: boolean }) {
  const t = useTexts(texts);
  const say = useProblemText();
  const id = useId();
  const check = useCommand(checkBid);
  const kept = bid.checks.find((one) => one.code === code);
  const [ground, setGround] = useState(kept?.ground ?? '');
  const save = (outcome: 'met' | 'not-met') =>
    check.mutate({ bidId: bid.bidId, checks: [{ code, outcome, ground: ground.trim() }] });
  const title = t(`check-${code}`);
  return (
    <div className={styles.form} role="group" aria-labelledby={id}>
      <span id={id}>
        <strong>{title}</strong> {kept && `– ${t(`outcome-${kept.outcome}`)} (${kept.checkedBy})`}
      </span>
      <Warnings
        warnings={bid.companies.flatMap(({ name, warnings }) =>
          warnings.filter((warning) => warning.check === code).map((warning) => ({ ...warning, name })),
        )}
      />
      {readOnly ? (
        kept && <p>{kept.ground}</p>
      ) : (
        <>
          <textarea
            rows={2}
            aria-label={t('checkGround', { check: title, name: bid.providerName })}
            value={ground}
            onChange={(event) => setGround(event.target.value)}
          />
          <div className={styles.buttons}>
            <Button
              variant="secondary"
              busy={check.isPending}
              disabled={ground.trim().length < 3}
              onClick={() => save('met')}
            >
              {t('outcome-met')}
            </Button>
            <Button
              variant="secondaryNoBorder"
              busy={check.isPending}
              disabled={ground.trim().length < 3}
              onClick={() => save('not-met')}
            >
              {t('outcome-not-met')}
            </Button>
          </div>
          {check.isError && <p role="alert">{say(check.error)}</p>}
        </>
      )}
    </div>
  );
}
