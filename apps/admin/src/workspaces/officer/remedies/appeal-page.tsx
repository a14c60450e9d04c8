import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { DateField, FormPage, RadioField, Resource, SelectField, TextAreaField, TextField, useGo } from '#ui';
import { recordAppeal, type Remedies } from '../../../procurement/remedies/queries.js';
import { texts } from '../../../procurement/remedies/texts.js';
import type { DecisionDetail } from '../../../procurement/types.js';
import { decisionQuery } from '../tenders/queries.js';

interface AppealValues {
  providerId: string;
  appellant: string;
  courtNumber: string;
  filedOn: string;
  demands: string;
  suspension: 'automatic' | 'none';
}

/** Records an appeal to the Market Court that the authority has been told of. */
export function AppealPage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('tenderId');
  const query = useQuery(decisionQuery(id));
  const page = `/officer/tenders/${id}?tab=decision`;
  return (
    <Resource query={query}>
      {(decision) => (
        <FormPage<AppealValues, Remedies>
          title={t('recordAppeal')}
          back={{ label: decision.number, href: page }}
          intro={<p>{t('recordIntro')}</p>}
          values={{ providerId: '', appellant: '', courtNumber: '', filedOn: '', demands: '', suspension: 'automatic' }}
          submitLabel={t('recordAppeal')}
          submit={({ providerId, appellant, courtNumber, ...values }, headers) =>
            recordAppeal(
              id,
              {
                ...values,
                ...(providerId && { providerId }),
                ...(appellant && { appellant }),
                ...(courtNumber && { courtNumber }),
              },
              headers,
            )
          }
          onDone={() => go(page)}
        >
          {(field) => (
            <>
              <SelectField
                {...field('providerId')}
                label={t('appellantBidder')}
                optional
                options={biddersOf(decision)}
              />
              <TextField {...field('appellant')} label={t('appellant')} optional />
              <TextField {...field('courtNumber')} label={t('courtNumber')} optional />
              <DateField {...field('filedOn')} label={t('filedOn')} />
              <TextAreaField {...field('demands')} label={t('demands')} rows={5} />
              <RadioField
                {...field('suspension')}
                label={t('suspension')}
                options={(['automatic', 'none'] as const).map((value) => ({ value, label: t(`suspension-${value}`) }))}
              />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}

/** Everybody who was compared or left out, once. */
function biddersOf({ lots, excluded }: DecisionDetail) {
  const names = new Map(
    [...lots.flatMap(({ ranking }) => ranking), ...excluded].map(({ providerId, providerName }) => [
      providerId,
      providerName,
    ]),
  );
  return [...names].map(([value, label]) => ({ value, label }));
}
