import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParam, useTexts } from '#app';
import {
  CheckboxField,
  ComboListField,
  DateField,
  MoneyField,
  MunicipalityField,
  NumberField,
  RadioField,
  RepeatField,
  SelectField,
  TextAreaField,
  TextField,
  useCodelist,
  type NameOf,
} from '#ui';
import { texts as shared } from '../../../rulebooks/texts.js';
import type { Rulebook, RulebookInput } from '../../../rulebooks/types.js';
import { heldIn, NOT_SAID, SaidInLanguages, sentIn, type Said } from '../draft/said-in-languages.js';
import { EditWrittenForm, NewWrittenForm } from '../draft/written-form.js';
import { createRulebook, readRulebook, rulebookQuery, saveRulebook } from './queries.js';
import { texts } from './texts.js';

type Price = RulebookInput['prices'][number];

const ADDRESS = '/officer/rulebooks';

interface Values {
  title: Said;
  description: Said;
  municipalities: string[];
  languages: string[];
  requirements: { key: string; title: Said; explanation: Said; evidence: boolean; dated: boolean }[];
  prices: { serviceKind: Price['serviceKind'] | ''; rule: Price['rule']; amount: string }[];
  validFrom: string;
  lastDay: string;
  decisionDays: number;
  acceptBy: string;
}

const REQUIREMENT = { key: '', title: NOT_SAID, explanation: NOT_SAID, evidence: true, dated: false };
const PRICE = { serviceKind: '', rule: 'ceiling', amount: '' } as const;

const NEW: Values = {
  title: NOT_SAID,
  description: NOT_SAID,
  municipalities: [],
  languages: ['fi'],
  requirements: [REQUIREMENT],
  prices: [PRICE],
  validFrom: '',
  lastDay: '',
  decisionDays: 30,
  acceptBy: '',
};

function valuesOf({ versions: [newest] }: Rulebook): Values {
  if (newest === undefined) return NEW;
  return {
    title: heldIn(newest.title),
    description: heldIn(newest.description),
    municipalities: newest.municipalities,
    languages: newest.languages,
    requirements: newest.requirements.map(({ key = '', title, explanation, evidence, dated }) => ({
      key,
      title: heldIn(title),
      explanation: heldIn(explanation),
      evidence,
      dated,
    })),
    prices: newest.prices,
    validFrom: newest.validFrom,
    lastDay: newest.lastDay,
    decisionDays: newest.decisionDays,
    acceptBy: newest.acceptBy ?? '',
  };
}

const inputOf = ({ title, description, requirements, prices, acceptBy, ...values }: Values): RulebookInput => ({
  ...values,
  title: sentIn(title),
  description: sentIn(description),
  requirements: requirements.map(({ title: name, explanation, ...one }) => ({
    ...one,
    title: sentIn(name),
    explanation: sentIn(explanation),
  })),
  // An empty choice is refused by the field before it gets here.
  prices: prices.map((price) => ({ ...price, serviceKind: price.serviceKind as Price['serviceKind'] })),
  acceptBy: acceptBy || null,
});

export function NewRulebookPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  return (
    <NewWrittenForm<Values, Rulebook>
      address={ADDRESS}
      title={t('new')}
      back={words('title')}
      intro={words('intro')}
      values={NEW}
      submitLabel={t('save')}
      save={(values, headers) => createRulebook(inputOf(values), headers)}
    >
      {(field) => <RulebookFields field={field} />}
    </NewWrittenForm>
  );
}

export function EditRulebookPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const id = useParam('rulebookId');
  return (
    <EditWrittenForm<Values, Rulebook>
      address={ADDRESS}
      query={useQuery(rulebookQuery(id))}
      title={t('edit')}
      back={({ number }) => number}
      intro={({ versions: [newest] }) => words('version', { number: newest?.versionNo ?? 1 })}
      valuesOf={valuesOf}
      submitLabel={t('save')}
      save={(values, headers) => saveRulebook(id, inputOf(values), headers)}
      read={readRulebook}
    >
      {(field) => <RulebookFields field={field} />}
    </EditWrittenForm>
  );
}

function RulebookFields({ field }: { field: NameOf<Values> }): ReactNode {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const services = useCodelist('service-kinds');
  const languages = useCodelist('languages');
  const nth = (what: string) => (index: number) => t('nth', { what, number: index + 1 });
  const rules = (['ceiling', 'fixed'] as const).map((value) => ({ value, label: t(`rule-${value}`) }));
  return (
    <>
      <SaidInLanguages main="fi">
        {(inLanguage, language) => (
          <>
            <TextField {...field(`title.${language}`)} {...inLanguage(words('name'))} maxLength={300} />
            <TextAreaField {...field(`description.${language}`)} {...inLanguage(t('description'))} />
            <RepeatField
              name="requirements"
              itemTitle={nth(t('requirement'))}
              addLabel={t('addRequirement')}
              empty={REQUIREMENT}
              max={60}
            >
              {(index) => (
                <>
                  <TextField
                    {...field(`requirements.${index}.title.${language}`)}
                    {...inLanguage(words('name'))}
                    maxLength={300}
                  />
                  <TextAreaField
                    {...field(`requirements.${index}.explanation.${language}`)}
                    {...inLanguage(t('explanation'))}
                    rows={3}
                  />
                  <CheckboxField {...field(`requirements.${index}.evidence`)} label={t('evidence')} optional />
                  <CheckboxField {...field(`requirements.${index}.dated`)} label={t('dated')} optional />
                </>
              )}
            </RepeatField>
          </>
        )}
      </SaidInLanguages>
      <RepeatField name="prices" itemTitle={nth(t('priceRow'))} addLabel={t('addPrice')} empty={PRICE} max={20}>
        {(index) => (
          <>
            <SelectField {...field(`prices.${index}.serviceKind`)} label={t('service')} options={services} />
            <RadioField {...field(`prices.${index}.rule`)} label={t('rule')} options={rules} />
            <MoneyField {...field(`prices.${index}.amount`)} label={t('amount')} min="0.01" />
          </>
        )}
      </RepeatField>
      <MunicipalityField {...field('municipalities')} label={words('municipalities')} multiple />
      <ComboListField {...field('languages')} label={words('languages')} options={languages} />
      <DateField {...field('validFrom')} label={t('validFrom')} />
      <DateField {...field('lastDay')} label={t('lastDay')} />
      <NumberField {...field('decisionDays')} label={t('decisionDays')} min={1} max={90} />
      <DateField {...field('acceptBy')} label={t('acceptBy')} hint={t('acceptByHint')} optional />
    </>
  );
}
