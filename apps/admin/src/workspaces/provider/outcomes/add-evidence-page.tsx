import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FileField, FormPage, Resource, useGo } from '#ui';
import { attachEvidence, participationQuery } from '../../../participations/queries.js';
import { texts } from '../../../participations/texts.js';
import type { Participation } from '../../../participations/types.js';

/** A document that shows a fact to be right. */
export function AddEvidencePage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('participationId');
  const factId = useParam('factId');
  const href = `/provider/outcomes/${id}`;
  return (
    <Resource query={useQuery(participationQuery(id))}>
      {({ clientReference }) => (
        <FormPage<{ file: File | null }, Participation>
          title={t('evidenceTitle')}
          back={{ label: t('page', { client: clientReference }), href }}
          intro={t('evidenceIntro')}
          values={{ file: null }}
          submitLabel={t('attach')}
          // An empty choice is refused by its field before it gets here.
          submit={({ file }) => attachEvidence(factId, file as File)}
          onDone={() => go(href)}
        >
          {(field) => <FileField {...field('file')} label={t('file')} hint={t('fileHint')} />}
        </FormPage>
      )}
    </Resource>
  );
}
