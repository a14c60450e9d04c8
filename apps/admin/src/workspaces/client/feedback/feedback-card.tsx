import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { ButtonLink, Card, formatDate } from '#ui';
import { ownComplaintsQuery, voucherFeedbackQuery, type Feedback, type OwnComplaint } from './queries.js';
import { texts } from './texts.js';

/** What the client has said of the service, what was answered, and the way to say more. */
export function FeedbackCard({ voucherId }: { voucherId: string }) {
  const t = useTexts(texts);
  const feedback = useQuery(voucherFeedbackQuery(voucherId)).data;
  const complaints = useQuery(ownComplaintsQuery).data?.items.filter((one) => one.voucherId === voucherId) ?? [];
  if (feedback === undefined || feedback.permittedActions.length === 0) return null;
  const may = (name: string) => feedback.permittedActions.some(({ action, allowed }) => action === name && allowed);
  const page = `/client/vouchers/${voucherId}`;
  return (
    <Card title={t('cardTitle')}>
      {feedback.items.map((one) => (
        <Given key={one.id} given={one} />
      ))}
      {complaints.map((complaint) => (
        <Complaint key={complaint.id} complaint={complaint} />
      ))}
      <p>
        {may('feedback:give') && (
          <ButtonLink href={`${page}/feedback`} variant="secondary">
            {t(feedback.items.some(({ moment }) => moment === 'service') ? 'change' : 'give')}
          </ButtonLink>
        )}{' '}
        {may('complaint:file') && (
          <ButtonLink href={`${page}/complaint`} variant="secondary">
            {t('complain')}
          </ButtonLink>
        )}
      </p>
    </Card>
  );
}

/** What the client answered, and what has become of their words. */
function Given({
  given: { moment, grade, providerName, occurredOn, wordsStatus, shown, reason, reply },
}: {
  given: Feedback;
}) {
  const t = useTexts(texts);
  return (
    <section>
      <p>
        {moment === 'event' && occurredOn !== null
          ? t('givenVisit', { grade, date: formatDate(occurredOn) })
          : t('given', { grade, provider: providerName })}
      </p>
      {wordsStatus !== null && <p>{t(`words-${wordsStatus}`, { reason: reason ?? '' })}</p>}
      {wordsStatus === 'redacted' && <p>{shown}</p>}
      {reply !== null && <p>{t('providerReply', { text: reply })}</p>}
    </section>
  );
}

function Complaint({
  complaint: { description, answer, answerDue, closingNote, replies },
}: {
  complaint: OwnComplaint;
}) {
  const t = useTexts(texts);
  return (
    <section>
      <h3>{t('yours')}</h3>
      <p>{description}</p>
      <p>
        {answer === null
          ? closingNote === null && t('waits', { date: formatDate(answerDue) })
          : t('answer', { answer })}
      </p>
      {replies.map(({ text, repliedByName, repliedAt }) => (
        <p key={repliedAt}>{t('reply', { name: repliedByName, text })}</p>
      ))}
      {closingNote !== null && <p>{t('closed', { note: closingNote })}</p>}
    </section>
  );
}
