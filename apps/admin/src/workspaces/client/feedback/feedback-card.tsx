import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { ButtonLink, Card, formatDate } from '#ui';
import { ownComplaintsQuery, voucherFeedbackQuery, type OwnComplaint } from './queries.js';
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
      {feedback.items.map(({ id, grade, providerName }) => (
        <p key={id}>{t('given', { grade, provider: providerName })}</p>
      ))}
      {complaints.map((complaint) => (
        <Complaint key={complaint.id} complaint={complaint} />
      ))}
      <p>
        {may('feedback:give') && (
          <ButtonLink href={`${page}/feedback`} variant="secondary">
            {t(feedback.items.length === 0 ? 'give' : 'change')}
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
