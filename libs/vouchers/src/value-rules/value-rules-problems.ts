import { defineProblems, type FieldProblem, type Localised } from '@kasvutori/platform';
import type { RuleFlaw, RuleFlawCode } from './check-value-rule.js';

export const valueRuleProblem = defineProblems({
  'value-rule-has-draft': {
    status: 409,
    text: {
      fi: 'Palvelulla on jo luonnos arvosäännöstä.',
      sv: 'Tjänsten har redan ett utkast till värderegel.',
      en: 'The service already has a draft of a value rule.',
    },
  },
  'value-rule-published': {
    status: 409,
    text: {
      fi: 'Julkaistu arvosääntö ei muutu. Tee uusi versio.',
      sv: 'En publicerad värderegel ändras inte. Gör en ny version.',
      en: 'A published value rule never changes. Make a new version.',
    },
  },
  'value-rule-incomplete': {
    status: 422,
    text: {
      fi: 'Arvosääntö ei ole vielä valmis julkaistavaksi.',
      sv: 'Värderegeln är ännu inte klar att publiceras.',
      en: 'The value rule is not ready to be published.',
    },
  },
  'value-rule-own-work': {
    status: 409,
    text: {
      fi: 'Et voi julkaista sääntöä, jota olet itse muokannut viimeksi. Toinen henkilö julkaisee sen.',
      sv: 'Du kan inte publicera en regel som du själv senast har ändrat. En annan person publicerar den.',
      en: 'You cannot publish a rule that you edited last. Another person publishes it.',
    },
  },
  'value-rule-day-taken': {
    status: 409,
    text: {
      fi: 'Toinen versio alkaa samana päivänä {day}. Valitse toinen päivä.',
      sv: 'En annan version börjar samma dag {day}. Välj en annan dag.',
      en: 'Another version begins on the same day {day}. Choose another day.',
    },
  },
  'value-rule-in-past': {
    status: 422,
    text: {
      fi: 'Arvosääntö voi tulla voimaan aikaisintaan tänään ({today}).',
      sv: 'Värderegeln kan börja gälla tidigast i dag ({today}).',
      en: 'A value rule can come into force today ({today}) at the earliest.',
    },
  },
  'income-needed': {
    status: 422,
    text: {
      fi: 'Arvo riippuu tuloista. Anna talouden koko ja tulot kuukaudessa.',
      sv: 'Värdet beror på inkomsterna. Ange hushållets storlek och inkomster per månad.',
      en: 'The value depends on income. Give the size of the household and its income a month.',
    },
  },
  'no-bracket': {
    status: 422,
    text: {
      fi: 'Mikään tuloluokka ei kata näitä tuloja.',
      sv: 'Ingen inkomstklass omfattar dessa inkomster.',
      en: 'No bracket covers this income.',
    },
  },
});

const FLAWS: Readonly<Record<RuleFlawCode, Localised>> = {
  'amount-missing': {
    fi: 'Anna summa, joka on yli nolla.',
    sv: 'Ange ett belopp som är större än noll.',
    en: 'Give an amount above zero.',
  },
  'lowest-above-full': {
    fi: 'Vähimmäisarvon pitää olla yli nolla ja enintään täysi arvo.',
    sv: 'Det lägsta värdet ska vara större än noll och högst det fulla värdet.',
    en: 'The lowest value must be above zero and at most the full value.',
  },
  'percent-missing': {
    fi: 'Anna prosentti, joka on yli nolla ja enintään sata.',
    sv: 'Ange en procentsats som är större än noll och högst hundra.',
    en: 'Give a percentage above zero and at most a hundred.',
  },
  'limits-missing': {
    fi: 'Anna tuloraja ainakin yhden hengen taloudelle.',
    sv: 'Ange inkomstgränsen åtminstone för ett hushåll på en person.',
    en: 'Give the income limit at least for a household of one.',
  },
  'limits-fall': {
    fi: 'Tulorajan pitää nousta talouden koon mukana.',
    sv: 'Inkomstgränsen ska stiga med hushållets storlek.',
    en: 'The income limit must rise with the size of the household.',
  },
  'brackets-missing': {
    fi: 'Anna tuloluokat talouden koolle 1 ja siitä ylöspäin ilman aukkoja.',
    sv: 'Ange inkomstklasser för hushåll på 1 och uppåt utan luckor.',
    en: 'Give brackets for a household of 1 and upwards, without gaps.',
  },
  'brackets-order': {
    fi: 'Tuloluokkien ylärajojen pitää nousta.',
    sv: 'Inkomstklassernas övre gränser ska stiga.',
    en: 'The upper bounds of the brackets must rise.',
  },
  'bracket-open': {
    fi: 'Jätä jokaisen talouden viimeisen tuloluokan yläraja tyhjäksi.',
    sv: 'Lämna den övre gränsen tom i varje hushålls sista inkomstklass.',
    en: 'Leave the upper bound of the last bracket of each household empty.',
  },
  'stages-missing': {
    fi: 'Paketissa pitää olla ainakin yksi vaihe ja yhteensä enintään 500 kertaa.',
    sv: 'Paketet ska ha minst en etapp och sammanlagt högst 500 gånger.',
    en: 'A package has at least one stage and at most 500 units in all.',
  },
  'stage-uneven': {
    fi: 'Vaiheen hinnan pitää jakautua senttien tarkkuudella tasan sen kerroille.',
    sv: 'Etappens pris ska gå jämnt upp i dess gånger, på centen.',
    en: "The stage's price must divide evenly into its units, to the cent.",
  },
  'trials-missing': {
    fi: 'Tee ainakin yksi koelaskelma, jonka tulos on laskettu käsin.',
    sv: 'Gör minst en provberäkning vars resultat är uträknat för hand.',
    en: 'Make at least one trial calculation whose result was reckoned by hand.',
  },
  'trial-differs': {
    fi: 'Koelaskelma antaa muun arvon kuin pitäisi.',
    sv: 'Provberäkningen ger ett annat värde än den borde.',
    en: 'A trial gives another value than it should.',
  },
};

export const ruleFlawProblem = ({ code, pointer }: RuleFlaw): FieldProblem => ({ pointer, code, text: FLAWS[code] });
