import { useTexts } from '#app';
import { texts } from './texts.js';
import type { BidAttachment, OpenedParties as Parties } from './types.js';
import styles from './tender.module.css';

interface OpenedPartiesProps {
  parties: Parties | null;
  attachments: readonly BidAttachment[];
  /** Where the file of this id is read. */
  hrefOf: (id: string) => string;
}

/** Who stands beside the bidder, and the files of the bid. */
export function OpenedParties({ parties, attachments, hrefOf }: OpenedPartiesProps) {
  const t = useTexts(texts);
  const { consortium = [], subcontractors = [] } = parties ?? {};
  const percent = (share: string | undefined) => (share ? `, ${share.replace('.', ',')} %` : '');
  return (
    <>
      {consortium.length > 0 && (
        <div className={styles.part}>
          <h3>{t('consortiumMembers')}</h3>
          <ul>
            {consortium.map(({ providerId, name, businessId, share, part }) => (
              <li key={providerId}>
                <strong>{name}</strong> ({businessId}){percent(share)}: {part}
              </li>
            ))}
          </ul>
        </div>
      )}
      {subcontractors.length > 0 && (
        <div className={styles.part}>
          <h3>{t('subcontractors')}</h3>
          <ul>
            {subcontractors.map(({ name, businessId, share, part }) => (
              <li key={businessId}>
                <strong>{name}</strong> ({businessId}){percent(share)}: {part}
              </li>
            ))}
          </ul>
        </div>
      )}
      {attachments.length > 0 && (
        <div className={styles.part}>
          <h3>{t('bidAttachments')}</h3>
          <ul>
            {attachments.map(({ id, fileName }) => (
              <li key={id}>
                <a href={hrefOf(id)}>{fileName}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
