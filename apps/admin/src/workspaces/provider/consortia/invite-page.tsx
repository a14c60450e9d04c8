import { useParam, useTexts } from '#app';
import { BusinessIdField, FormPage, NumberField, TextAreaField, useGo } from '#ui';
import type { ConsortiumMember } from '../../../procurement/types.js';
import { texts } from '../bids/texts.js';
import { inviteMember } from './queries.js';

interface InviteValues {
  businessId: string;
  share: string | number;
  part: string;
}

/** Asks a company to bid together. */
export function InvitePage() {
  const t = useTexts(texts);
  const go = useGo();
  const tenderId = useParam('tenderId');
  const consortium = `/provider/tenders/${tenderId}/consortium`;
  return (
    <FormPage<InviteValues, ConsortiumMember[]>
      title={t('inviteMember')}
      back={{ label: t('consortium'), href: consortium }}
      intro={<p>{t('inviteHint')}</p>}
      values={{ businessId: '', share: '', part: '' }}
      submitLabel={t('inviteMember')}
      submit={({ share, ...values }) => inviteMember(tenderId, { ...values, share: String(share) })}
      onDone={() => go(consortium)}
    >
      {(field) => (
        <>
          <BusinessIdField {...field('businessId')} />
          <NumberField {...field('share')} label={t('share')} unit="%" decimals={2} min={0.01} max={99.99} />
          <TextAreaField {...field('part')} label={t('part')} rows={3} />
        </>
      )}
    </FormPage>
  );
}
