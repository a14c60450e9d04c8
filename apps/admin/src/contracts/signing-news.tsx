import { useEffect, useRef, useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand, type CommandHeaders } from '#api';
import { useSession, useTexts } from '#app';
import { useProblemText } from '#ui';
import { forgetPendingSignature, pendingSignature, type PendingSignature } from './pending-signature.js';
import { texts } from './texts.js';

interface SigningNewsProps<Signed> {
  /** Of the contract, or of the approval that is accepted. */
  id: string;
  sign: (pending: PendingSignature, headers: CommandHeaders) => Promise<Signed>;
  /** What is said when it is done. */
  done: (signed: Signed) => string;
}

/**
 * Finishes the signature that was begun on this page before its signer went to identify themselves, and says how it went. Only what this
 * very tab began is signed: an address that somebody else made signs nothing.
 */
export function SigningNews<Signed>({ id, sign: send, done }: SigningNewsProps<Signed>) {
  const t = useTexts(texts);
  const say = useProblemText();
  const session = useSession();
  const sign = useCommand(send);
  const { mutate } = sign;
  const begun = useRef(false);
  const [pending] = useState(() => pendingSignature(id));
  const signer = session?.person?.id;
  const otherPerson = pending !== undefined && signer !== undefined && pending.personId !== signer;

  useEffect(() => {
    if (begun.current || pending === undefined || signer === undefined) return;
    begun.current = true;
    forgetPendingSignature(); // once: a reload of the page signs nothing
    if (pending.personId === signer) mutate(pending);
  }, [mutate, pending, signer]);

  if (otherPerson || sign.isError) {
    return (
      <div role="alert">
        <InlineAlert status="error">{otherPerson ? t('signedByOther') : say(sign.error)}</InlineAlert>
      </div>
    );
  }
  return (
    <div role="status">
      {sign.isPending && <p>{t('signing')}</p>}
      {sign.isSuccess && <InlineAlert>{done(sign.data)}</InlineAlert>}
    </div>
  );
}
