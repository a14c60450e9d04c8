import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, formatDate, NumberField, Resource, SelectField, useGo } from '#ui';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { CallOffFields, NO_TERMS, sentTerms, type CallOffTerms } from '../procedure/call-off-fields.js';
import { texts as procedure } from '../procedure/texts.js';
import { callOff, registerQuery } from './queries.js';
import { texts } from './texts.js';

interface CallOffValues extends CallOffTerms {
  categoryId: string;
  quantity: number | '';
}

export function RegisterCallOffPage() {
  const t = useTexts(texts);
  const p = useTexts(procedure);
  const words = useTexts(shared);
  const said = useSaid();
  const go = useGo();
  const id = useParam('registerId');
  const query = useQuery(registerQuery(id));
  return (
    <Resource query={query}>
      {({ title, language, categories, firstCallOffOn }) => (
        <FormPage<CallOffValues, { id: string }>
          title={t('callOff')}
          back={{ label: said(title), href: `/officer/registers/${id}` }}
          intro={`${t('callOffIntro')} ${firstCallOffOn === null ? '' : t('firstCallOff', { day: formatDate(firstCallOffOn) })}`}
          values={{ ...NO_TERMS, categoryId: categories.length === 1 ? (categories[0]?.id ?? '') : '', quantity: '' }}
          submitLabel={p('createDraft')}
          submit={({ categoryId, quantity, ...terms }, headers) =>
            callOff(id, { categoryId, quantity: Number(quantity), ...sentTerms(terms) }, headers)
          }
          onDone={(created) => go(`/officer/tenders/${created.id}`)}
        >
          {(field) => (
            <>
              <SelectField
                {...field('categoryId')}
                label={words('category')}
                options={categories.map((category) => ({ value: category.id, label: said(category.title) }))}
              />
              <NumberField {...field('quantity')} label={p('quantity')} min={1} max={1_000_000} />
              <CallOffFields field={field} main={language} deadlineHint={t('tenDays')} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
