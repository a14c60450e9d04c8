import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import {
  CheckboxField,
  CheckboxGroupField,
  CpvField,
  EmptyState,
  FormPage,
  MoneyField,
  MunicipalityField,
  NumberField,
  Page,
  RadioField,
  Resource,
  SelectField,
  TextField,
  useCodelist,
  useGo,
} from '#ui';
import { changeSearch, saveSearch, searchesQuery } from './queries.js';
import { texts } from './texts.js';
import type { SavedSearch, SavedSearchInput } from './types.js';

interface Values {
  name: string;
  serviceKinds: string[];
  cpvBranches: string[];
  municipalities: string[];
  words: string;
  language: string;
  mail: boolean;
  within: number | string;
  valueFrom: string;
  valueTo: string;
  smallLots: boolean;
  delivery: string;
}
const EMPTY: Values = {
  ...{ name: '', words: '', language: '', mail: true, delivery: 'at-once' },
  ...{ within: '', valueFrom: '', valueTo: '', smallLots: false },
  ...{ serviceKinds: [], cpvBranches: [], municipalities: [] },
};

export function NewSearchPage() {
  return <SearchForm />;
}

export function EditSearchPage() {
  const t = useTexts(texts);
  const id = useParam('searchId');
  const searches = useQuery(searchesQuery);
  return (
    <Resource query={searches}>
      {({ items }) => {
        const search = items.find((one) => one.id === id);
        if (search) return <SearchForm search={search} />;
        return (
          <Page title={t('searches')} back={{ label: t('searches'), href: '/provider/searches' }}>
            <EmptyState title={t('noSearchesTitle')} text={t('noSearchesText')} />
          </Page>
        );
      }}
    </Resource>
  );
}

function SearchForm({ search }: { search?: SavedSearch }) {
  const t = useTexts(texts);
  const go = useGo();
  const kinds = useCodelist('service-kinds');
  return (
    <FormPage<Values, unknown>
      title={t(search ? 'editSearch' : 'newSearch')}
      back={{ label: t('searches'), href: '/provider/searches' }}
      intro={t('searchesIntro')}
      values={search ? valuesOf(search) : EMPTY}
      submitLabel={t('save')}
      submit={(values, headers) =>
        search ? changeSearch(search, inputOf(values)) : saveSearch(inputOf(values), headers)
      }
      onDone={() => go('/provider/searches')}
    >
      {(field) => (
        <>
          <TextField {...field('name')} label={t('name')} maxLength={100} />
          <CheckboxGroupField {...field('serviceKinds')} label={t('serviceKinds')} options={kinds} optional />
          <CpvField {...field('cpvBranches')} label={t('cpv')} hint={t('cpvHint')} multiple optional />
          <MunicipalityField {...field('municipalities')} label={t('places')} multiple optional />
          <NumberField {...field('within')} label={t('within')} hint={t('withinHint')} min={1} max={500} optional />
          <TextField {...field('words')} label={t('words')} hint={t('wordsHint')} optional />
          <SelectField
            {...field('language')}
            label={t('language')}
            options={(['fi', 'sv', 'en'] as const).map((value) => ({ value, label: t(`language-${value}`) }))}
            optional
          />
          <MoneyField {...field('valueFrom')} label={t('valueFrom')} optional />
          <MoneyField {...field('valueTo')} label={t('valueTo')} optional />
          <CheckboxField {...field('smallLots')} label={t('smallLotsLabel')} optional />
          <CheckboxField {...field('mail')} label={t('mailLabel')} optional />
          <RadioField
            {...field('delivery')}
            label={t('delivery')}
            options={(['at-once', 'daily'] as const).map((value) => ({ value, label: t(`delivery-${value}`) }))}
          />
        </>
      )}
    </FormPage>
  );
}

const valuesOf = ({ name, mail, language, words, ...search }: SavedSearch): Values => ({
  ...{ name, mail, language: language ?? '', words: words.join(', '), delivery: search.delivery ?? 'at-once' },
  ...{ within: search.within ?? '', valueFrom: search.valueFrom ?? '', valueTo: search.valueTo ?? '' },
  smallLots: search.smallLots ?? false,
  serviceKinds: [...search.serviceKinds],
  cpvBranches: [...search.cpvBranches],
  municipalities: [...search.municipalities],
});

const inputOf = ({ words, language, within, valueFrom, valueTo, delivery, ...values }: Values): SavedSearchInput => ({
  ...(values as Pick<
    SavedSearchInput,
    'name' | 'mail' | 'smallLots' | 'serviceKinds' | 'cpvBranches' | 'municipalities'
  >),
  within: typeof within === 'number' ? within : null,
  valueFrom: valueFrom === '' ? null : valueFrom,
  valueTo: valueTo === '' ? null : valueTo,
  delivery: delivery as NonNullable<SavedSearchInput['delivery']>,
  words: words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
  language: language === '' ? null : (language as SavedSearchInput['language']),
});
