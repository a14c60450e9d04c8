import { useTexts } from '#app';
import { FileField, FormPage, useGo } from '#ui';
import { sendFile, type ClientImport } from './queries.js';
import { texts } from './texts.js';

interface Values {
  file: File | null;
}

/** Sends a file to be checked; nothing is taken in yet. */
export function SendImportPage() {
  const t = useTexts(texts);
  const go = useGo();
  return (
    <FormPage<Values, ClientImport>
      title={t('send')}
      intro={
        <>
          <p>{t('intro')}</p>
          <p>{t('columns')}</p>
        </>
      }
      back={{ label: t('title'), href: '/officer/client-imports' }}
      values={{ file: null }}
      submitLabel={t('check')}
      // An empty choice is refused by its field before it gets here.
      submit={({ file }) => sendFile(file as File)}
      onDone={({ id }) => go(`/officer/client-imports/${id}`)}
    >
      {(field) => <FileField {...field('file')} label={t('file')} hint={t('fileHint')} />}
    </FormPage>
  );
}
