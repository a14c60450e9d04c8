import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, RadioField, Resource, TextAreaField, useGo } from '#ui';
import { participationQuery, verifyFact } from './queries.js';
import { texts } from './texts.js';
import type { Participation, ParticipationsAt, Verification } from './types.js';

/** An official says what was found of a fact, and from what. */
export function VerifyFactPage({ at }: { at: ParticipationsAt }) {
  const t = useTexts(texts);
  const go = useGo();
  const factId = useParam('factId');
  const href = `${at}/${useParam('participationId')}`;
  return (
    <Resource query={useQuery(participationQuery(useParam('participationId')))}>
      {({ clientReference, facts }) => (
        <FormPage<Verification, Participation>
          title={t('fact:verify')}
          back={{ label: t('page', { client: clientReference }), href }}
          intro={<p>{t('verifyIntro')}</p>}
          values={{ move: 'verify', reason: '' }}
          submitLabel={t('saveFound')}
          submit={(values, headers) => verifyFact(factId, values, headers)}
          onDone={() => go(href)}
        >
          {(field) => (
            <>
              <RadioField
                {...field('move')}
                label={t('move')}
                options={(facts.find(({ id }) => id === factId)?.verifications ?? []).map((move) => ({
                  value: move,
                  label: t(`move-${move}`),
                }))}
              />
              <TextAreaField {...field('reason')} label={t('found')} hint={t('foundHint')} rows={3} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
