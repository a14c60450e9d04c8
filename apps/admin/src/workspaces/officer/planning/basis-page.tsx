import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import { CheckboxGroupField, FormPage, Resource, TextAreaField, useGo, type NameOf } from '#ui';
import { texts as shared } from '../../../dialogue/texts.js';
import type { Citable, TenderBasis } from '../../../dialogue/types.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { basisQuery, citablesQuery, citeBasis } from './queries.js';
import { texts } from './texts.js';

/** What a draft is based on: ticked from the authority's own plans, consultations, ideas and findings, each with a note. */
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

interface Values {
  ids: string[];
  /** What was taken from each source, by its id. */
  notes: Record<string, string>;
}

function BasisForm({ title, tenderId, cited, citables }: BasisFormProps) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const go = useGo();
  const href = `/officer/tenders/${tenderId}`;
  // What was cited stays to be seen and kept, though it could no longer be cited anew.
  const newer = new Set(citables.map(({ id }) => id));
  const sources = [...citables, ...cited].flatMap(({ id, kind, title: name }, index) =>
    id === null || (index >= citables.length && newer.has(id))
      ? []
      : [{ id, kind, label: `${words(`basis-${kind}`)}: ${said(name)}` }],
  );
  const noteOf = (id: string) => cited.find((item) => item.id === id)?.note ?? '';
  return (
    <FormPage<Values, unknown>
      title={title}
      back={{ label: words('tender'), href }}
      intro={<p>{t('basisIntro')}</p>}
      values={{
        ids: cited.flatMap(({ id }) => id ?? []),
        notes: Object.fromEntries(sources.map(({ id }) => [id, noteOf(id)])),
      }}
      submitLabel={t('save')}
      submit={({ ids, notes }) =>
        citeBasis(
          tenderId,
          sources
            .filter(({ id }) => ids.includes(id))
            .map(({ id, kind }) => ({ id, kind, note: notes[id]?.trim() || null })),
        )
      }
      onDone={() => go(href)}
    >
      {(field) => (
        <>
          <CheckboxGroupField
            {...field('ids')}
            label={words('basis')}
            options={sources.map(({ id, label }) => ({ value: id, label }))}
            optional
          />
          <Notes field={field} sources={sources} />
        </>
      )}
    </FormPage>
  );
}

/** A note for each source that is ticked: what in the tender comes of it. */
function Notes({
  field,
  sources,
}: {
  field: NameOf<Values>;
  sources: readonly { readonly id: string; readonly label: string }[];
}) {
  const t = useTexts(texts);
  const ids = useWatch<Values, 'ids'>({ name: 'ids' });
  return sources
    .filter(({ id }) => ids.includes(id))
    .map(({ id, label }) => (
      <TextAreaField
        key={id}
        {...field(`notes.${id}`)}
        label={t('basisNote', { source: label })}
        hint={t('basisNoteHint')}
        rows={2}
        optional
      />
    ));
}
