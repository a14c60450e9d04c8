import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { FormProvider, useForm, type DefaultValues, type FieldPath, type FieldValues } from 'react-hook-form';
import { ErrorSummary, InlineAlert } from 'suomifi-ui-components';
import { idempotencyKeys, ifMatch, type CommandHeaders } from '../../api/command.js';
import { ProblemError, statusOf } from '../../api/problem.js';
import { renewReads } from '../../api/query-client.js';
import { useTexts } from '../../app/i18n/use-texts.js';
import { Button } from '../button.js';
import { DangerDialog, type Danger } from '../danger-dialog.js';
import { FieldsOfForm, type FieldWords } from '../fields/use-field.js';
import { Page } from '../page.js';
import { texts } from '../texts.js';
import { useProblemText } from '../use-problem-text.js';
import { problemFields } from './problem-fields.js';
import { StalePanel } from './stale-panel.js';
import { summaryItems } from './summary.js';
import { UnsavedGuard } from './unsaved-guard.js';
import { useAutosave } from './use-autosave.js';
import styles from './form-page.module.css';

/** `field('lots.0.title')` → the name for a field component, checked against the form's values. */
export type NameOf<V extends FieldValues> = (name: FieldPath<V>) => { name: string };

export interface FormPageProps<V extends FieldValues, R> {
  title: string;
  back: { label: string; href: string };
  intro?: ReactNode;
  /** `full`: room for something beside the fields. */
  width?: 'full' | 'text';
  /** What the form starts from. */
  values: V;
  /** Version of the resource being changed; sent as `If-Match`. */
  version?: number;
  submitLabel: string;
  /** Sends the form; throw what the API throws. */
  submit: (values: V, headers: CommandHeaders) => Promise<R>;
  /** After success, when leaving is free: usually `go('/…')`. */
  onDone: (result: R) => void;
  /** Saves as the person types; answers with the new version. */
  autosave?: (values: V, headers: CommandHeaders) => Promise<{ version: number }>;
  /** Reads the resource again when somebody else changed it (412), so that the two can be compared. */
  reload?: () => Promise<{ values: V; version: number }>;
  /** Asks before sending, saying what will happen. */
  danger?: Danger;
  children: (field: NameOf<V>) => ReactNode;
}

/** The one form of the app. Field components from `fields/` go inside; everything around them is done here. */
export function FormPage<V extends FieldValues, R>(props: FormPageProps<V, R>) {
  const { title, back, intro, values, submitLabel, submit, onDone, danger, reload, children } = props;
  const { width = 'text' } = props;
  const t = useTexts(texts);
  const say = useProblemText();
  const form = useForm<V>({ defaultValues: values as DefaultValues<V>, mode: 'onTouched', shouldFocusError: false });
  const [fields] = useState(() => new Map<string, FieldWords>());
  const [keys] = useState(() => idempotencyKeys());
  const version = useRef(props.version);
  const leaving = useRef(false);
  const sending = useRef(false);
  const [asking, setAsking] = useState(false);
  const [general, setGeneral] = useState<string[]>([]);
  const [theirs, setTheirs] = useState<V>();
  const [refusals, setRefusals] = useState(0);
  const summary = useRef<HTMLHeadingElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  const { isDirty, isSubmitting, errors } = form.formState;

  const headersFor = (input: V): CommandHeaders => ({
    'Idempotency-Key': keys.keyFor([input, version.current]),
    ...(version.current === undefined ? {} : ifMatch(version.current)),
  });
  const autosave = useAutosave(form, props.autosave, headersFor, (saved) => {
    version.current = saved;
    keys.done();
  });

  useEffect(() => {
    if (refusals > 0) (alert.current ?? summary.current)?.focus();
  }, [refusals]);

  const refuse = async (error: unknown) => {
    if (statusOf(error) === 412 && reload) {
      const latest = await reload();
      version.current = latest.version;
      setTheirs(latest.values);
      return;
    }
    const found = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
    const { atFields, elsewhere } = problemFields(found, [...fields.keys()]);
    for (const { name, message } of atFields) form.setError(name as FieldPath<V>, { type: 'server', message });
    setGeneral(atFields.length > 0 ? elsewhere : [say(error)]);
    setRefusals((count) => count + 1);
  };
  const send = async (input: V) => {
    if (sending.current) return;
    sending.current = true;
    setGeneral([]);
    try {
      await autosave.settled();
      const result = await submit(input, headersFor(input));
      keys.done();
      leaving.current = true;
      await renewReads();
      onDone(result);
    } catch (error) {
      await refuse(error);
    } finally {
      sending.current = false;
    }
  };
  const onSubmit = (event: SubmitEvent) => {
    const refused = () => {
      setGeneral([]);
      setRefusals((count) => count + 1);
    };
    return form.handleSubmit((input) => (danger ? setAsking(true) : send(input)), refused)(event);
  };

  const items = summaryItems(errors, fields);
  const field: NameOf<V> = (name) => ({ name });
  return (
    <Page title={title} back={back} intro={intro} width={width}>
      <FormProvider {...form}>
        <FieldsOfForm value={fields}>
          <form className={styles.form} noValidate onSubmit={(event) => void onSubmit(event)}>
            {general.length > 0 && (
              <div ref={alert} role="alert" tabIndex={-1} className={styles.panel}>
                <InlineAlert status="error" labelText={t('notSaved')}>
                  {general.join(' ')}
                </InlineAlert>
              </div>
            )}
            {refusals > 0 && items.length > 0 && (
              <ErrorSummary
                headingRef={summary}
                headingText={t('errorSummary', { count: items.length })}
                items={items}
              />
            )}
            {theirs && <StalePanel theirs={theirs} fields={fields} />}
            {children(field)}
            <div className={styles.end}>
              {/* The press must not blur the field first: its message would move the button from under the pointer. */}
              <div onMouseDown={(event) => event.preventDefault()}>
                <Button type="submit" busy={isSubmitting}>
                  {submitLabel}
                </Button>
              </div>
              <p role="status" className={styles.saved}>
                {autosave.state ?? (isDirty ? t('unsaved') : '')}
              </p>
            </div>
          </form>
        </FieldsOfForm>
      </FormProvider>
      {danger && (
        <DangerDialog
          open={asking}
          onClose={() => setAsking(false)}
          onConfirm={() => send(form.getValues())}
          {...danger}
        />
      )}
      <UnsavedGuard dirty={isDirty && !autosave.saved} leaving={leaving} />
    </Page>
  );
}

/** Fields that belong together, under a heading of their own. */
export function FormSection({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {children}
    </section>
  );
}
