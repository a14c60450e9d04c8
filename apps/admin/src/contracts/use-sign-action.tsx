import { identifyHref, useLanguage, useSession, useTexts } from '#app';
import { AppLink, CopyHash, type Danger, type PageAction } from '#ui';
import styles from './contract-page.module.css';
import { keepPendingSignature } from './pending-signature.js';
import { documentHref } from './queries.js';
import { texts } from './texts.js';

interface ToSign {
  readonly id: string;
  readonly documentId: string | null;
  readonly documentSha256: string | null;
}

/** Signing a contract or an amendment: to strong identification and back to this page, which then signs (`signing-news.tsx`). */
export function useSignAction(
  { id, documentId, documentSha256 }: ToSign,
  words: Pick<Danger, 'title' | 'whatHappens' | 'toWhom' | 'undo'>,
): PageAction {
  const t = useTexts(texts);
  const session = useSession();
  const language = useLanguage();
  const identify = () => {
    if (!documentSha256 || !session?.person) return;
    keepPendingSignature({ id, documentSha256, personId: session.person.id });
    window.location.assign(identifyHref(`${window.location.pathname}?tab=signatures&signing=true`, language));
  };
  return {
    label: t('contract:sign'),
    run: () => identify(),
    danger: {
      ...words,
      confirm: t('identifyAndSign'),
      extra: documentId && documentSha256 && (
        <div className={styles.document}>
          <p>
            {t('read')}{' '}
            <AppLink href={documentHref(documentId)} target="_blank">
              {t('openDocument')}
            </AppLink>
          </p>
          <CopyHash hash={documentSha256} />
        </div>
      ),
    },
  };
}
