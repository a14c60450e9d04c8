import { useId, useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { queryClient, useCommand } from '#api';
import { useTexts } from '#app';
import { Button, fileSize, Progress, useProblemText } from '#ui';
import { evidenceHref } from '../../../rulebooks/approval-parts.js';
import styles from '../../../rulebooks/rulebooks.module.css';
import type { Approval } from '../../../rulebooks/types.js';
import { attachEvidence, removeEvidence } from './queries.js';
import { texts } from './texts.js';

interface EvidenceFilesProps {
  approvalId: string;
  requirement: string;
  title: string;
  files: Approval['answers'][number]['files'];
}

/** What shows that a requirement is met. Files are saved as they are chosen, apart from the rest of the form. */
export function EvidenceFiles({ approvalId, requirement, title, files }: EvidenceFilesProps) {
  const t = useTexts(texts);
  const say = useProblemText();
  const removing = useCommand(removeEvidence);
  const [sending, setSending] = useState<string>();
  const [error, setError] = useState<unknown>();
  const id = useId();
  const send = async (chosen: readonly File[]) => {
    setError(undefined);
    try {
      for (const file of chosen) {
        setSending(file.name);
        await attachEvidence(approvalId, requirement, file);
      }
    } catch (failure) {
      setError(failure);
    } finally {
      setSending(undefined);
      void queryClient.invalidateQueries({ queryKey: ['rulebook-approvals'] });
    }
  };
  return (
    <div className={styles.stack}>
      {error !== undefined && (
        <div role="alert">
          <InlineAlert status="error">{say(error)}</InlineAlert>
        </div>
      )}
      {files.length > 0 && (
        <ul role="list" className={styles.files}>
          {files.map((file) => (
            <li key={file.id} className={styles.head}>
              <span>
                <a href={evidenceHref(file.id)} download={file.name}>
                  {file.name}
                </a>{' '}
                <span className={styles.soft}>{fileSize(file.sizeBytes)}</span>
              </span>
              <Button
                variant="secondaryNoBorder"
                onClick={() => removing.mutate({ id: approvalId, evidenceId: file.id }, { onError: setError })}
              >
                {t('takeAway', { name: file.name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <label htmlFor={id}>{t('addFiles', { what: title })}</label>
      <p id={`${id}-hint`} className={styles.soft}>
        {t('fileHint')}
      </p>
      <input
        id={id}
        type="file"
        multiple
        aria-describedby={`${id}-hint`}
        disabled={sending !== undefined}
        onChange={({ target }) => {
          void send([...(target.files ?? [])]).then(() => (target.value = ''));
        }}
      />
      {sending && <Progress label={t('sending', { name: sending })} />}
    </div>
  );
}
