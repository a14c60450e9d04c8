import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Card, EmptyState, ErrorState, FactsList, formatDate, formatNumber, Page, Resource } from '#ui';
import { ReasonDialog } from '../../../vouchers/reason-dialog.js';
import styles from '../events/events.module.css';
import { answerFact, myFactsQuery, type OwnFact } from '../queries.js';
import { texts } from './texts.js';

/** What has been told of my work and studies, and whether it is so. */
export function OwnFactsPage() {
  const t = useTexts(texts);
  const [thanked, setThanked] = useState(false);
  return (
    <Resource query={useQuery(myFactsQuery)}>
      {({ items }) => (
        <Page title={t('title')} intro={<p>{t('intro')}</p>} width="text">
          <p role="status" className={thanked ? styles.thanks : ''}>
            {thanked && t('thanks')}
          </p>
          {items.length === 0 && <EmptyState title={t('noneTitle')} text={t('noneText')} />}
          {items.map((fact) => (
            <One key={fact.id} fact={fact} onAnswered={() => setThanked(true)} />
          ))}
        </Page>
      )}
    </Resource>
  );
}

function One({ fact, onAnswered }: { fact: OwnFact; onAnswered: () => void }) {
  const t = useTexts(texts);
  const answer = useCommand(answerFact);
  const [asking, setAsking] = useState(false);
  const { id, kind, subject, from, to, hoursPerWeek, source, providerName, answer: given, said } = fact;
  const may = fact.permittedActions.some(({ allowed }) => allowed);
  const what = t(`fact-${kind}`, { subject });
  const say = async (right: boolean, words: string | null) => {
    await answer.mutateAsync({ id, right, said: words });
    onAnswered();
  };
  return (
    <Card title={what}>
      <FactsList
        wide
        facts={[
          { label: t('began'), value: formatDate(from) },
          ...(to === null ? [] : [{ label: t('ended'), value: formatDate(to) }]),
          ...(hoursPerWeek === null ? [] : [{ label: t('hours'), value: formatNumber(hoursPerWeek) }]),
          {
            label: t('toldBy'),
            value: source === 'authority' || source === 'register' ? t(`by-${source}`) : providerName,
          },
        ]}
      />
      {given !== null && (
        <p>
          <strong>{t(`answered-${given}`)}</strong>
          {said && <span className={styles.soft}> {said}</span>}
        </p>
      )}
      {may && (
        <div className={styles.buttons}>
          {given !== 'right' && (
            <Button busy={answer.isPending} onClick={() => void say(true, null).catch(() => undefined)}>
              {t('right')}
              <span className="visually-hidden">: {what}</span>
            </Button>
          )}
          {given !== 'wrong' && (
            <Button variant="secondary" onClick={() => setAsking(true)}>
              {t('wrong')}
              <span className="visually-hidden">: {what}</span>
            </Button>
          )}
        </div>
      )}
      {answer.isError && !asking && <ErrorState error={answer.error} />}
      <ReasonDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={(words) => say(false, words)}
        title={t('wrongTitle')}
        whatHappens={t('wrongWhat')}
        toWhom={t('wrongWhom')}
        undo={t('wrongUndo')}
        confirm={t('wrong')}
        label={t('wrongLabel')}
        hint={t('wrongHint')}
      />
    </Card>
  );
}
