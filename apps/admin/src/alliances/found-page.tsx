import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { ComboField, DateField, FormPage, MoneyField, NumberField, RepeatField, Resource, useGo } from '#ui';
import { dayAfter, dayBefore } from '../contracts/contract-words.js';
import { contractQuery } from '../contracts/queries.js';
import type { Contract } from '../contracts/types.js';
import { foundAlliance, providerOptionsQuery } from './queries.js';
import { NEW_TERMS, TermsFields, termsBody, type TermsValues } from './terms-fields.js';
import { texts } from './texts.js';
import { roomHref, type Alliance } from './types.js';

interface FoundValues {
  runsFrom: string;
  /** The last day, as people say it. */
  lastDay: string;
  plannedPerMonth: number | '';
  parties: { providerId: string; percent: number | ''; estimate: string }[];
  terms: TermsValues;
}

/** Founds the alliance of a contract by the terms that were signed. */
export function FoundAlliancePage() {
  return (
    <Resource query={useQuery(contractQuery(useParam('contractId')))}>
      {(contract) => <FoundForm contract={contract} />}
    </Resource>
  );
}

function FoundForm({ contract }: { contract: Contract }) {
  const t = useTexts(texts);
  const go = useGo();
  const providers = useQuery(providerOptionsQuery);
  const { id, number, validFrom, validTo, providerId, providerName } = contract;
  const options = [
    { value: providerId, label: providerName },
    ...(providers.data ?? []).filter(({ value }) => value !== providerId),
  ];
  return (
    <FormPage<FoundValues, Alliance>
      title={t('found')}
      back={{ label: number, href: `/officer/contracts/${id}` }}
      intro={t('foundIntro')}
      values={{
        ...{ runsFrom: validFrom, lastDay: dayBefore(validTo), plannedPerMonth: '', terms: NEW_TERMS },
        parties: [{ providerId, percent: 100, estimate: '' }],
      }}
      submitLabel={t('found')}
      submit={({ terms, parties, plannedPerMonth, runsFrom, lastDay }, headers) =>
        foundAlliance(
          id,
          {
            ...{
              runsFrom,
              runsTo: dayAfter(lastDay),
              plannedPerMonth: String(plannedPerMonth),
              terms: termsBody(terms),
            },
            parties: parties.map((party) => ({ ...party, percent: String(party.percent) })),
          },
          headers,
        )
      }
      onDone={(alliance) => go(roomHref('/officer', alliance.id))}
    >
      {(field) => (
        <>
          <DateField {...field('runsFrom')} label={t('runsFrom')} />
          <DateField {...field('lastDay')} label={t('lastSharedDay')} />
          <NumberField {...field('plannedPerMonth')} label={t('plannedPerMonth')} decimals={2} min={0} />
          <p>{t('sharesHint')}</p>
          <RepeatField
            name="parties"
            itemTitle={(index) => t('partyNumber', { number: index + 1 })}
            addLabel={t('addParty')}
            empty={{ providerId: '', percent: '', estimate: '' }}
            max={50}
          >
            {(index) => (
              <>
                <ComboField {...field(`parties.${index}.providerId`)} label={t('party')} options={options} />
                <NumberField
                  {...field(`parties.${index}.percent`)}
                  label={t('share')}
                  unit="%"
                  decimals={2}
                  min={0.01}
                  max={100}
                />
                <MoneyField {...field(`parties.${index}.estimate`)} label={t('partyEstimate')} />
              </>
            )}
          </RepeatField>
          <TermsFields prefix="terms" />
        </>
      )}
    </FormPage>
  );
}
