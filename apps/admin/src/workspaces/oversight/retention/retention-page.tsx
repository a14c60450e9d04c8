import { useQuery } from '@tanstack/react-query';
import { useText, useTexts } from '#app';
import { ButtonLink, Card, DataTable, formatDate, Page, Resource } from '#ui';
import { retentionQuery, type RetentionRule } from './queries.js';
import { texts } from './texts.js';

/** How long things are kept, and what is due next: seen before it is gone. */
export function RetentionPage() {
  const t = useTexts(texts);
  return (
    <Page title={t('title')} intro={<p>{t('intro')}</p>}>
      <Card title={t('schedule')}>
        <Resource query={useQuery(retentionQuery)}>{({ rules }) => <Rules rules={rules} />}</Resource>
      </Card>
      <Card title={t('erased')}>
        <p>{t('erasedIntro')}</p>
        <div>
          <ButtonLink href="/oversight/retention/erased" variant="secondary">
            {t('seeErased')}
          </ButtonLink>
        </div>
      </Card>
    </Page>
  );
}

function Rules({ rules }: { rules: readonly RetentionRule[] }) {
  const t = useTexts(texts);
  const say = useText();
  return (
    <DataTable
      label={t('schedule')}
      rows={rules}
      rowKey={({ id }) => id}
      columns={[
        { key: 'what', label: t('what'), cell: ({ what }) => say(what) },
        {
          key: 'howLong',
          label: t('howLong'),
          cell: ({ years, days }) => (years === null ? t('days', { count: days ?? 0 }) : t('years', { count: years })),
        },
        { key: 'countedFrom', label: t('countedFrom'), cell: ({ countedFrom }) => say(countedFrom) },
        { key: 'end', label: t('end'), cell: ({ end }) => t(`end-${end}`) },
        { key: 'waiting', label: t('waiting'), cell: (rule) => <Waiting rule={rule} /> },
        { key: 'ground', label: t('ground'), cell: ({ ground }) => say(ground) },
      ]}
    />
  );
}

function Waiting({ rule: { due, held, nextOn } }: { rule: RetentionRule }) {
  const t = useTexts(texts);
  const said = [
    due ? t('due', { count: due }) : null,
    held ? t('held', { count: held }) : null,
    nextOn === null ? null : t('nextOn', { date: formatDate(nextOn) }),
  ].filter((part) => part !== null);
  return said.length === 0 ? '–' : said.join(', ');
}
