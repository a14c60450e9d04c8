import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, Resource, SelectField, useGo } from '#ui';
import { useOutcomeTitle } from '../../../outcome-claims/claim-pages.js';
import { type Claim, claimableQuery, makeClaim } from '../../../outcome-claims/queries.js';
import { texts } from '../../../outcome-claims/texts.js';
import { participationQuery } from '../../../participations/queries.js';

/** Asks one outcome of a client to be paid, with the evidence the tariff wants. */
export function MakeClaimPage() {
  const t = useTexts(texts);
  const titleOf = useOutcomeTitle();
  const go = useGo();
  const id = useParam('participationId');
  const key = useParam('outcomeKey');
  const participation = useQuery(participationQuery(id));
  const files = (participation.data?.facts ?? []).flatMap(({ evidence }) =>
    evidence.map((file) => ({ value: file.id, label: file.name })),
  );
  return (
    <Resource query={useQuery(claimableQuery(id))}>
      {({ items }) => {
        const outcome = items.find((one) => one.key === key);
        const kinds = outcome?.evidence ?? [];
        return (
          <FormPage<Record<string, string>, Claim>
            title={t('makeClaimFor', { title: outcome ? titleOf(outcome) : key })}
            back={{ label: participation.data?.clientReference ?? '', href: `/provider/outcomes/${id}` }}
            intro={t('makeIntro')}
            values={Object.fromEntries(kinds.map((kind) => [kind, '']))}
            submitLabel={t('makeClaim')}
            submit={(values, headers) => {
              const evidence = Object.entries(values).map(([kind, evidenceId]) => ({ kind, evidenceId }));
              return makeClaim(id, { key, evidence }, headers);
            }}
            onDone={(claim) => go(`/provider/outcome-claims/${claim.id}`)}
          >
            {(field) =>
              kinds.map((kind) => (
                <SelectField
                  key={kind}
                  {...field(kind)}
                  label={t('evidence', { kind })}
                  hint={t('evidenceHint')}
                  options={files}
                />
              ))
            }
          </FormPage>
        );
      }}
    </Resource>
  );
}
