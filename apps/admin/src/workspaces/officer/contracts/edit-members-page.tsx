import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { ComboField, FormPage, NumberField, RepeatField, Resource, useGo } from '#ui';
import { providerOptionsQuery } from '../../../alliances/queries.js';
import { partiesTexts } from '../../../contracts/parties-texts.js';
import { contractQuery, readContract, setMembers } from '../../../contracts/queries.js';
import type { Contract } from '../../../contracts/types.js';

interface Values {
  parties: { providerId: string; percent: number | '' }[];
}

/** Who shares the money of a draft contract. Of two who write at once the later sees both versions. */
export function EditMembersPage() {
  const contract = useQuery(contractQuery(useParam('contractId')));
  return <Resource query={contract}>{(found) => <Form contract={found} />}</Resource>;
}

function Form({ contract }: { contract: Contract }) {
  const t = useTexts(partiesTexts);
  const go = useGo();
  const providers = useQuery(providerOptionsQuery);
  const { id, number, version, parties, providerId, providerName } = contract;
  const known = [{ providerId, name: providerName }, ...parties].map((one) => ({
    value: one.providerId,
    label: one.name,
  }));
  const options = new Map([...(providers.data ?? []), ...known].map((one) => [one.value, one]));
  const page = `/officer/contracts/${id}`;
  return (
    <FormPage<Values, Contract>
      title={t('edit')}
      intro={<p>{t('editIntro')}</p>}
      back={{ label: number, href: page }}
      values={valuesOf(contract)}
      version={version}
      submitLabel={t('save')}
      submit={(values, headers) =>
        setMembers(id, { parties: values.parties.map((one) => ({ ...one, percent: String(one.percent) })) }, headers)
      }
      reload={async () => {
        const latest = await readContract(id);
        return { values: valuesOf(latest), version: latest.version };
      }}
      onDone={() => go(page)}
    >
      {(field) => (
        <RepeatField
          name="parties"
          itemTitle={(index) => t('partyN', { n: index + 1 })}
          addLabel={t('add')}
          empty={{ providerId: '', percent: '' }}
          max={21}
        >
          {(index) => (
            <>
              <ComboField
                {...field(`parties.${index}.providerId`)}
                label={t('party')}
                options={[...options.values()]}
              />
              <NumberField
                {...field(`parties.${index}.percent`)}
                label={t('share')}
                unit="%"
                decimals={2}
                min={0.01}
                max={100}
              />
            </>
          )}
        </RepeatField>
      )}
    </FormPage>
  );
}

const valuesOf = ({ parties, providerId }: Contract): Values => ({
  parties:
    parties.length === 0
      ? [{ providerId, percent: 100 }]
      : parties.map((one) => ({ providerId: one.providerId, percent: Number(one.percent) })),
});
