import { useState } from 'react';
import { ProblemError } from '#api';
import { useTexts } from '#app';
import {
  BusinessIdField,
  CheckboxField,
  CheckboxGroupField,
  ComboListField,
  ConfirmReceipt,
  DateField,
  DateTimeField,
  FormPage,
  FormSection,
  MoneyField,
  NumberField,
  Page,
  RadioField,
  RepeatField,
  SelectField,
  TextAreaField,
  TextField,
} from '#ui';
import { Story } from './story.js';
import { texts } from './texts.js';

interface Values {
  answer: string;
  name: string;
  description: string;
  kind: string;
  ceiling: string;
  begins: string;
  deadline: string;
  weight: number | '';
  languages: string[];
  places: string[];
  businessId: string;
  email: string;
  assurance: boolean;
  lots: { name: string; value: string }[];
}
const VALUES: Values = {
  answer: 'accept',
  name: 'Työhönvalmennus, Savonlinna',
  description: '',
  kind: '',
  ceiling: '148000.00',
  begins: '2027-01-04',
  deadline: '2026-12-12T12:00:00.000Z',
  weight: 40,
  languages: ['fi'],
  places: ['740'],
  businessId: '',
  email: '',
  assurance: false,
  lots: [{ name: 'Ryhmävalmennus', value: '48000.00' }],
};
const PLACES = [
  ['491', 'Mikkeli'],
  ['507', 'Mäntyharju'],
  ['593', 'Pieksämäki'],
  ['740', 'Savonlinna'],
  ['178', 'Juva'],
].map(([value = '', label = '']) => ({ value, label }));

async function answerAsAsked(values: Values): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 400));
  if (values.answer === 'conflict')
    throw new ProblemError({ type: 'urn:kasvutori:stale', title: 'Muuttunut', status: 412 });
  if (values.answer === 'refuse') {
    const errors = [
      { pointer: '/lots/0/value', code: 'too-large', detail: 'Osan arvo ylittää hankinnan arvon.' },
      { pointer: '/name', code: 'taken', detail: 'Samanniminen hankinta on jo olemassa.' },
    ];
    throw new ProblemError({ type: 'urn:kasvutori:invalid', title: 'Tarkista tiedot', status: 422, errors });
  }
  return 'sample-1';
}

export function FormStory() {
  const t = useTexts(texts);
  const [done, setDone] = useState(false);
  if (done) {
    return (
      <Page title={t('saved')} width="text">
        <ConfirmReceipt title={t('saved')} next={[t('nextOne'), t('nextTwo')]} />
      </Page>
    );
  }
  return (
    <Story>
      <FormPage<Values, string>
        title={t('newTender')}
        back={{ label: t('tenders'), href: '/dev/patterns/list' }}
        intro={<p>{t('descriptionText')}</p>}
        values={VALUES}
        version={3}
        submitLabel={t('publish')}
        submit={answerAsAsked}
        onDone={() => setDone(true)}
        reload={async () => ({ values: { ...VALUES, answer: 'accept', name: 'Työhönvalmennus 2027' }, version: 4 })}
      >
        {(field) => (
          <>
            <RadioField
              {...field('answer')}
              label={t('simulate')}
              options={(['accept', 'refuse', 'conflict'] as const).map((value) => ({ value, label: t(value) }))}
            />
            <TextField {...field('name')} label={t('name')} maxLength={200} />
            <TextAreaField {...field('description')} label={t('description')} optional />
            <SelectField
              {...field('kind')}
              label={t('kind')}
              options={(['open', 'framework'] as const).map((value) => ({ value, label: t(value) }))}
            />
            <MoneyField {...field('ceiling')} label={t('ceiling')} hint={t('ceilingHint')} min="0.01" />
            <NumberField {...field('weight')} label={t('weight')} unit="%" min={0} max={100} />
            <DateField {...field('begins')} label={t('begins')} />
            <DateTimeField {...field('deadline')} label={t('deadline')} />
            <ComboListField {...field('places')} label={t('places')} options={PLACES} />
            <CheckboxGroupField
              {...field('languages')}
              label={t('languages')}
              options={['fi', 'sv', 'en'].map((value) => ({ value, label: value }))}
            />
            <BusinessIdField {...field('businessId')} />
            <TextField {...field('email')} label={t('email')} type="email" autoComplete="email" optional />
            <FormSection title={t('lots')}>
              <RepeatField
                name="lots"
                itemTitle={(index) => t('lot', { number: index + 1 })}
                addLabel={t('addLot')}
                empty={{ name: '', value: '' }}
              >
                {(index) => (
                  <>
                    <TextField {...field(`lots.${index}.name`)} label={t('name')} />
                    <MoneyField {...field(`lots.${index}.value`)} label={t('value')} />
                  </>
                )}
              </RepeatField>
            </FormSection>
            <CheckboxField {...field('assurance')} label={t('assurance')} />
          </>
        )}
      </FormPage>
    </Story>
  );
}
