import { useRef, useState, type FormEvent } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { renewReads } from '#api';
import { useTexts } from '#app';
import { Button, Card, Progress, useProblemText } from '#ui';
import { changeTexts } from '../../../procurement/change-texts.js';
import type { TenderDocument } from '../../../procurement/tender-changes.js';
import { uploadDocument } from './change-queries.js';
import { texts } from './change-texts.js';
import form from './documents-tab.module.css';

const KINDS = ['bidding-documents', 'service-description', 'contract-draft', 'form', 'other'] as const;
const LANGUAGES = ['fi', 'sv', 'en'] as const;

/** Part of the published tender, and no corrigendum in hand has touched it. */
export const standsIn = ({ pending, replacedById, removedIn, removalPending }: TenderDocument): boolean =>
  !pending && replacedById === null && removedIn === null && !removalPending;

interface AddDocumentProps {
  tenderId: string;
  /** The corrigendum in draft that brings it. */
  revisionId: string | undefined;
  documents: readonly TenderDocument[];
}

/** Sends a file into a draft, of the tender or of a corrigendum; there it may take the place of an earlier version. */
export function AddDocument({ tenderId, revisionId, documents }: AddDocumentProps) {
  const t = useTexts(texts);
  const words = useTexts(changeTexts);
  const say = useProblemText();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [kind, setKind] = useState<TenderDocument['kind']>('bidding-documents');
  const [language, setLanguage] = useState<TenderDocument['language']>('fi');
  const [replacesId, setReplacesId] = useState('');
  const [state, setState] = useState<{ busy: boolean; missing?: boolean; error?: unknown }>({ busy: false });
  const replaceable = documents.filter(standsIn);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (state.busy) return;
    if (!file) return setState({ busy: false, missing: true });
    setState({ busy: true });
    try {
      await uploadDocument({ tenderId, file, kind, language, revisionId, replacesId: replacesId || undefined });
      await renewReads();
      setFile(undefined);
      setReplacesId('');
      if (input.current) input.current.value = '';
      setState({ busy: false });
    } catch (error) {
      setState({ busy: false, error });
    }
  };
  return (
    <Card title={t('addTitle')}>
      <form className={form.form} onSubmit={(event) => void send(event)} noValidate>
        {state.error !== undefined && (
          <div role="alert">
            <InlineAlert status="error">{say(state.error)}</InlineAlert>
          </div>
        )}
        <div className={form.field}>
          <label htmlFor="document-file">{t('file')}</label>
          <p id="document-hint" className={form.hint}>
            {t('fileHint')}
          </p>
          <input
            id="document-file"
            ref={input}
            type="file"
            aria-describedby={state.missing ? 'document-hint document-error' : 'document-hint'}
            aria-invalid={state.missing || undefined}
            onChange={(event) => setFile(event.target.files?.[0])}
          />
          {state.missing && (
            <p id="document-error" role="alert">
              {t('fileNeeded')}
            </p>
          )}
        </div>
        <Choice
          id="document-kind"
          label={words('kind')}
          value={kind}
          options={KINDS.map((value) => [value, words(`kind-${value}`)])}
          onChange={(value) => setKind(value as TenderDocument['kind'])}
        />
        <Choice
          id="document-language"
          label={t('language')}
          value={language}
          options={LANGUAGES.map((value) => [value, t(value)])}
          onChange={(value) => setLanguage(value as TenderDocument['language'])}
        />
        {revisionId !== undefined && replaceable.length > 0 && (
          <Choice
            id="document-replaces"
            label={t('replaces')}
            hint={t('replacesHint')}
            value={replacesId}
            options={[['', t('replacesNone')], ...replaceable.map(({ id, name }): [string, string] => [id, name])]}
            onChange={setReplacesId}
          />
        )}
        {state.busy && <Progress label={t('sending')} />}
        <div>
          <Button type="submit" variant="secondary" busy={state.busy}>
            {t('send')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (value: string) => void;
}

function Choice({ id, label, hint, value, options, onChange }: ChoiceProps) {
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={form.hint}>
          {hint}
        </p>
      )}
      <select
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
