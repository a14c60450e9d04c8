import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, NumberField, Resource, TextAreaField, useGo, useNow, type NameOf } from '#ui';
import { texts as shared } from '../../../dialogue/texts.js';
import type { PlanDetail } from '../../../dialogue/types.js';
import { createPlan, planQuery, readPlan, savePlan } from './queries.js';
import { texts } from './texts.js';

const LANGUAGES = ['fi', 'sv', 'en'] as const;
interface PlanValues {
  introduction: { fi: string; sv: string; en: string };
}
const EMPTY = { fi: '', sv: '', en: '' };

export function NewPlanPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const year = useNow().getFullYear() + 1;
  return (
    <FormPage<PlanValues & { year: number }, PlanDetail>
      title={t('newPlan')}
      back={{ label: t('title'), href: '/officer/plan' }}
      values={{ year, introduction: EMPTY }}
      submitLabel={t('save')}
      submit={createPlan}
      onDone={({ id }) => go(`/officer/plan/${id}`)}
    >
      {(field) => (
        <>
          <NumberField {...field('year')} label={words('year')} min={2020} max={2100} />
          <Introduction field={field as unknown as NameOf<PlanValues>} />
        </>
      )}
    </FormPage>
  );
}

export function EditPlanPage() {
  const plan = useQuery(planQuery(useParam('planId')));
  return <Resource query={plan}>{(found) => <EditPlan plan={found} />}</Resource>;
}

function EditPlan({ plan }: { plan: PlanDetail }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const { id, year, version } = plan;
  return (
    <FormPage<PlanValues, PlanDetail>
      title={t('editPlan')}
      back={{ label: words('plan', { year: String(year) }), href: `/officer/plan/${id}` }}
      values={valuesOf(plan)}
      version={version}
      submitLabel={t('save')}
      submit={({ introduction }, headers) => savePlan(id, introduction, headers)}
      reload={async () => {
        const latest = await readPlan(id);
        return { values: valuesOf(latest), version: latest.version };
      }}
      onDone={() => go(`/officer/plan/${id}`)}
    >
      {(field) => <Introduction field={field} />}
    </FormPage>
  );
}

function Introduction({ field }: { field: NameOf<PlanValues> }) {
  const t = useTexts(texts);
  return (
    <>
      {LANGUAGES.map((language) => (
        <TextAreaField
          key={language}
          {...field(`introduction.${language}`)}
          label={`${t('introduction')} (${t(language)})`}
          rows={4}
          optional
        />
      ))}
    </>
  );
}

const valuesOf = ({ introduction }: PlanDetail): PlanValues => ({ introduction: { ...EMPTY, ...introduction } });
