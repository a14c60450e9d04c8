import type { ClientOfContract, ContractFacts, TariffFacts } from '../entitlements/tariff-facts.js';
import { FORMS } from '../tariffs/expected-forms.js';
import { fits, type Misfit } from '../tariffs/fits.js';
import { CONTRACT_FACTS, type ClientFactsForm, type ContractFactsForm } from './facts-form.js';

/** What is wrong with facts from a file; empty when they may be evaluated. */
export function refuseFacts(json: unknown, path = ''): readonly Misfit[] {
  const misfits = fits(CONTRACT_FACTS.schema, json, path);
  if (misfits.length > 0) return misfits;
  const { clients } = json as ContractFactsForm;
  const names = new Set<string>();
  return clients.flatMap(({ client, facts }, index) => {
    const at = `${path}/clients/${index}`;
    const twice = names.has(client) ? [{ path: `${at}/client`, expected: FORMS.once }] : [];
    names.add(client);
    const turned = (facts.spells ?? []).flatMap(({ start, end }, spell) =>
      end !== null && end < start ? [{ path: `${at}/facts/spells/${spell}/end`, expected: FORMS.notBeforeStart }] : [],
    );
    return [...twice, ...turned];
  });
}

/** Facts from a file with what it may leave out. */
export function factsOf({ clients, ...rest }: ContractFactsForm): ContractFacts {
  return { ...rowsKnown(rest), clients: clients.map(clientOf) } as ContractFacts;
}

function clientOf({ client, facts }: { client: string; facts: ClientFactsForm }): ClientOfContract {
  const { serviceStart, ...rest } = facts;
  const spells = (facts.spells ?? []).map((spell) => ({ subsidised: false, ...spell }));
  const serviceEvents = (facts.serviceEvents ?? []).map((event) => ({
    ...{ voucherAmount: null, reversed: false },
    ...event,
  }));
  const whole = { ...rest, spells, serviceEvents, studyStarts: facts.studyStarts ?? [] };
  return { client, facts: { serviceStart, ...rowsKnown(whole) } as TariffFacts };
}

/** Each row of a file stands on no row of ours unless it names one. */
function rowsKnown(lists: Readonly<Record<string, readonly object[] | undefined>>): Record<string, readonly object[]> {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([name, rows]) =>
      rows === undefined ? [] : [[name, rows.map((row) => ({ factId: null, ...row }))]],
    ),
  );
}
