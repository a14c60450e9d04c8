import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParam, useTexts } from '#app';
import {
  CpvField,
  DateField,
  DateTimeField,
  FormPage,
  MoneyField,
  MunicipalityField,
  NumberField,
  RepeatField,
  Resource,
  SelectField,
  TextAreaField,
  TextField,
  useCodelist,
  useGo,
  type NameOf,
} from '#ui';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { localOf } from '../draft/draft-values.js';
import { texts as procedure } from '../procedure/texts.js';
import {
  callOff,
  createRegister,
  readRegister,
  registerQuery,
  saveRegister,
  type OfficerRegister,
  type RegisterInput,
} from './queries.js';
import { texts } from './texts.js';

type Said = Record<'fi' | 'sv' | 'en', string>;
interface Values {
  title: Said;
  description: Said;
  mainCpv: string;
  validTo: string;
  requirements: { text: Said }[];
  categories: {
    title: Said;
    serviceKind: RegisterInput['categories'][number]['serviceKind'] | '';
    municipalities: string[];
    unit: Said;
  }[];
}

const EMPTY: Said = { fi: '', sv: '', en: '' };
const NEW: Values = {
  title: EMPTY,
  description: EMPTY,
  mainCpv: '',
  validTo: '',
  requirements: [{ text: EMPTY }],
  categories: [{ title: EMPTY, serviceKind: '', municipalities: [], unit: EMPTY }],
};

const held = (text: Partial<Said>): Said => ({ ...EMPTY, ...text });
const sent = (text: Said): Partial<Said> =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim() !== ''));

const valuesOf = (register: OfficerRegister): Values => ({
  title: held(register.title),
  description: held(register.description),
  mainCpv: register.mainCpv ?? '',
  validTo: register.validTo ?? '',
  requirements: register.requirements.map(({ text }) => ({ text: held(text) })),
  categories: register.categories.map(({ title, serviceKind, municipalities, unit }) => ({
    title: held(title),
    serviceKind,
    municipalities,
    unit: held(unit),
  })),
});

const inputOf = ({ title, description, mainCpv, validTo, requirements, categories }: Values): RegisterInput => ({
  title: sent(title),
  description: sent(description),
  language: 'fi',
  mainCpv: mainCpv || null,
  validTo: validTo || null,
  requirements: requirements.map(({ text }) => ({ text: sent(text) })),
  categories: categories.map((category) => ({
    title: sent(category.title),
    // An empty choice is refused by the field before it gets here.
    serviceKind: category.serviceKind as RegisterInput['categories'][number]['serviceKind'],
    municipalities: category.municipalities,
    unit: sent(category.unit),
  })),
});

export function NewRegisterPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  return (
    <FormPage<Values, OfficerRegister>
      title={t('new')}
      back={{ label: words('registers'), href: '/officer/registers' }}
      intro={t('intro')}
      values={NEW}
      submitLabel={t('save')}
      submit={(values, headers) => createRegister(inputOf(values), headers)}
      onDone={({ id }) => go(`/officer/registers/${id}`)}
    >
      {(field) => <RegisterFields field={field} />}
    </FormPage>
  );
}

export function EditRegisterPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const id = useParam('registerId');
  const query = useQuery(registerQuery(id));
  return (
    <Resource query={query}>
      {(register) => (
        <FormPage<Values, OfficerRegister>
          title={t('edit')}
          back={{ label: words('registers'), href: `/officer/registers/${id}` }}
          values={valuesOf(register)}
          version={register.version}
          submitLabel={t('save')}
          submit={(values, headers) => saveRegister(id, inputOf(values), headers)}
          reload={async () => {
            const latest = await readRegister(id);
            return { values: valuesOf(latest), version: latest.version };
          }}
          onDone={() => go(`/officer/registers/${id}`)}
        >
          {(field) => <RegisterFields field={field} />}
        </FormPage>
      )}
    </Resource>
  );
}

function RegisterFields({ field }: { field: NameOf<Values> }): ReactNode {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const services = useCodelist('service-kinds');
  const nth = (what: string) => (index: number) => t('nth', { what, number: index + 1 });
  return (
    <>
      <TextField {...field('title.fi')} label={`${words('name')} (suomi)`} maxLength={400} />
      <TextField {...field('title.sv')} label={`${words('name')} (svenska)`} maxLength={400} optional />
      <TextField {...field('title.en')} label={`${words('name')} (English)`} maxLength={400} optional />
      <TextAreaField {...field('description.fi')} label={`${words('description')} (suomi)`} />
      <TextAreaField {...field('description.sv')} label={`${words('description')} (svenska)`} optional />
      <TextAreaField {...field('description.en')} label={`${words('description')} (English)`} optional />
      <CpvField {...field('mainCpv')} />
      <DateField {...field('validTo')} label={words('validTo')} optional />
      <RepeatField
        name="requirements"
        itemTitle={nth(words('requirements'))}
        addLabel={t('addRequirement')}
        empty={{ text: EMPTY }}
        max={30}
      >
        {(index) => (
          <TextAreaField
            {...field(`requirements.${index}.text.fi`)}
            label={`${words('requirements')} (suomi)`}
            rows={3}
          />
        )}
      </RepeatField>
      <RepeatField
        name="categories"
        itemTitle={nth(words('category'))}
        addLabel={t('addCategory')}
        empty={NEW.categories[0] as unknown as Record<string, unknown>}
        max={50}
      >
        {(index) => (
          <>
            <TextField {...field(`categories.${index}.title.fi`)} label={`${words('name')} (suomi)`} maxLength={400} />
            <SelectField {...field(`categories.${index}.serviceKind`)} label={words('service')} options={services} />
            <MunicipalityField {...field(`categories.${index}.municipalities`)} multiple />
            <TextField {...field(`categories.${index}.unit.fi`)} label={`${words('unit')} (suomi)`} maxLength={100} />
          </>
        )}
      </RepeatField>
    </>
  );
}

interface CallOffValues {
  categoryId: string;
  title: string;
  description: string;
  estimatedValue: string;
  quantity: number | '';
  durationMonths: number | '';
  submissionDeadline: string;
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
      {(register) => (
        <FormPage<CallOffValues, { id: string }>
          title={t('callOff')}
          back={{ label: said(register.title), href: `/officer/registers/${id}` }}
          intro={t('callOffIntro')}
          values={{
            categoryId: '',
            title: '',
            description: '',
            estimatedValue: '',
            quantity: '',
            durationMonths: '',
            submissionDeadline: '',
          }}
          submitLabel={p('createDraft')}
          submit={({ title, description, quantity, durationMonths, submissionDeadline, ...values }, headers) =>
            callOff(
              id,
              {
                ...values,
                title: { fi: title },
                description: { fi: description },
                quantity: Number(quantity),
                durationMonths: Number(durationMonths),
                submissionDeadline: localOf(submissionDeadline) ?? '',
              },
              headers,
            )
          }
          onDone={(created) => go(`/officer/tenders/${created.id}`)}
        >
          {(field) => (
            <>
              <SelectField
                {...field('categoryId')}
                label={words('category')}
                options={register.categories.map((category) => ({ value: category.id, label: said(category.title) }))}
              />
              <TextField {...field('title')} label={p('name')} maxLength={400} />
              <TextAreaField {...field('description')} label={p('description')} />
              <MoneyField {...field('estimatedValue')} label={p('value')} min="0.01" />
              <NumberField {...field('quantity')} label={p('quantity')} min={1} max={1_000_000} />
              <NumberField {...field('durationMonths')} label={p('months')} min={1} max={120} />
              <DateTimeField {...field('submissionDeadline')} label={words('submissionEnd')} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
