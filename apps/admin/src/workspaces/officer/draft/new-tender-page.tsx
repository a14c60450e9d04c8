import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Card, FormPage, SelectField, TextField, useGo, useInstantText } from '#ui';
import type { TenderDetail, TenderInput } from '../../../procurement/types.js';
import { archiveTemplate, beginFromTemplate, templatesQuery } from '../tenders/change-queries.js';
import { texts as changes } from '../tenders/change-texts.js';
import { createTender } from '../tenders/queries.js';
import styles from './new-tender.module.css';
import { texts } from './texts.js';

interface NewTender {
  title: string;
  language: TenderInput['language'];
}

const empty = ({ title, language }: NewTender): TenderInput => ({
  title: { [language]: title },
  description: {},
  language,
  bidLanguages: ['fi', 'sv'],
  procedure: 'open',
  mainCpv: null,
  additionalCpv: [],
  framework: 'none',
  frameworkMaximum: null,
  estimatedValue: null,
  questionsDeadline: null,
  submissionDeadline: null,
  lots: [],
});

/** A name and a language begin a draft; the editor does the rest. */
export function NewTenderPage() {
  const t = useTexts(texts);
  const go = useGo();
  return (
    <FormPage<NewTender, TenderDetail>
      title={t('newTitle')}
      back={{ label: t('tenders'), href: '/officer/tenders' }}
      intro={
        <div className={styles.intro}>
          <p>{t('newIntro')}</p>
          <Templates />
        </div>
      }
      values={{ title: '', language: 'fi' }}
      submitLabel={t('start')}
      submit={(values, headers) => createTender(empty(values), headers)}
      onDone={({ id }) => go(`/officer/tenders/${id}/edit`)}
    >
      {(field) => (
        <>
          <TextField {...field('title')} label={t('title')} hint={t('titleHint')} maxLength={400} />
          <SelectField
            {...field('language')}
            label={t('language')}
            options={(['fi', 'sv', 'en'] as const).map((value) => ({ value, label: t(value) }))}
          />
        </>
      )}
    </FormPage>
  );
}

/** What has been written before, one step from a new draft. */
function Templates() {
  const t = useTexts(changes);
  const go = useGo();
  const templates = useQuery(templatesQuery).data?.items ?? [];
  const begin = useCommand(beginFromTemplate);
  const when = useInstantText();
  const putAway = useCommand(archiveTemplate);
  if (templates.length === 0) return null;
  return (
    <Card title={t('templates')}>
      <ul className={styles.templates}>
        {templates.map(({ id, name, lotCount, sourceNumber, createdAt }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong>
              <p className={styles.soft}>
                {[t('templateLots', { count: lotCount }), sourceNumber, when(createdAt)].filter(Boolean).join(' · ')}
              </p>
            </div>
            <div className={styles.acts}>
              <Button
                variant="secondary"
                busy={begin.isPending && begin.variables === id}
                aria-label={t('useTemplate', { name })}
                onClick={() => void begin.mutateAsync(id).then((made) => go(`/officer/tenders/${made.id}/edit`))}
              >
                {t('use')}
              </Button>
              <Button
                variant="secondaryNoBorder"
                aria-label={t('removeNamed', { name })}
                onClick={() => putAway.mutate(id)}
              >
                {t('remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
