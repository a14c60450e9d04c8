import { queryOptions, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { api, postFile, queryClient, unwrap, useCommand } from '#api';
import { useTexts } from '#app';
import { Button, fileSize, Progress, useProblemText } from '#ui';
import { texts } from './procedure-texts.js';
import styles from './round-files.module.css';

/** Whose page it is: the buyer's, or that of a provider in the round. */
type Side = 'officer' | 'provider';
interface OfRound {
  side: Side;
  tenderId: string;
  number: number | string;
}

const basePath = ({ side, tenderId, number }: OfRound): string =>
  `/api/v1/${side === 'provider' ? 'provider/' : ''}tenders/${tenderId}/rounds/${number}/files`;

const roundFilesQuery = ({ side, tenderId: id, number }: OfRound) => {
  const params = { path: { id, number: String(number) } };
  return queryOptions({
    queryKey: ['round-files', side, id, String(number)],
    queryFn: ({ signal }) =>
      side === 'officer'
        ? unwrap(api.GET('/api/v1/tenders/{id}/rounds/{number}/files', { params, signal }))
        : unwrap(api.GET('/api/v1/provider/tenders/{id}/rounds/{number}/files', { params, signal })),
  });
};

const removeFile = ({ tenderId: id, number, fileId }: OfRound & { fileId: string }) =>
  unwrap(
    api.DELETE('/api/v1/provider/tenders/{id}/rounds/{number}/files/{fileId}', {
      params: { path: { id, number: String(number), fileId } },
    }),
  );

interface RoundFilesProps extends OfRound {
  /** Files of the invitation, or of the answer of one provider; `own` is the reader's. */
  of: 'invitation' | { providerId: string };
  /** Files may still be added, and a provider's own taken out. */
  open: boolean;
}

/** The documents of a round that the reader may see. */
export function RoundFiles({ of, open, ...round }: RoundFilesProps) {
  const t = useTexts(texts);
  const say = useProblemText();
  const { data = [] } = useQuery(roundFilesQuery(round));
  const removing = useCommand(removeFile);
  const [sending, setSending] = useState<string>();
  const [error, setError] = useState<unknown>();
  const input = useId();
  const files = data.filter(({ providerId }) =>
    of === 'invitation'
      ? providerId === null
      : of.providerId === 'own'
        ? providerId !== null
        : providerId === of.providerId,
  );
  const send = async (chosen: readonly File[]) => {
    setError(undefined);
    try {
      for (const file of chosen) {
        setSending(file.name);
        await postFile(basePath(round), file);
      }
    } catch (failure) {
      setError(failure);
    } finally {
      setSending(undefined);
      void queryClient.invalidateQueries({ queryKey: ['round-files'] });
    }
  };
  const mayRemove = open && round.side === 'provider' && of !== 'invitation';
  if (files.length === 0 && !open) return null;
  return (
    <div className={styles.files}>
      <h4>{t(of === 'invitation' ? 'roundDocuments' : 'answerDocuments')}</h4>
      {error !== undefined && (
        <div role="alert">
          <InlineAlert status="error">{say(error)}</InlineAlert>
        </div>
      )}
      {files.length > 0 && (
        <ul role="list">
          {files.map(({ id, name, sizeBytes }) => (
            <li key={id}>
              <span>
                <a href={`${basePath(round)}/${id}`} download={name}>
                  {name}
                </a>{' '}
                <span className={styles.soft}>{fileSize(sizeBytes)}</span>
              </span>
              {mayRemove && (
                <Button
                  variant="secondaryNoBorder"
                  onClick={() => removing.mutate({ ...round, fileId: id }, { onError: setError })}
                >
                  {t('removeFile', { name })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {open && (
        <div className={styles.pick}>
          <label htmlFor={input}>{t('addFile')}</label>
          <p id={`${input}-hint`} className={styles.soft}>
            {t(of === 'invitation' ? 'invitationFileHint' : 'answerFileHint')}
          </p>
          <input
            id={input}
            type="file"
            multiple
            disabled={sending !== undefined}
            aria-describedby={`${input}-hint`}
            onChange={(event) => {
              const chosen = [...(event.target.files ?? [])];
              event.target.value = '';
              void send(chosen);
            }}
          />
        </div>
      )}
      {sending !== undefined && <Progress label={t('sendingFile', { name: sending })} />}
    </div>
  );
}
