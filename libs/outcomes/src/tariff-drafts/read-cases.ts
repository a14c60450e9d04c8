import type { CalendarDate } from '@kasvutori/platform';
import { TARIFF_CASE, type TariffCase } from '../tariff-cases/facts-form.js';
import { refuseFacts } from '../tariff-cases/read-facts.js';
import { fits, type Misfit } from '../tariffs/fits.js';
import { FLAW_TEXTS, type FlawCode } from '../tariffs/flaw-texts.js';
import type { TariffFlaw } from '../tariffs/validate-tariff.js';

const MOST_CLIENTS = 200;
const FIRST_DAY = '1990-01-01';

/** Cases as they were typed: those of the right form, or what is wrong with them by its place. `until`: the last day one may be as of. */
export function readCases(
  cases: readonly unknown[],
  until: CalendarDate | null,
): { readonly cases: readonly TariffCase[]; readonly flaws: readonly TariffFlaw[] } {
  const flaws = cases.flatMap((one, index) => flawsOfCase(one, `/cases/${index}`, until));
  return flaws.length > 0 ? { cases: [], flaws } : { cases: cases as readonly TariffCase[], flaws };
}

function flawsOfCase(json: unknown, path: string, until: CalendarDate | null): TariffFlaw[] {
  const misfits = fits(TARIFF_CASE.schema, json, path);
  if (misfits.length > 0) return misfits.map(told);
  const { asOf, facts } = json as TariffCase;
  return flawsOfFacts(facts, `${path}/facts`, asOf, until);
}

/** What is wrong with facts that are to be evaluated as of a day. */
export function flawsOfFacts(
  json: unknown,
  path: string,
  asOf: CalendarDate,
  until: CalendarDate | null,
): TariffFlaw[] {
  const misfits = refuseFacts(json, path);
  if (misfits.length > 0) return misfits.map(told);
  const { clients } = json as TariffCase['facts'];
  const tooLarge =
    clients.length > MOST_CLIENTS ||
    (until !== null && asOf > until) ||
    clients.some(({ facts: { serviceStart } }) => serviceStart < FIRST_DAY);
  return tooLarge ? [flaw(path, 'case-too-large')] : [];
}

const flaw = (path: string, code: FlawCode): TariffFlaw => ({ path, code, text: FLAW_TEXTS[code] });

const told = ({ path, expected }: Misfit): TariffFlaw => {
  const { fi, sv, en } = FLAW_TEXTS['case-facts'];
  return {
    path,
    code: 'case-facts',
    text: {
      fi: `${fi} Odotettu: ${expected.fi}.`,
      sv: `${sv} Väntat: ${expected.sv}.`,
      en: `${en} Expected: ${expected.en}.`,
    },
  };
};
