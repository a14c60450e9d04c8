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
import type { components } from '../../../api/schema.js';
import type { Declaration } from '../../../suppliers/declaration-view.js';
import { texts as words } from '../../../suppliers/texts.js';
import { declarationQuery, declare, readDeclaration } from './company-queries.js';
import { texts } from './company-texts.js';

type Schemas = components['schemas'];
type Ground = NonNullable<Declaration['current']>['exclusion'][number]['ground'];
type Kind = Declaration['withoutEvidence'][number];
interface Evidence {
  text: string;
  link: string;
  validFrom: string;
  validTo: string;
}
interface Values {
  exclusion: { ground: string; applies: string; measures: string }[];
  groundEvidence: ({ ground: string } & Evidence)[];
  suitability: ({ kind: string } & Evidence)[];
}
const KINDS: readonly Kind[] = ['register-enrolment', 'turnover', 'references', 'insurance', 'staff'];
const PAGE = '/provider/company/declaration';
const EMPTY: Evidence = { text: '', link: '', validFrom: '', validTo: '' };

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
          <FormSection title={word('groundEvidence')} hint={t('groundEvidenceHint')}>
            <RepeatField
              name="groundEvidence"
              itemTitle={(index) => t('certificateNo', { number: index + 1 })}
              addLabel={t('addCertificate')}
              empty={{ ground: '', ...EMPTY }}
              max={60}
            >
              {(index) => (
                <>
                  <SelectField {...field(`groundEvidence.${index}.ground`)} label={word('ground')} options={grounds} />
                  <EvidenceFields field={field} list="groundEvidence" index={index} />
                </>
              )}
            </RepeatField>
          </FormSection>
          <FormSection title={word('suitability')} hint={t('suitabilityHint')}>
            <RepeatField
              name="suitability"
              itemTitle={(index) => t('evidenceNo', { number: index + 1 })}
              addLabel={t('addEvidence')}
              empty={{ kind: '', ...EMPTY }}
              max={60}
            >
              {(index) => (
                <>
                  <SelectField
                    {...field(`suitability.${index}.kind`)}
                    label={word('kind')}
                    options={KINDS.map((value) => ({ value, label: word(value) }))}
                  />
                  <EvidenceFields field={field} list="suitability" index={index} />
                </>
              )}
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

function EvidenceFields({
  field,
  list,
  index,
}: {
  field: NameOf<Values>;
  list: 'groundEvidence' | 'suitability';
  index: number;
}) {
  const t = useTexts(texts);
  const word = useTexts(words);
  return (
    <>
      <TextAreaField {...field(`${list}.${index}.text`)} label={word('evidence')} />
      <TextField {...field(`${list}.${index}.link`)} label={word('link')} hint={t('linkHint')} type="url" optional />
      <DateField {...field(`${list}.${index}.validFrom`)} label={t('validFrom')} optional />
      <DateField {...field(`${list}.${index}.validTo`)} label={t('validTo')} optional />
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
    groundEvidence: (current?.groundEvidence ?? []).map(({ ground, ...rest }) => ({ ground, ...typed(rest) })),
    suitability: (current?.suitability ?? []).map(({ kind, ...rest }) => ({ kind, ...typed(rest) })),
  };
}

/** Evidence as a form holds it, and back. */
const typed = ({ text, link, validFrom, validTo }: Omit<Schemas['SuitabilityInput'], 'kind'>): Evidence => ({
  ...{ text, link: link ?? '', validFrom: validFrom ?? '', validTo: validTo ?? '' },
});
const sent = ({ text, link, validFrom, validTo }: Evidence) => ({
  ...{ text, link: orNull(link), validFrom: orNull(validFrom), validTo: orNull(validTo) },
});
const orNull = (text: string): string | null => (text === '' ? null : text);

const inputOf = ({ exclusion, groundEvidence, suitability }: Values) => ({
  exclusion: exclusion.map(({ ground, applies, measures }) => ({
    ground: ground as Ground,
    applies: applies === 'yes',
    measures: applies === 'yes' ? orNull(measures) : null,
  })),
  groundEvidence: groundEvidence.map(({ ground, ...rest }) => ({ ground: ground as Ground, ...sent(rest) })),
  suitability: suitability.map(({ kind, ...rest }) => ({ kind: kind as Kind, ...sent(rest) })),
});
