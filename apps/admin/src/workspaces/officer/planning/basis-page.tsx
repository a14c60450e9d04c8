import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { CheckboxGroupField, FormPage, Resource, useGo } from '#ui';
import { texts as shared } from '../../../dialogue/texts.js';
import type { Citable, TenderBasis } from '../../../dialogue/types.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { basisQuery, citablesQuery, citeBasis } from './queries.js';
import { texts } from './texts.js';

/** What a draft is based on: ticked from the authority's own plans, consultations, ideas and findings. */
export function BasisPage() {
  const t = useTexts(texts);
  const tenderId = useParam('tenderId');
  const basis = useQuery(basisQuery(tenderId));
  const citables = useQuery(citablesQuery);
  return (
    <Resource query={basis}>
      {(cited) => (
        <Resource query={citables}>
          {({ items }) => <BasisForm title={t('editBasis')} tenderId={tenderId} cited={cited.items} citables={items} />}
        </Resource>
      )}
    </Resource>
  );
}

interface BasisFormProps {
  title: string;
  tenderId: string;
  cited: readonly TenderBasis[];
  citables: readonly Citable[];
}

function BasisForm({ title, tenderId, cited, citables }: BasisFormProps) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const go = useGo();
  const href = `/officer/tenders/${tenderId}`;
  const options = citables.map(({ id, kind, title: name }) => ({
    value: id,
    label: `${words(`basis-${kind}`)}: ${said(name)}`,
  }));
  const noteOf = (id: string) => cited.find((item) => item.id === id)?.note ?? null;
  return (
    <FormPage<{ ids: string[] }, unknown>
      title={title}
      back={{ label: words('tender'), href }}
      intro={<p>{t('basisIntro')}</p>}
      values={{ ids: cited.flatMap(({ id }) => id ?? []) }}
      submitLabel={t('save')}
      submit={({ ids }) =>
        citeBasis(
          tenderId,
          citables.filter(({ id }) => ids.includes(id)).map(({ id, kind }) => ({ id, kind, note: noteOf(id) })),
        )
      }
      onDone={() => go(href)}
    >
      {(field) => <CheckboxGroupField {...field('ids')} label={words('basis')} options={options} optional />}
    </FormPage>
  );
}
