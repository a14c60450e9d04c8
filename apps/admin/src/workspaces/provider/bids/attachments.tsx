import { useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { queryClient, useCommand } from '#api';
import { useTexts } from '#app';
import { Button, fileSize, FormSection, Progress, useProblemText } from '#ui';
import type { BidAttachment } from '../../../procurement/types.js';
import styles from './bid.module.css';
import { removeAttachment } from './queries.js';
import { texts } from './texts.js';
import { uploadAttachment, type UploadState } from './upload-attachment.js';

interface AttachmentsProps {
  tenderId: string;
  files: readonly BidAttachment[];
}

/** The files of the bid: each is sent at once and sealed as it comes in. */
export function Attachments({ tenderId, files }: AttachmentsProps) {
  const t = useTexts(texts);
  const say = useProblemText();
  const remove = useCommand(removeAttachment);
  const [sending, setSending] = useState<UploadState & { name: string }>();
  const [error, setError] = useState<unknown>();
  const send = async (chosen: readonly File[]) => {
    setError(undefined);
    try {
      for (const file of chosen)
        await uploadAttachment(tenderId, file, (state) => setSending({ ...state, name: file.name }));
    } catch (failure) {
      setError(failure);
    } finally {
      setSending(undefined);
      void queryClient.invalidateQueries({ queryKey: ['bid-drafts', tenderId] });
    }
  };
  const takeOut = (file: BidAttachment) => {
    setError(undefined);
    remove.mutate(file, { onError: setError });
  };
  return (
    <FormSection title={t('attachments')} hint={t('attachmentsHint')}>
      {error !== undefined && (
        <div role="alert">
          <InlineAlert status="error">{say(error)}</InlineAlert>
        </div>
      )}
      {files.length > 0 && (
        <ul role="list" className={styles.files}>
          {files.map((file) => (
            <li key={file.id}>
              <span>
                <a href={`/api/v1/bid-attachments/${file.id}`}>{file.fileName}</a>{' '}
                <span className={styles.soft}>{fileSize(file.size)}</span>
              </span>
              <Button variant="secondaryNoBorder" onClick={() => takeOut(file)}>
                {t('removeFile', { name: file.fileName })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.pick}>
        <label htmlFor="attachment">{t('addFile')}</label>
        <input
          id="attachment"
          type="file"
          multiple
          disabled={sending !== undefined}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            event.target.value = '';
            void send(chosen);
          }}
        />
      </div>
      {sending && (
        <Progress label={t('sendingFile', { name: sending.name })} done={sending.sent} total={sending.total} />
      )}
    </FormSection>
  );
}
