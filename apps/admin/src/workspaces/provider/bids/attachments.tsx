import { useId, useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { queryClient, useCommand } from '#api';
import { useTexts } from '#app';
import { Button, fileSize, FormSection, Progress, useProblemText } from '#ui';
import { anonymityTexts } from '../../../procurement/anonymity-texts.js';
import type { DraftAttachment } from '../../../procurement/types.js';
import styles from './bid.module.css';
import { removeAttachment } from './queries.js';
import { texts } from './texts.js';
import { uploadAttachment, type UploadState } from './upload-attachment.js';

interface AttachmentsProps {
  tenderId: string;
  files: readonly DraftAttachment[];
  /** Quality is scored without names: which files are read then, and which wait, is the bidder's to say. */
  withoutNames: boolean;
}

/** The files of the bid: each is sent at once and sealed as it comes in. */
export function Attachments({ tenderId, files, withoutNames }: AttachmentsProps) {
  const t = useTexts(texts);
  const anonymity = useTexts(anonymityTexts);
  const say = useProblemText();
  const remove = useCommand(removeAttachment);
  const [sending, setSending] = useState<UploadState & { name: string }>();
  const [error, setError] = useState<unknown>();
  const send = async (chosen: readonly File[], forQuality: boolean) => {
    setError(undefined);
    try {
      for (const file of chosen)
        await uploadAttachment(tenderId, file, forQuality, (state) => setSending({ ...state, name: file.name }));
    } catch (failure) {
      setError(failure);
    } finally {
      setSending(undefined);
      void queryClient.invalidateQueries({ queryKey: ['bid-drafts', tenderId] });
    }
  };
  const takeOut = (file: DraftAttachment) => {
    setError(undefined);
    remove.mutate(file, { onError: setError });
  };
  return (
    <FormSection title={t('attachments')} hint={t('attachmentsHint')}>
      {withoutNames && <InlineAlert status="warning">{anonymity('withoutNamesFiles')}</InlineAlert>}
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
                <span className={styles.soft}>
                  {fileSize(file.size)}
                  {withoutNames && ` – ${anonymity(file.forQuality ? 'fileForQuality' : 'fileOther')}`}
                </span>
              </span>
              <Button variant="secondaryNoBorder" onClick={() => takeOut(file)}>
                {t('removeFile', { name: file.fileName })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {withoutNames && (
        <Pick
          label={anonymity('addQualityFile')}
          busy={sending !== undefined}
          onPick={(chosen) => void send(chosen, true)}
        />
      )}
      <Pick
        label={withoutNames ? anonymity('addOtherFile') : t('addFile')}
        busy={sending !== undefined}
        onPick={(chosen) => void send(chosen, false)}
      />
      {sending && (
        <Progress label={t('sendingFile', { name: sending.name })} done={sending.sent} total={sending.total} />
      )}
    </FormSection>
  );
}

interface PickProps {
  label: string;
  busy: boolean;
  onPick: (files: readonly File[]) => void;
}

function Pick({ label, busy, onPick }: PickProps) {
  const id = useId();
  return (
    <div className={styles.pick}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        multiple
        disabled={busy}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = '';
          onPick(chosen);
        }}
      />
    </div>
  );
}
