import { centsToDecimal, formatCents, LANGUAGES, type Language, type Localised } from '@kasvutori/platform';
import type { CallOffRule } from '@kasvutori/procurement';
import type { CandidateStanding, Hindrance, Proposal } from './next-call-off.js';

/** Why the call-off goes to whom it goes: kept with the offer, in the words of the day it was made. */
export interface CallOffReason {
  readonly sentence: Localised;
  readonly rows: readonly {
    readonly providerId: string;
    readonly label: Localised;
    /** Euros still missing from its share, negative when it has had more; null where the rule counts no money. */
    readonly amount: string | null;
  }[];
}

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

const SENTENCES: Readonly<Record<CallOffRule, Localised>> = {
  ranking: text(
    '{name} on etusijajärjestyksessä ensimmäinen, joka voi ottaa tilauksen vastaan.',
    '{name} är den första i rangordningen som kan ta emot beställningen.',
    '{name} is the first in the order of ranking that can take the call-off.',
  ),
  rotation: text(
    'On palveluntuottajan {name} vuoro: sille on tarjottu tilauksia vähiten.',
    'Det är {name}s tur: den har erbjudits minst antal beställningar.',
    'It is the turn of {name}: it has been offered the fewest call-offs.',
  ),
  'fixed-shares': text(
    '{name} on eniten jäljessä osuudestaan, kun tilauksia on tämän kanssa annettu yhteensä {total}.',
    '{name} är längst efter sin andel när beställningar med denna har getts för sammanlagt {total}.',
    '{name} is furthest below its share when call-offs come to {total} with this one.',
  ),
  'mini-competition': text(
    'Palveluntuottajat kilpailevat tilauksesta kevennetyssä kilpailutuksessa.',
    'Producenterna tävlar om beställningen i en förnyad konkurrensutsättning.',
    'The providers compete for the call-off in a mini-competition.',
  ),
};

const NOBODY = text(
  'Kukaan puitejärjestelyn palveluntuottajista ei voi ottaa tilausta vastaan.',
  'Ingen av ramavtalets producenter kan ta emot beställningen.',
  'None of the providers of the framework can take the call-off.',
);

const HINDERED: Readonly<Record<Hindrance, Localised>> = {
  'not-in-force': text(
    'sopimus ei ole voimassa silloin, kun palvelu alkaa',
    'avtalet gäller inte när tjänsten börjar',
    'the contract is not in force when the service begins',
  ),
  suspended: text('sopimus on keskeytetty', 'avtalet är avbrutet', 'the contract is suspended'),
  away: text('on ilmoittanut, ettei ota tilauksia', 'har meddelat att den inte tar emot', 'has said it takes none now'),
  area: text(
    'sopimus ei kata kaikkia kuntia',
    'avtalet täcker inte alla kommuner',
    'the contract lacks a municipality',
  ),
  full: text(
    'ei vapaita paikkoja siinä kuussa, jona palvelu alkaa',
    'inga lediga platser den månad tjänsten börjar',
    'no free places in the month in which the service begins',
  ),
  declined: text('on kieltäytynyt tästä tilauksesta', 'har tackat nej till denna', 'has declined this call-off'),
};

const ROW = text('{rank}. {name}', '{rank}. {name}', '{rank}. {name}');
const TURNS = text('tarjottu aiemmin {turns}', 'tidigare erbjudits {turns}', 'offered {turns} before');
const SHARE = text(
  'osuus {share} %: tavoite {target}, saanut {given}',
  'andel {share} %: mål {target}, fått {given}',
  'share {share} %: target {target}, has had {given}',
);

/** The proposal read aloud: who, why, and how each of the others stands. */
export function explainProposal(proposal: Proposal, names: ReadonlyMap<string, string>): CallOffReason {
  const { rule, providerId, standings, totalCents } = proposal;
  const name = (id: string): string => names.get(id) ?? '–';
  const sentence =
    providerId === null && rule !== 'mini-competition'
      ? NOBODY
      : each((language) =>
          filled(SENTENCES[rule][language], {
            name: providerId === null ? '' : name(providerId),
            total: formatCents(totalCents, language),
          }),
        );
  return {
    sentence,
    rows: standings.map((one) => ({
      providerId: one.providerId,
      label: each((language) =>
        [
          filled(ROW[language], { rank: String(one.rank), name: name(one.providerId) }),
          ...standingWords(one, rule, language),
          ...(one.hindrance === null ? [] : [HINDERED[one.hindrance][language]]),
        ].join(' · '),
      ),
      amount: one.targetCents === null ? null : centsToDecimal(one.targetCents - one.givenCents),
    })),
  };
}

function standingWords(
  { turns, share, targetCents, givenCents }: CandidateStanding,
  rule: CallOffRule,
  language: Language,
) {
  if (rule === 'rotation') return [filled(TURNS[language], { turns: String(turns) })];
  if (share === null || targetCents === null) return [];
  const money = { target: formatCents(targetCents, language), given: formatCents(givenCents, language) };
  return [filled(SHARE[language], { share: language === 'en' ? share : share.replace('.', ','), ...money })];
}

const each = (write: (language: Language) => string): Localised =>
  Object.fromEntries(LANGUAGES.map((language) => [language, write(language)])) as unknown as Localised;

const filled = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
