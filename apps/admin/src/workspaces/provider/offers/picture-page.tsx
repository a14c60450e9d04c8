import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FileField, FormPage, Resource, TextField, useCodeName, useGo } from '#ui';
import { offerQuery, sendPicture, type OwnOfferDetail } from './queries.js';
import { texts } from './texts.js';

interface Values {
  file: File | null;
  altFi: string;
  altSv: string;
  altEn: string;
}

/** The picture of an offer, with what is seen in it. */
export function OfferPicturePage() {
  const offer = useQuery(offerQuery(useParam('offerId')));
  return <Resource query={offer}>{(found) => <Form offer={found} />}</Resource>;
}

function Form({ offer: { id, serviceKind, picture } }: { offer: OwnOfferDetail }) {
  const t = useTexts(texts);
  const go = useGo();
  const page = `/provider/offers/${id}`;
  const { fi = '', sv = '', en = '' } = picture?.alt ?? {};
  return (
    <FormPage<Values, OwnOfferDetail>
      title={t(picture === null ? 'addPicture' : 'changePicture')}
      back={{ label: useCodeName('service-kinds')(serviceKind), href: page }}
      intro={t('pictureIntro')}
      values={{ file: null, altFi: fi, altSv: sv, altEn: en }}
      submitLabel={t('send')}
      // The field is required: without a file nothing is sent.
      submit={({ file, ...words }) => sendPicture(id, { ...words, file: file as File })}
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          <FileField {...field('file')} label={t('file')} hint={t('fileHint')} />
          <TextField {...field('altFi')} label={t('altFi')} hint={t('altHint')} maxLength={300} />
          <TextField {...field('altSv')} label={t('altSv')} maxLength={300} />
          <TextField {...field('altEn')} label={t('altEn')} maxLength={300} />
        </>
      )}
    </FormPage>
  );
}
