import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, Resource, SelectField, TextAreaField, TextField, useGo } from '#ui';
import { useLotName } from '../../../procurement/lot-list.js';
import { askQuestion, type ProviderQuestions } from '../../../procurement/questions/queries.js';
import { texts } from '../../../procurement/questions/texts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import type { ProviderTender } from '../../../procurement/types.js';
import { providerTenderQuery } from '../tenders/queries.js';

export function AskPage() {
  const query = useQuery(providerTenderQuery(useParam('tenderId')));
  return <Resource query={query}>{(tender) => <Asking tender={tender} />}</Resource>;
}

interface AskValues {
  text: string;
  lotId: string;
  concerns: string;
}

function Asking({ tender }: { tender: ProviderTender }) {
  const t = useTexts(texts);
  const said = useSaid();
  const nameOf = useLotName();
  const go = useGo();
  const page = `/provider/tenders/${tender.id}`;
  return (
    <FormPage<AskValues, ProviderQuestions>
      title={t('ask')}
      back={{ label: said(tender.title), href: `${page}?tab=questions` }}
      intro={<p>{t('askIntro')}</p>}
      values={{ text: '', lotId: '', concerns: '' }}
      submitLabel={t('send')}
      submit={({ text, lotId, concerns }, headers) =>
        askQuestion(tender.id, { text, ...(lotId && { lotId }), ...(concerns && { concerns }) }, headers)
      }
      onDone={() => go(`${page}?tab=questions`)}
    >
      {(field) => (
        <>
          <TextAreaField {...field('text')} label={t('text')} hint={t('textHint')} rows={6} />
          {tender.lots.length > 1 && (
            <SelectField
              {...field('lotId')}
              label={t('lot')}
              optional
              options={tender.lots.map((lot) => ({ value: lot.id, label: nameOf(lot) }))}
            />
          )}
          <TextField {...field('concerns')} label={t('document')} optional />
        </>
      )}
    </FormPage>
  );
}
