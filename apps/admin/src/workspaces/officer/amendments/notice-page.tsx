import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { DateField, FormPage, Resource, TextField, useGo } from '#ui';
import { amendmentQuery, readAmendment, recordNotice } from '../../../amendments/queries.js';
import { texts } from '../../../amendments/texts.js';

/** The number and the day of a modification notice that has been published. */
export function AmendmentNoticePage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('amendmentId');
  const query = useQuery(amendmentQuery(id));
  const page = `/officer/amendments/${id}`;
  return (
    <Resource query={query}>
      {({ number, version }) => (
        <FormPage
          title={t('amendment:publish-notice')}
          back={{ label: t('title', { number }), href: page }}
          values={{ number: '', publishedOn: '' }}
          version={version}
          submitLabel={t('noticeSave')}
          submit={(values, headers) => recordNotice(id, values, headers)}
          reload={async () => ({
            values: { number: '', publishedOn: '' },
            version: (await readAmendment(id)).version,
          })}
          onDone={() => go(page)}
        >
          {(field) => (
            <>
              <TextField {...field('number')} label={t('noticeNumber')} maxLength={100} />
              <DateField {...field('publishedOn')} label={t('noticeOn')} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
