import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTexts } from '#app';
import { SelectField } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import { citablesQuery } from '../planning/queries.js';
import { texts } from './texts.js';

/** The planned procurement whose page led here, or none. */
export const usePlanItemOfAddress = (): string => {
  const { planItem } = useSearch({ strict: false }) as { planItem?: string };
  return planItem ?? '';
};

/** Which planned procurement it is about. */
export function PlanItemField({ name }: { name: string }) {
  const t = useTexts(texts);
  const said = useSaid();
  const { data } = useQuery(citablesQuery);
  const options = (data?.items ?? []).flatMap(({ kind, id, title }) =>
    kind === 'plan-item' ? [{ value: id, label: said(title) || id }] : [],
  );
  return <SelectField name={name} label={t('planItem')} options={options} optional />;
}
