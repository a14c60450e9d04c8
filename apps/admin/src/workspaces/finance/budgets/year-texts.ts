import { defineTexts } from '#app';

export const texts = defineTexts('budget-year', {
  title: { fi: 'Vuodenvaihde {{year}}–{{next}}', sv: 'Årsskiftet {{year}}–{{next}}', en: 'New Year {{year}}–{{next}}' },
  otherYear: { fi: 'Vuosi {{year}}', sv: 'År {{year}}', en: 'Year {{year}}' },
  task: {
    fi: 'Päätä vuodenvaihteesta {{year}}–{{next}}',
    sv: 'Avgör årsskiftet {{year}}–{{next}}',
    en: 'Decide on New Year {{year}}–{{next}}',
  },
  intro: {
    fi: 'Ensin avataan ensi vuoden budjetit. Kun vuosi on vaihtunut, vanha vuosi päätetään. Molemmat tekee kaksi ihmistä.',
    sv: 'Först öppnas nästa års budgetar. När året har skiftat avslutas det gamla. Båda görs av två personer.',
    en: 'First next year’s budgets are opened. When the year has changed, the old one is closed. Both take two people.',
  },
  ruleTitle: {
    fi: 'Mitä vuodenvaihteessa tapahtuu',
    sv: 'Vad som händer vid årsskiftet',
    en: 'What happens at New Year',
  },
  rule1: {
    fi: 'Palvelu on sen vuoden kulu, jona se annetaan.',
    sv: 'En tjänst är en kostnad för det år då den ges.',
    en: 'A service is a cost of the year in which it is given.',
  },
  rule2: {
    fi: 'Seteli, joka on voimassa vuodenvaihteen yli, siirtyy käyttämättömine rahoineen ensi vuoden budjetille.',
    sv: 'En sedel som gäller över årsskiftet flyttas med sina oanvända pengar till nästa års budget.',
    en: 'A voucher that is valid over New Year moves with its unused money to next year’s budget.',
  },
  rule3: {
    fi: 'Muu jäljelle jäänyt raha palaa määrärahaan. Vanhasta budjetista ei voi enää myöntää seteleitä.',
    sv: 'Övriga pengar återgår till anslaget. Inga sedlar kan längre beviljas av den gamla budgeten.',
    en: 'The rest of the money returns to the appropriation. No vouchers can be granted from the old budget any more.',
  },
  budgets: { fi: 'Budjetit {{year}}', sv: 'Budgetar {{year}}', en: 'Budgets of {{year}}' },
  noBudgets: {
    fi: 'Vuodella {{year}} ei ole budjetteja.',
    sv: '{{year}} har inga budgetar.',
    en: 'There are no budgets of {{year}}.',
  },
  carry: { fi: 'Siirtyy ensi vuodelle', sv: 'Flyttas till nästa år', en: 'Moves to next year' },
  carryHow: {
    fi: '{{amount}} ({{count}} seteliä)',
    sv: '{{amount}} ({{count}} sedlar)',
    en: '{{amount}} ({{count}} vouchers)',
  },
  waiting: { fi: 'Vahvistamatta', sv: 'Obekräftat', en: 'Not approved' },
  returns: { fi: 'Palaa määrärahaan', sv: 'Återgår till anslaget', en: 'Returns to the appropriation' },
  next: { fi: 'Ensi vuoden budjetti', sv: 'Nästa års budget', en: 'Next year’s budget' },
  nextFree: { fi: '{{amount}} vapaana', sv: '{{amount}} fritt', en: '{{amount}} free' },
  nextMissing: { fi: 'Ei vielä avattu', sv: 'Inte öppnad ännu', en: 'Not opened yet' },
  nextShort: { fi: 'Puuttuu {{amount}}', sv: '{{amount}} fattas', en: '{{amount}} short' },
  'year-change:open': {
    fi: 'Avaa ensi vuoden budjetit',
    sv: 'Öppna nästa års budgetar',
    en: 'Open next year’s budgets',
  },
  'year-change:close': { fi: 'Päätä vuosi {{year}}', sv: 'Avsluta året {{year}}', en: 'Close the year {{year}}' },
  closeTitle: {
    fi: 'Ehdotetaanko vuoden {{year}} päättämistä?',
    sv: 'Föreslå att året {{year}} avslutas?',
    en: 'Propose closing the year {{year}}?',
  },
  closeWhat: {
    fi: 'Toinen henkilö vahvistaa ehdotuksen. Silloin {{carry}} siirtyy setelien mukana ensi vuodelle ja muu raha palaa määrärahaan.',
    sv: 'En annan person bekräftar förslaget. Då flyttas {{carry}} med sedlarna till nästa år och resten återgår till anslaget.',
    en: 'Another person confirms it. Then {{carry}} moves with the vouchers to next year, and the rest returns to the appropriation.',
  },
  closeWhom: {
    fi: 'Palveluohjaajia ja taloutta.',
    sv: 'Servicehandledarna och ekonomin.',
    en: 'Case workers and finance.',
  },
  closeUndo: {
    fi: 'Ehdotuksen voi perua. Vahvistettua päätöstä ei voi perua.',
    sv: 'Förslaget kan tas tillbaka. Ett bekräftat beslut kan inte ångras.',
    en: 'The proposal can be taken back. A confirmed closing cannot be undone.',
  },
  changes: { fi: 'Ehdotukset', sv: 'Förslag', en: 'Proposals' },
  noChanges: {
    fi: 'Mitään ei ole vielä ehdotettu.',
    sv: 'Inget har föreslagits ännu.',
    en: 'Nothing has been proposed yet.',
  },
  'does-open': {
    fi: 'Avataan ensi vuoden budjetit, yhteensä {{amount}}',
    sv: 'Nästa års budgetar öppnas, totalt {{amount}}',
    en: 'Next year’s budgets are opened, {{amount}} in all',
  },
  'does-close': { fi: 'Päätetään vuosi {{year}}', sv: 'Året {{year}} avslutas', en: 'The year {{year}} is closed' },
  confirmWhat: {
    fi: '{{what}}. Kaikki tehdään kerralla tai ei ollenkaan.',
    sv: '{{what}}. Allt görs på en gång eller inte alls.',
    en: '{{what}}. Everything is done at once or not at all.',
  },
  openIntro: {
    fi: 'Summat on kopioitu tältä vuodelta. Voit muuttaa jokaista tai laskea kaikki prosentteina. Tyhjä summa jättää budjetin avaamatta.',
    sv: 'Beloppen är kopierade från i år. Du kan ändra vart och ett eller räkna alla i procent. Ett tomt belopp öppnar ingen budget.',
    en: 'The sums are copied from this year. You can change each or reckon all as per cent. An empty sum opens no budget.',
  },
  percent: {
    fi: 'Prosenttia tämän vuoden summasta',
    sv: 'Procent av årets belopp',
    en: 'Per cent of this year’s sums',
  },
  reckon: { fi: 'Laske summat', sv: 'Räkna beloppen', en: 'Reckon the sums' },
  lineHint: {
    fi: 'Tänä vuonna {{allocated}}. Vuodenvaihteen yli siirtyy {{carry}}.',
    sv: 'I år {{allocated}}. {{carry}} flyttas över årsskiftet.',
    en: 'This year {{allocated}}. {{carry}} moves over New Year.',
  },
});
