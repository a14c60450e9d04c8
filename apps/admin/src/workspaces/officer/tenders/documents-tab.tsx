import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { queryClient, useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Card, Progress, Resource, useProblemText } from '#ui';
import { changeTexts } from '../../../procurement/change-texts.js';
import { DocumentList } from '../../../procurement/document-list.js';
import type { TenderDocument } from '../../../procurement/tender-changes.js';
import styles from '../../../procurement/tender.module.css';
import { ownDocumentsQuery, removeDocument, uploadDocument } from './change-queries.js';
import { texts } from './change-texts.js';
import form from './documents-tab.module.css';

interface DocumentsProps {
  tenderId: string;
  /** The corrigendum in draft whose documents are shown and added. */
  revisionId?: string;
  /** Whether documents can be added and removed here. */
  editable?: boolean;
}

/** The documents of a tender, and in a draft the way to add and remove them. */
export function DocumentsTab({ tenderId, revisionId, editable }: DocumentsProps) {
  const t = useTexts(texts);
  const query = useQuery(ownDocumentsQuery(tenderId));
  const remove = useCommand(removeDocument);
  return (
    <Resource query={query}>
      {({ items, permittedActions }) => {
        const open = editable ?? permittedActions.some(({ allowed }) => allowed);
        const mine = (document: TenderDocument) =>
          open && (revisionId === undefined ? !document.pending : document.revisionId === revisionId);
        return (
          <div className={styles.stack}>
            <DocumentList
              tenderId={tenderId}
              documents={items}
              {...(open && {
                act: (document: TenderDocument) =>
                  mine(document) && (
                    <Button
                      variant="secondaryNoBorder"
                      aria-label={t('removeNamed', { name: document.name })}
                      onClick={() => void remove.mutateAsync({ tenderId, id: document.id })}
                    >
                      {t('remove')}
                    </Button>
                  ),
              })}
            />
            {open && <AddDocument tenderId={tenderId} revisionId={revisionId} documents={items} />}
          </div>
        );
      }}
    </Resource>
  );
}

const KINDS = ['bidding-documents', 'service-description', 'contract-draft', 'form', 'other'] as const;
const LANGUAGES = ['fi', 'sv', 'en'] as const;

function AddDocument({
  tenderId,
  revisionId,
  documents,
}: {
  tenderId: string;
  revisionId: string | undefined;
  documents: readonly TenderDocument[];
}) {
  const t = useTexts(texts);
  const words = useTexts(changeTexts);
  const say = useProblemText();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [kind, setKind] = useState<TenderDocument['kind']>('bidding-documents');
  const [language, setLanguage] = useState<TenderDocument['language']>('fi');
  const [replacesId, setReplacesId] = useState('');
  const [state, setState] = useState<{ busy: boolean; missing?: boolean; error?: unknown }>({ busy: false });
  const replaceable = documents.filter((document) => !document.pending && document.replacedById === null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (state.busy) return;
    if (!file) return setState({ busy: false, missing: true });
    setState({ busy: true });
    try {
      await uploadDocument({ tenderId, file, kind, language, revisionId, replacesId: replacesId || undefined });
      await queryClient.invalidateQueries();
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
