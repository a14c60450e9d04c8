import { useTexts } from '#app';
import { FormPage, Resource, SelectField, useGo } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import { CallOffFields, NO_TERMS, sentTerms, type CallOffTerms } from './call-off-fields.js';
import { callOff } from './queries.js';
import { texts } from './texts.js';
import { useProcedure } from './use-procedure.js';

interface CallOffValues extends CallOffTerms {
  lotId: string;
}

export function CallOffPage() {
  const t = useTexts(texts);
  const text = useSaid();
  const go = useGo();
  const { id, href, query } = useProcedure();
  return (
    <Resource query={query}>
      {({ lots, language }) => (
        <FormPage<CallOffValues, { id: string }>
          title={t('newCallOff')}
          back={{ label: t('title'), href }}
          intro={t('callOffIntro')}
          values={{ ...NO_TERMS, lotId: lots.length === 1 ? (lots[0]?.id ?? '') : '' }}
          submitLabel={t('createDraft')}
          submit={({ lotId, ...terms }, headers) => callOff(id, { lotId, ...sentTerms(terms) }, headers)}
          onDone={(created) => go(`/officer/tenders/${created.id}`)}
        >
          {(field) => (
            <>
              <SelectField
                {...field('lotId')}
                label={t('lot')}
                options={lots.map((lot) => ({ value: lot.id, label: `${lot.reference} ${text(lot.title)}` }))}
              />
              <CallOffFields field={field} main={language} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
