import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { CommandHeaders } from '#api';
import { FormPage, Resource, useGo, type NameOf } from '#ui';

interface Kept {
  id: string;
  version: number;
}

/** A text of the authority's own, written in languages: a supplier register, a rulebook. */
interface Written<Values extends FieldValues, Saved extends Kept> {
  /** Where the list of them is; each has its page under it. */
  address: string;
  submitLabel: string;
  children: (field: NameOf<Values>) => ReactNode;
  save: (values: Values, headers: CommandHeaders) => Promise<Saved>;
}

interface NewWritten<Values extends FieldValues, Saved extends Kept> extends Written<Values, Saved> {
  title: string;
  back: string;
  intro: ReactNode;
  values: Values;
}

/** Writes one from the beginning. */
export function NewWrittenForm<Values extends FieldValues, Saved extends Kept>(props: NewWritten<Values, Saved>) {
  const { address, title, back, intro, values, submitLabel, save, children } = props;
  const go = useGo();
  return (
    <FormPage<Values, Saved>
      title={title}
      back={{ label: back, href: address }}
      intro={intro}
      values={values}
      submitLabel={submitLabel}
      submit={save}
      onDone={({ id }) => go(`${address}/${id}`)}
    >
      {children}
    </FormPage>
  );
}

interface EditWritten<Values extends FieldValues, Saved extends Kept> extends Written<Values, Saved> {
  query: UseQueryResult<Saved>;
  title: string;
  back: (saved: Saved) => string;
  intro?: (saved: Saved) => ReactNode;
  valuesOf: (saved: Saved) => Values;
  /** Reads it anew when somebody else has saved it meanwhile. */
  read: (id: string) => Promise<Saved>;
}

/** Edits one as it now is. */
export function EditWrittenForm<Values extends FieldValues, Saved extends Kept>(props: EditWritten<Values, Saved>) {
  const { address, query, title, back, intro, valuesOf, submitLabel, save, read, children } = props;
  const go = useGo();
  return (
    <Resource query={query}>
      {(saved) => {
        const page = `${address}/${saved.id}`;
        return (
          <FormPage<Values, Saved>
            title={title}
            back={{ label: back(saved), href: page }}
            intro={intro?.(saved)}
            values={valuesOf(saved)}
            version={saved.version}
            submitLabel={submitLabel}
            submit={save}
            reload={async () => {
              const latest = await read(saved.id);
              return { values: valuesOf(latest), version: latest.version };
            }}
            onDone={() => go(page)}
          >
            {children}
          </FormPage>
        );
      }}
    </Resource>
  );
}
