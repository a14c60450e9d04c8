import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import {
  CpvField,
  DateField,
  MunicipalityField,
  RepeatField,
  SelectField,
  TextAreaField,
  TextField,
  useCodelist,
  type NameOf,
} from '#ui';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { heldIn, NOT_SAID, SaidInLanguages, sentIn, type Said, type TextIn } from '../draft/said-in-languages.js';
import { EditWrittenForm, NewWrittenForm } from '../draft/written-form.js';
import {
  createRegister,
  readRegister,
  registerQuery,
  saveRegister,
  type OfficerRegister,
  type RegisterInput,
} from './queries.js';
import { texts } from './texts.js';

const ADDRESS = '/officer/registers';

interface Values {
  language: TextIn;
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

const NEW: Values = {
  language: 'fi',
  title: NOT_SAID,
  description: NOT_SAID,
  mainCpv: '',
  validTo: '',
  requirements: [{ text: NOT_SAID }],
  categories: [{ title: NOT_SAID, serviceKind: '', municipalities: [], unit: NOT_SAID }],
};

const valuesOf = (register: OfficerRegister): Values => ({
  language: register.language,
  title: heldIn(register.title),
  description: heldIn(register.description),
  mainCpv: register.mainCpv ?? '',
  validTo: register.validTo ?? '',
  requirements: register.requirements.map(({ text }) => ({ text: heldIn(text) })),
  categories: register.categories.map(({ title, serviceKind, municipalities, unit }) => ({
    title: heldIn(title),
    serviceKind,
    municipalities,
    unit: heldIn(unit),
  })),
});

const inputOf = ({
  language,
  title,
  description,
  mainCpv,
  validTo,
  requirements,
  categories,
}: Values): RegisterInput => ({
  title: sentIn(title),
  description: sentIn(description),
  language,
  mainCpv: mainCpv || null,
  validTo: validTo || null,
  requirements: requirements.map(({ text }) => ({ text: sentIn(text) })),
  categories: categories.map((category) => ({
    title: sentIn(category.title),
    // An empty choice is refused by the field before it gets here.
    serviceKind: category.serviceKind as RegisterInput['categories'][number]['serviceKind'],
    municipalities: category.municipalities,
    unit: sentIn(category.unit),
  })),
});

export function NewRegisterPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  return (
    <NewWrittenForm<Values, OfficerRegister>
      address={ADDRESS}
      title={t('new')}
      back={words('registers')}
      intro={t('intro')}
      values={NEW}
      submitLabel={t('save')}
      save={(values, headers) => createRegister(inputOf(values), headers)}
    >
      {(field) => <RegisterFields field={field} />}
    </NewWrittenForm>
  );
}

export function EditRegisterPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const id = useParam('registerId');
  return (
    <EditWrittenForm<Values, OfficerRegister>
      address={ADDRESS}
      query={useQuery(registerQuery(id))}
      title={t('edit')}
      back={() => words('registers')}
      valuesOf={valuesOf}
      submitLabel={t('save')}
      save={(values, headers) => saveRegister(id, inputOf(values), headers)}
      read={readRegister}
    >
      {(field) => <RegisterFields field={field} />}
    </EditWrittenForm>
  );
}

function RegisterFields({ field }: { field: NameOf<Values> }): ReactNode {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const services = useCodelist('service-kinds');
  const languages = useCodelist('languages').filter(({ value }) => value in NOT_SAID);
  const main = useWatch<Values, 'language'>({ name: 'language' });
  const nth = (what: string) => (index: number) => t('nth', { what, number: index + 1 });
  return (
    <>
      <SelectField {...field('language')} label={t('mainLanguage')} options={languages} />
      <CpvField {...field('mainCpv')} />
      <DateField {...field('validTo')} label={t('lastDay')} hint={t('lastDayHint')} optional />
      <SaidInLanguages key={main} main={main}>
        {(inLanguage, language) => (
          <>
            <TextField {...field(`title.${language}`)} {...inLanguage(words('name'))} maxLength={400} />
            <TextAreaField {...field(`description.${language}`)} {...inLanguage(words('description'))} />
            <RepeatField
              name="requirements"
              itemTitle={nth(t('requirement'))}
              addLabel={t('addRequirement')}
              empty={{ text: NOT_SAID }}
              max={30}
            >
              {(index) => (
                <TextAreaField
                  {...field(`requirements.${index}.text.${language}`)}
                  {...inLanguage(t('requirement'))}
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
                  <TextField
                    {...field(`categories.${index}.title.${language}`)}
                    {...inLanguage(words('name'))}
                    maxLength={400}
                  />
                  <SelectField
                    {...field(`categories.${index}.serviceKind`)}
                    label={words('service')}
                    options={services}
                  />
                  <MunicipalityField
                    {...field(`categories.${index}.municipalities`)}
                    label={words('municipalities')}
                    multiple
                  />
                  <TextField
                    {...field(`categories.${index}.unit.${language}`)}
                    {...inLanguage(words('unit'))}
                    hint={t('unitHint')}
                    maxLength={100}
                  />
                </>
              )}
            </RepeatField>
          </>
        )}
      </SaidInLanguages>
    </>
  );
}
