import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, Resource, useGo } from '#ui';
import {
  amendmentQuery,
  draftAmendment,
  readAmendment,
  saveAmendment,
  type Amendment,
} from '../../../amendments/queries.js';
import { contractQuery } from '../../../contracts/queries.js';
import { AmendmentFields } from './amendment-fields.js';
import { inputOf, valuesOf, type Values } from './amendment-values.js';
import { formTexts } from './form-texts.js';

export function NewAmendmentPage() {
  const say = useTexts(formTexts);
  const go = useGo();
  const contractId = useParam('contractId');
  const query = useQuery(contractQuery(contractId));
  return (
    <Resource query={query}>
      {(contract) => (
        <FormPage<Values, Amendment>
          title={say('newTitle', { number: contract.number })}
          back={{ label: contract.number, href: `/officer/contracts/${contractId}?tab=amendments` }}
          intro={<p>{say('intro')}</p>}
          values={valuesOf(contract)}
          submitLabel={say('save')}
          submit={(values, headers) => draftAmendment(contractId, inputOf(values), headers)}
          onDone={({ id }) => go(`/officer/amendments/${id}`)}
        >
          {(field) => <AmendmentFields field={field} contractId={contractId} />}
        </FormPage>
      )}
    </Resource>
  );
}

/** Of two who write at once the later sees both versions and loses nothing. */
export function EditAmendmentPage() {
  const amendment = useQuery(amendmentQuery(useParam('amendmentId')));
  return <Resource query={amendment}>{(found) => <Edit amendment={found} />}</Resource>;
}

function Edit({ amendment }: { amendment: Amendment }) {
  const say = useTexts(formTexts);
  const go = useGo();
  const { id, number, contractId, optionId, version } = amendment;
  const query = useQuery(contractQuery(contractId));
  const page = `/officer/amendments/${id}`;
  return (
    <Resource query={query}>
      {(contract) => (
        <FormPage<Values, Amendment>
          title={say('editTitle', { number })}
          back={{ label: contract.number, href: page }}
          intro={<p>{say('intro')}</p>}
          values={valuesOf(contract, amendment)}
          version={version}
          submitLabel={say('save')}
          submit={(values, headers) => saveAmendment(id, inputOf(values), headers)}
          reload={async () => {
            const latest = await readAmendment(id);
            return { values: valuesOf(contract, latest), version: latest.version };
          }}
          onDone={() => go(page)}
        >
          {(field) => <AmendmentFields field={field} contractId={contractId} optionId={optionId} />}
        </FormPage>
      )}
    </Resource>
  );
}
