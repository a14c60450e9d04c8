import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import {
  CpvField,
  FormPage,
  MoneyField,
  MunicipalityField,
  Resource,
  SelectField,
  TextAreaField,
  TextField,
  useCodelist,
  useGo,
  type NameOf,
} from '#ui';
import { texts as shared } from '../../../dialogue/texts.js';
import type { PlanItemDetail, PlanItemInput } from '../../../dialogue/types.js';
import { texts as procurement } from '../../../procurement/texts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { addPlanItem, planItemQuery, planQuery, readPlanItem, savePlanItem } from './queries.js';
import { texts } from './texts.js';

interface DraftText {
  fi: string;
  sv: string;
  en: string;
}
interface Values {
  title: DraftText;
  description: DraftText;
  serviceKind: string;
  mainCpv: string;
  municipalities: string[];
  estimatedValue: string;
  quarter: string;
  procedure: string;
}
const NO_TEXT: DraftText = { fi: '', sv: '', en: '' };
const EMPTY: Values = {
  ...{ title: NO_TEXT, description: NO_TEXT, serviceKind: '', mainCpv: '', municipalities: [] },
  ...{ estimatedValue: '', quarter: '', procedure: '' },
};
const LANGUAGES = ['fi', 'sv', 'en'] as const;
const PROCEDURES = [
  'open',
  'restricted',
  'neg-w-call',
  'neg-wo-call',
  'comp-dial',
  'innovation',
  'oth-single',
  'oth-mult',
] as const;

export function NewPlanItemPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const plan = useQuery(planQuery(useParam('planId')));
  return (
    <Resource query={plan}>
      {({ id, year }) => (
        <FormPage<Values, PlanItemDetail>
          title={t('addItem')}
          back={{ label: words('plan', { year: String(year) }), href: `/officer/plan/${id}` }}
          values={EMPTY}
          submitLabel={t('save')}
          submit={(values, headers) => addPlanItem(id, inputOf(values), headers)}
          onDone={(item) => go(`/officer/plan-items/${item.id}`)}
        >
          {(field) => <ItemFields field={field} year={year} />}
        </FormPage>
      )}
    </Resource>
  );
}

export function EditPlanItemPage() {
  const t = useTexts(texts);
  const said = useSaid();
  const go = useGo();
  const item = useQuery(planItemQuery(useParam('itemId')));
  return (
    <Resource query={item}>
      {(found) => (
        <FormPage<Values, PlanItemDetail>
          title={t('editItem')}
          back={{ label: said(found.title), href: `/officer/plan-items/${found.id}` }}
          values={valuesOf(found)}
          version={found.version}
          submitLabel={t('save')}
          submit={(values, headers) => savePlanItem(found.id, inputOf(values), headers)}
          reload={async () => {
            const latest = await readPlanItem(found.id);
            return { values: valuesOf(latest), version: latest.version };
          }}
          onDone={({ id }) => go(`/officer/plan-items/${id}`)}
        >
          {(field) => <ItemFields field={field} year={found.year} />}
        </FormPage>
      )}
    </Resource>
  );
}

function ItemFields({ field, year }: { field: NameOf<Values>; year: number }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const terms = useTexts(procurement);
  const kinds = useCodelist('service-kinds');
  const quarters = [1, 2, 3, 4].map((quarter) => ({
    value: String(quarter),
    label: words('quarterOf', { quarter, year: String(year) }),
  }));
  return (
    <>
      {LANGUAGES.map((language) => (
        <TextField
          key={language}
          {...field(`title.${language}`)}
          label={t('nameIn', { language: t(language) })}
          maxLength={300}
          optional={language !== 'fi'}
        />
      ))}
      {LANGUAGES.map((language) => (
        <TextAreaField
          key={language}
          {...field(`description.${language}`)}
          label={t('descriptionIn', { language: t(language) })}
          rows={4}
          optional
        />
      ))}
      <SelectField {...field('serviceKind')} label={words('service')} options={kinds} optional />
      <CpvField {...field('mainCpv')} label={words('cpv')} optional />
      <MunicipalityField {...field('municipalities')} label={words('municipalities')} multiple optional />
      <MoneyField {...field('estimatedValue')} label={words('value')} min="0.01" optional />
      <SelectField {...field('quarter')} label={words('quarter')} hint={t('quarterHint')} options={quarters} optional />
      <SelectField
        {...field('procedure')}
        label={words('procedure')}
        options={PROCEDURES.map((value) => ({ value, label: terms(`procedure-${value}`) }))}
        optional
      />
    </>
  );
}

const valuesOf = (item: PlanItemDetail): Values => ({
  title: { ...NO_TEXT, ...item.title },
  description: { ...NO_TEXT, ...item.description },
  serviceKind: item.serviceKind ?? '',
  mainCpv: item.mainCpv ?? '',
  municipalities: [...item.municipalities],
  estimatedValue: item.estimatedValue ?? '',
  quarter: item.quarter === null ? '' : String(item.quarter),
  procedure: item.procedure ?? '',
});

const inputOf = ({ serviceKind, mainCpv, estimatedValue, quarter, procedure, ...values }: Values): PlanItemInput => ({
  ...values,
  serviceKind: serviceKind === '' ? null : (serviceKind as PlanItemInput['serviceKind']),
  mainCpv: mainCpv || null,
  estimatedValue: estimatedValue || null,
  quarter: quarter === '' ? null : Number(quarter),
  procedure: procedure === '' ? null : (procedure as PlanItemInput['procedure']),
});
