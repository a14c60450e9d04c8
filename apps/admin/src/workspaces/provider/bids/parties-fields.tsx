import { useTexts } from '#app';
import {
  AppLink,
  BusinessIdField,
  FormSection,
  NumberField,
  RepeatField,
  StatusBadge,
  TextAreaField,
  TextField,
  type NameOf,
} from '#ui';
import type { ConsortiumMember } from '../../../procurement/types.js';
import { NO_SUBCONTRACTOR, type BidValues } from './bid-values.js';
import styles from './bid.module.css';
import { texts } from './texts.js';

/** Those who do a part of the work for the bidder. */
export function Subcontractors({ field }: { field: NameOf<BidValues> }) {
  const t = useTexts(texts);
  return (
    <FormSection title={t('subcontractors')} hint={t('subcontractorsHint')}>
      <RepeatField
        name="subcontractors"
        itemTitle={(index) => t('subcontractor', { number: index + 1 })}
        addLabel={t('addSubcontractor')}
        empty={{ ...NO_SUBCONTRACTOR }}
        max={50}
      >
        {(index) => (
          <>
            <TextField {...field(`subcontractors.${index}.name`)} label={t('companyName')} />
            <BusinessIdField {...field(`subcontractors.${index}.businessId`)} />
            <NumberField
              {...field(`subcontractors.${index}.share`)}
              label={t('share')}
              unit="%"
              decimals={2}
              min={0.01}
              max={99.99}
              optional
            />
            <TextAreaField {...field(`subcontractors.${index}.part`)} label={t('part')} rows={3} />
          </>
        )}
      </RepeatField>
    </FormSection>
  );
}

const TONES = { invited: 'warning', confirmed: 'good', declined: 'bad', removed: 'neutral' } as const;

export function MembershipBadge({ status }: { status: ConsortiumMember['status'] }) {
  const t = useTexts(texts);
  return <StatusBadge tone={TONES[status]}>{t(`member-${status}`)}</StatusBadge>;
}

interface ConsortiumProps {
  tenderId: string;
  members: readonly ConsortiumMember[];
}

/** Who bids together with the company; kept on a page of its own. */
export function ConsortiumSummary({ tenderId, members }: ConsortiumProps) {
  const t = useTexts(texts);
  return (
    <div id="consortium">
      <FormSection title={t('consortium')} hint={t('consortiumHint')}>
        {members.length > 0 && (
          <ul role="list" className={styles.files}>
            {members.map(({ id, memberName, share, status }) => (
              <li key={id}>
                <span>
                  {memberName}{' '}
                  <span className={styles.soft}>{t('sharePercent', { share: share.replace('.', ',') })}</span>
                </span>
                <MembershipBadge status={status} />
              </li>
            ))}
          </ul>
        )}
        <AppLink href={`/provider/tenders/${tenderId}/consortium`}>
          {t(members.length === 0 ? 'bidTogether' : 'editConsortium')}
        </AppLink>
      </FormSection>
    </div>
  );
}
