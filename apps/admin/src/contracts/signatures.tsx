import { useTexts } from '#app';
import { AppLink, Card, CopyHash, DateText, useInstantText } from '#ui';
import styles from './contract-page.module.css';
import { documentHref } from './queries.js';
import { texts } from './texts.js';
import type { Contract, Signature } from './types.js';

/** What both a contract and an amendment say of their signing. */
type Signed = Pick<
  Contract,
  | 'signed'
  | 'documentId'
  | 'documentSha256'
  | 'finishedDocumentId'
  | 'finishedSha256'
  | 'authoritySignatories'
  | 'providerSignatories'
> & { status: string; successorSignatories?: number };

const PARTIES = ['authority', 'provider', 'successor'] as const;

/** Who has signed, who is waited for, what is signed, and the finished file. */
export function Signatures({ contract }: { contract: Signed }) {
  const t = useTexts(texts);
  const { status, signed, documentId, documentSha256, finishedDocumentId, finishedSha256 } = contract;
  const needed = {
    authority: contract.authoritySignatories,
    provider: contract.providerSignatories,
    successor: contract.successorSignatories ?? 0,
  };
  return (
    <>
      {finishedDocumentId && finishedSha256 && (
        <Card title={t('finished')}>
          <p>{t('finishedText')}</p>
          <p>
            <AppLink href={documentHref(finishedDocumentId)} target="_blank">
              {t('openFinished')}
            </AppLink>
          </p>
          <p>
            <AppLink href="/verify">{t('verifyFile')}</AppLink>
          </p>
          <CopyHash hash={finishedSha256} />
        </Card>
      )}
      <ul role="list" className={styles.signatures}>
        {PARTIES.filter((party) => needed[party] > 0).map((party) => {
          const given = signed.filter((one) => one.party === party);
          return (
            <li key={party}>
              <h3>{t(`party-${party}`)}</h3>
              <p className={styles.soft}>{t('signatoriesOf', { given: given.length, needed: needed[party] })}</p>
              {given.map((signature) => (
                <Given key={`${signature.personName} ${signature.signedAt}`} signature={signature} />
              ))}
              {given.length < needed[party] && (
                <p className={styles.soft}>{t(status === 'in-signature' ? 'waitedFor' : 'notSigned')}</p>
              )}
            </li>
          );
        })}
      </ul>
      <Card title={t('document')}>
        {documentId && documentSha256 ? (
          <>
            <p>{t('pinned')}</p>
            <p>
              <AppLink href={documentHref(documentId)} target="_blank">
                {t('openDocument')}
              </AppLink>
            </p>
            <CopyHash hash={documentSha256} />
          </>
        ) : (
          <p>{t('documentLater')}</p>
        )}
      </Card>
    </>
  );
}

function Given({ signature: { personName, personRole, signedAt, authenticatedAt } }: { signature: Signature }) {
  const t = useTexts(texts);
  const instant = useInstantText();
  const role = `role-${personRole}` in texts.table ? t(`role-${personRole}` as 'role-provider-manager') : personRole;
  return (
    <>
      <p>{t('signedAt', { name: personName, role })}</p>
      <p className={styles.soft}>
        <DateText instant={signedAt} />
      </p>
      {authenticatedAt && <p className={styles.soft}>{t('identifiedAt', { at: instant(authenticatedAt) })}</p>}
    </>
  );
}
