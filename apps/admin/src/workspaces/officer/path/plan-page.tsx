import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import { FormPage, RepeatField, Resource, TextAreaField, useGo, useOrder, type NameOf } from '#ui';
import { pathQuery, planPath, readPath } from '../../../service-path/queries.js';
import { texts } from '../../../service-path/texts.js';
import type { Path } from '../../../service-path/types.js';
import { EMPTY_STEP, leftOut, pathValues, planOf, type PathValues } from './path-values.js';
import { StepFields } from './step-fields.js';

/** What is ahead on the client's path: steps in order, or at the same time as the one before. */
export function PlanPathPage() {
  return <Resource query={useQuery(pathQuery(useParam('clientId')))}>{(path) => <Form path={path} />}</Resource>;
}

function Form({ path }: { path: Path }) {
  const t = useTexts(texts);
  const go = useGo();
  const page = `/officer/clients/${path.clientId}?tab=path`;
  return (
    <FormPage<PathValues, Path>
      title={t('plan')}
      back={{ label: path.clientName, href: page }}
      intro={<p>{t('planIntro')}</p>}
      values={pathValues(path)}
      version={path.version}
      submitLabel={t('savePlan')}
      submit={(values, headers) => planPath(path.clientId, planOf(values), headers)}
      reload={async () => {
        const latest = await readPath(path.clientId);
        return { values: pathValues(latest), version: latest.version };
      }}
      onDone={() => go(page)}
    >
      {(field) => <Steps path={path} field={field} />}
    </FormPage>
  );
}

function Steps({ path, field }: { path: Path; field: NameOf<PathValues> }) {
  const t = useTexts(texts);
  const order = useOrder('steps');
  const steps = useWatch<PathValues, 'steps'>({ name: 'steps' });
  const dropped = leftOut(path, { steps });
  return (
    <>
      <RepeatField
        name="steps"
        itemTitle={(index) => t('stepNumber', { number: index + 1 })}
        addLabel={t('addStep')}
        empty={EMPTY_STEP as unknown as Record<string, unknown>}
        max={50}
        tree={order}
      >
        {(index) => <StepFields index={index} clientId={path.clientId} field={field} />}
      </RepeatField>
      {dropped.length > 0 && (
        <TextAreaField
          {...field('reason')}
          label={t('leftOutReason', { goals: dropped.map(({ goal }) => goal).join(', ') })}
          hint={t('reasonHint')}
          rows={2}
        />
      )}
    </>
  );
}
