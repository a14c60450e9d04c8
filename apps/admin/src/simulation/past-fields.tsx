import { useMutation } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import {
  Button,
  Card,
  DateField,
  formatDate,
  formatNumber,
  SelectField,
  useCodelist,
  useProblemText,
  type NameOf,
} from '#ui';
import { segmentValues, type Cohort, type Past } from './cohort-values.js';
import { formTexts } from './form-texts.js';
import { readPastCohort } from './queries.js';
import type { SimulationValues } from './simulation-values.js';
import styles from './simulation.module.css';

/** Fills the groups with how clients fared who have been served: statistics, to be changed like any other numbers. */
export function PastFields({ field }: { field: NameOf<SimulationValues> }) {
  const t = useTexts(formTexts);
  const problem = useProblemText();
  const kinds = useCodelist('service-kinds');
  const { getValues, setValue } = useFormContext<SimulationValues>();
  const past = useWatch<SimulationValues, 'cohort.past'>({ name: 'cohort.past' });
  const draw = useMutation({
    mutationFn: () =>
      readPastCohort(Object.fromEntries(Object.entries(getValues('drawn')).filter(([, value]) => value !== ''))),
    onSuccess: ({ from, to, clients, cohort, assumed }) => {
      const { segments } = cohort as Pick<Cohort, 'segments'>;
      const changed = { shouldDirty: true };
      setValue(
        'cohort.segments',
        segments.map((segment) => segmentValues(segment, ['', '', ''])),
        changed,
      );
      setValue('cohort.past', { from, to, clients, ...(assumed.length > 0 ? { assumed } : {}) }, changed);
    },
  });
  return (
    <Card title={t('past')} level={3}>
      <p>{t('pastText')}</p>
      <div className={styles.row}>
        <DateField {...field('drawn.from')} label={t('pastFrom')} optional />
        <DateField {...field('drawn.to')} label={t('pastTo')} optional />
        <SelectField {...field('drawn.serviceKind')} label={t('pastService')} options={kinds} optional />
      </div>
      <div>
        <Button variant="secondary" busy={draw.isPending} onClick={() => draw.mutate()}>
          {t('pastDraw')}
        </Button>
      </div>
      <div role="status">
        {draw.isError && <InlineAlert status="error">{problem(draw.error)}</InlineAlert>}
        {past !== null && !draw.isError && <PastText past={past} />}
      </div>
    </Card>
  );
}

/** Whose numbers the groups began with, and which of them are not theirs. */
export function PastText({ past: { from, to, clients, assumed = [] } }: { past: Past }) {
  const t = useTexts(formTexts);
  return (
    <>
      <p>{t('pastOf', { clients: formatNumber(clients), from: formatDate(from), to: formatDate(to) })}</p>
      {assumed.length > 0 && (
        <p>
          {t('pastAssumed', {
            numbers: assumed
              .map((path) => path.split('/'))
              .map(([segment, name]) => `${segment}: ${t(name as 'workDays').toLowerCase()}`)
              .join('; '),
          })}
        </p>
      )}
    </>
  );
}
