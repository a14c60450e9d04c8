import { useParam, useTexts } from '#app';
import { FormPage, RadioField, TextAreaField, useGo } from '#ui';
import { texts as words } from '../../../data-requests/texts.js';
import { makeDataRequest, type MakeDataRequest } from './queries.js';
import { texts } from './texts.js';

const KINDS = ['erase', 'restrict', 'object'] as const;

interface Asking {
  kind: MakeDataRequest['kind'];
  message: string;
}

/** I ask that my data is erased or used no longer. */
export function MakeDataRequestPage() {
  const t = useTexts(texts);
  const w = useTexts(words);
  const go = useGo();
  const id = useParam('clientId');
  const page = '/client/data-requests';
  return (
    <FormPage<Asking, { id: string }>
      title={t('formTitle')}
      intro={<p>{t('formIntro')}</p>}
      back={{ label: t('title'), href: page }}
      values={{ kind: 'erase', message: '' }}
      submitLabel={t('send')}
      submit={({ kind, message }, headers) =>
        makeDataRequest(id, { kind, message: message.trim() === '' ? null : message }, headers)
      }
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          <RadioField
            {...field('kind')}
            label={t('kind')}
            options={KINDS.map((value) => ({ value, label: w(`kind-${value}`) }))}
          />
          <TextAreaField {...field('message')} label={t('message')} hint={t('messageHint')} rows={5} optional />
        </>
      )}
    </FormPage>
  );
}
