import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import {
  DateField,
  FormPage,
  FormSection,
  RadioField,
  RepeatField,
  Resource,
  SelectField,
  TextAreaField,
  TextField,
  useCodelist,
  useGo,
  type NameOf,
  type Option,
} from '#ui';
import type { Declaration } from '../../../suppliers/declaration-view.js';
import { texts as words } from '../../../suppliers/texts.js';
import { declarationQuery, declare, readDeclaration } from './company-queries.js';
import { texts } from './company-texts.js';

type Ground = NonNullable<Declaration['current']>['exclusion'][number]['ground'];
type Kind = Declaration['withoutEvidence'][number];
interface Values {
  exclusion: { ground: string; applies: string; measures: string }[];
  suitability: { kind: string; text: string; link: string; validFrom: string; validTo: string }[];
}
const KINDS: readonly Kind[] = ['register-enrolment', 'turnover', 'references', 'insurance', 'staff'];
const PAGE = '/provider/company/declaration';
const EMPTY = { kind: '', text: '', link: '', validFrom: '', validTo: '' };

export function DeclarePage() {
  const declaration = useQuery(declarationQuery);
  const grounds = useCodelist('exclusion-grounds');
  return (
    <Resource query={declaration}>
      {(found) => grounds.length > 0 && <Form declaration={found} grounds={grounds} />}
    </Resource>
  );
}

function Form({ declaration, grounds }: { declaration: Declaration; grounds: readonly Option[] }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const go = useGo();
  return (
    <FormPage<Values, unknown>
      title={t(declaration.version === 0 ? 'declare' : 'declareAgain')}
      back={{ label: t('declaration'), href: PAGE }}
      intro={t('declareIntro')}
      values={valuesOf(declaration, grounds)}
      version={declaration.version}
      submitLabel={t(declaration.version === 0 ? 'declare' : 'declareAgain')}
      submit={(values, headers) => declare(inputOf(values), headers)}
      reload={async () => {
        const latest = await readDeclaration();
        return { values: valuesOf(latest, grounds), version: latest.version };
      }}
      onDone={() => go(PAGE)}
    >
      {(field) => (
        <>
          <FormSection title={word('exclusion')} hint={t('exclusionHint')}>
            {grounds.map(({ value, label }, index) => (
              <GroundFields key={value} field={field} index={index} label={label} />
            ))}
          </FormSection>
          <FormSection title={word('suitability')} hint={t('suitabilityHint')}>
            <RepeatField
              name="suitability"
              itemTitle={(index) => t('evidenceNo', { number: index + 1 })}
              addLabel={t('addEvidence')}
              empty={EMPTY}
              max={60}
            >
              {(index) => <EvidenceFields field={field} index={index} />}
            </RepeatField>
          </FormSection>
        </>
      )}
    </FormPage>
  );
}

function GroundFields({ field, index, label }: { field: NameOf<Values>; index: number; label: string }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const applies = useWatch<Values, `exclusion.${number}.applies`>({ name: `exclusion.${index}.applies` });
  return (
    <>
      <RadioField
        {...field(`exclusion.${index}.applies`)}
        label={label}
        options={[
          { value: 'no', label: word('no') },
          { value: 'yes', label: word('yes') },
        ]}
      />
      {applies === 'yes' && (
        <TextAreaField
          {...field(`exclusion.${index}.measures`)}
          label={`${word('measures')}: ${label}`}
          hint={t('measuresHint')}
        />
      )}
    </>
  );
}

function EvidenceFields({ field, index }: { field: NameOf<Values>; index: number }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  return (
    <>
      <SelectField
        {...field(`suitability.${index}.kind`)}
        label={word('kind')}
        options={KINDS.map((value) => ({ value, label: word(value) }))}
      />
      <TextAreaField {...field(`suitability.${index}.text`)} label={word('evidence')} />
      <TextField
        {...field(`suitability.${index}.link`)}
        label={word('link')}
        hint={t('linkHint')}
        type="url"
        optional
      />
      <DateField {...field(`suitability.${index}.validFrom`)} label={t('validFrom')} optional />
      <DateField {...field(`suitability.${index}.validTo`)} label={t('validTo')} optional />
    </>
  );
}

/** A ground without an answer starts unanswered: nobody declares by leaving things as they were drawn. */
function valuesOf({ current }: Declaration, grounds: readonly Option[]): Values {
  const answers = new Map<string, NonNullable<Declaration['current']>['exclusion'][number]>(
    current?.exclusion.map((answer) => [answer.ground, answer]),
  );
  return {
    exclusion: grounds.map(({ value: ground }) => {
      const answer = answers.get(ground);
      return { ground, applies: answer ? (answer.applies ? 'yes' : 'no') : '', measures: answer?.measures ?? '' };
    }),
    suitability: (current?.suitability ?? []).map(({ kind, text, link, validFrom, validTo }) => ({
      ...{ kind, text, link: link ?? '', validFrom: validFrom ?? '', validTo: validTo ?? '' },
    })),
  };
}

const orNull = (text: string): string | null => (text === '' ? null : text);

const inputOf = ({ exclusion, suitability }: Values) => ({
  exclusion: exclusion.map(({ ground, applies, measures }) => ({
    ground: ground as Ground,
    applies: applies === 'yes',
    measures: applies === 'yes' ? orNull(measures) : null,
  })),
  suitability: suitability.map(({ kind, text, link, validFrom, validTo }) => ({
    ...{ kind: kind as Kind, text, link: orNull(link) },
    ...{ validFrom: orNull(validFrom), validTo: orNull(validTo) },
  })),
});
