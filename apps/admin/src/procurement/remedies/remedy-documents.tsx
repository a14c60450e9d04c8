import { useId, useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { postFile, queryClient } from '#api';
import { useTexts } from '#app';
import { formatDate, Progress, useInstantText, useProblemText } from '#ui';
import { useCounted } from '../served-table.js';
import styles from '../questions/questions.module.css';
import { documentTexts } from './document-texts.js';
import type { RemedyDocument, RemedyLetter } from './queries.js';

interface DocumentsProps {
  documents: readonly RemedyDocument[];
  /** Where more are sent; nothing when none can be added. */
  sendTo?: string | undefined;
}

/** What was attached to a request or an appeal; each chosen file is sent at once. */
export function RemedyDocuments({ documents, sendTo }: DocumentsProps) {
  const t = useTexts(documentTexts);
  const when = useInstantText();
  if (documents.length === 0 && sendTo === undefined) return null;
  return (
    <div className={styles.versions}>
      {documents.length > 0 && (
        <>
          <h4>{t('attached')}</h4>
          <ul>
            {documents.map(({ id, name, addedByName, addedAt }) => (
              <li key={id}>
                <a href={`/api/v1/remedy-documents/${id}`} download={name}>
                  {name}
                </a>{' '}
                <span className={styles.soft}>{t('addedBy', { name: addedByName, when: when(addedAt) })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {sendTo !== undefined && <AddDocument sendTo={sendTo} />}
    </div>
  );
}

function AddDocument({ sendTo }: { sendTo: string }) {
  const t = useTexts(documentTexts);
  const say = useProblemText();
  const id = useId();
  const [sending, setSending] = useState<string>();
  const [error, setError] = useState<unknown>();
  const send = async (files: readonly File[]) => {
    setError(undefined);
    try {
      for (const file of files) {
        setSending(file.name);
        await postFile(sendTo, file);
      }
    } catch (failure) {
      setError(failure);
    } finally {
      setSending(undefined);
      void queryClient.invalidateQueries({ queryKey: ['remedies'] });
    }
  };
  return (
    <div>
      {error !== undefined && (
        <div role="alert">
          <InlineAlert status="error">{say(error)}</InlineAlert>
        </div>
      )}
      <label htmlFor={id}>
        <strong>{t('attach')}</strong>
      </label>
      <p id={`${id}-hint`} className={styles.soft}>
        {t('attachHint')}
      </p>
      <input
        id={id}
        className={styles.file}
        type="file"
        multiple
        aria-describedby={`${id}-hint`}
        disabled={sending !== undefined}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = '';
          void send(chosen);
        }}
      />
      {sending !== undefined && <Progress label={t('sending', { name: sending })} />}
    </div>
  );
}

/** The letters that followed a decision; a cancellation has a time for remedies of its own. */
export function RemedyLetters({ letters }: { letters: readonly RemedyLetter[] }) {
  const t = useTexts(documentTexts);
  const counted = useCounted();
  if (letters.length === 0) return null;
  return (
    <>
      <h3>{t('letters')}</h3>
      <ul>
        {letters.map((letter) => (
          <li key={letter.documentId}>
            <a href={`/api/v1/documents/${letter.documentId}`} target="_blank" rel="noreferrer">
              {t(`letter-${letter.kind}`, { recipient: letter.recipient })}
            </a>
            {letter.lastDay !== null && (
              <span className={styles.soft}>
                {' '}
                {t('until', { date: formatDate(letter.lastDay) })} {counted(letter)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
