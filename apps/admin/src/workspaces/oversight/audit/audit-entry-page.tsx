import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { AppLink, Card, DateText, DetailPage, FactsList, Resource } from '#ui';
import { auditEntryQuery, type AuditEntry } from './queries.js';
import { texts } from './texts.js';

const asText = (value: unknown): string =>
  value === null ? '–' : typeof value === 'string' ? value : JSON.stringify(value);

/** One entry: who, as whom, what, when, why, and what was before and after. */
export function AuditEntryPage() {
  const entry = useQuery(auditEntryQuery(useParam('entryId')));
  return <Resource query={entry}>{(found) => <Found entry={found} />}</Resource>;
}

function Found({ entry }: { entry: AuditEntry }) {
  const t = useTexts(texts);
  const { action, actionText, at, by, organisation, onBehalfOf, subject, subjectId, reason, detail, digest } = entry;
  const optional = (label: string, value: string | null) => (value === null ? [] : [{ label, value }]);
  const told = Object.entries(detail ?? {});
  return (
    <DetailPage
      back={{ label: t('title'), href: '/oversight/audit' }}
      title={actionText}
      facts={[
        { label: t('when'), value: <DateText instant={at} /> },
        { label: t('who'), value: by },
        ...optional(t('organisation'), organisation),
        ...optional(t('forWhom'), onBehalfOf),
        { label: t('subject'), value: `${subject} ${subjectId}` },
        ...optional(t('reason'), reason),
        { label: t('code'), value: <code>{action}</code> },
        { label: t('digest'), value: digest },
      ]}
      side={
        <Card>
          <p>
            <AppLink href={`/oversight/audit?${new URLSearchParams({ subjectId })}`}>{t('sameSubject')}</AppLink>
          </p>
          <p>
            <AppLink href={`/oversight/audit?${new URLSearchParams({ q: by })}`}>{t('samePerson')}</AppLink>
          </p>
        </Card>
      }
    >
      <Card title={t('detail')}>
        {told.length === 0 ? (
          <p>{t('noDetail')}</p>
        ) : (
          <FactsList facts={told.map(([label, value]) => ({ label, value: asText(value) }))} />
        )}
      </Card>
    </DetailPage>
  );
}
