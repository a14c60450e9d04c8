import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useFormContext, type UseFormReturn } from 'react-hook-form';
import { queryClient, type CommandHeaders } from '#api';
import { useParam, useTexts } from '#app';
import { FormPage, mergeDraft, Resource, useGo } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import type { TenderDetail } from '../../../procurement/types.js';
import { readTender, saveTender, tenderQuery } from '../tenders/queries.js';
import { DraftSteps } from './draft-steps.js';
import { inputOf, valuesOf, type DraftValues } from './draft-values.js';
import { texts } from './texts.js';

export function EditTenderPage() {
  const query = useQuery(tenderQuery(useParam('tenderId')));
  return <Resource query={query}>{(tender) => <Editor tender={tender} />}</Resource>;
}

function Editor({ tender }: { tender: TenderDetail }) {
  const t = useTexts(texts);
  const said = useSaid();
  const go = useGo();
  const { field: startAt } = useSearch({ strict: false }) as { field?: string };
  const form = useRef<UseFormReturn<DraftValues>>(null);
  const [start] = useState(() => valuesOf(tender));
  /** What was last saved or read: what both sides began from when a colleague has saved meanwhile. */
  const base = useRef(start);
  const comparing = useRef(false);
  /** Ids of the lots by their key in the form: a lot added here gets its id when it is first saved. */
  const ids = useRef(new Map(tender.lots.map(({ id }) => [id, id])));

  const save = async (values: DraftValues, headers: CommandHeaders): Promise<TenderDetail> => {
    const saved = await saveTender(tender.id, inputOf(values, ids.current), headers);
    base.current = structuredClone(values);
    values.lots.forEach(({ key }, index) => {
      const id = saved.lots[index]?.id;
      if (id) ids.current.set(key, id);
    });
    queryClient.setQueryData(tenderQuery(tender.id).queryKey, saved);
    return saved;
  };
  /** While two versions wait to be compared only the person's own press saves: theirs must not be overwritten meanwhile. */
  const saveQuietly = (values: DraftValues, headers: CommandHeaders) =>
    comparing.current ? Promise.reject(new Error('two versions are being compared')) : save(values, headers);
  /** Keys of lots I know stay, so that an item is compared with itself. */
  const reload = async () => {
    comparing.current = true;
    const latest = await readTender(tender.id);
    const keyOf = new Map([...ids.current].map(([key, id]) => [id, key]));
    const theirs = valuesOf(latest);
    for (const lot of theirs.lots) {
      const key = keyOf.get(lot.key) ?? lot.key;
      ids.current.set(key, lot.key);
      lot.key = key;
    }
    const merged = mergeDraft(base.current, form.current?.getValues(), theirs) as DraftValues;
    form.current?.reset(merged, { keepDefaultValues: true });
    base.current = theirs;
    return { values: theirs, version: latest.version };
  };

  return (
    <FormPage<DraftValues, TenderDetail>
      title={t('editTitle', { title: said(tender.title) || tender.number })}
      back={{ label: said(tender.title) || tender.number, href: `/officer/tenders/${tender.id}` }}
      values={start}
      version={tender.version}
      submitLabel={t('save')}
      submit={save}
      autosave={saveQuietly}
      reload={reload}
      onDone={() => go(`/officer/tenders/${tender.id}`)}
    >
      {(field) => (
        <>
          <FormHandle onForm={(found) => (form.current = found)} />
          <DraftSteps field={field} missing={tender.missing} tender={tender} startAt={startAt} />
        </>
      )}
    </FormPage>
  );
}

/** Gives the page its form, which lives inside `FormPage`. */
function FormHandle({ onForm }: { onForm: (form: UseFormReturn<DraftValues>) => void }) {
  onForm(useFormContext<DraftValues>());
  return null;
}
