import { formatDate, type CalendarDate } from '@kasvutori/platform';
import { clauseText, sourceText } from './law-source.js';
import { shorteningOf, shortensFrom, type Announcement } from './prior-information.js';
import type { Purchase, RegimeAnswer } from './regime.js';
import { TIME_NAMES } from './regime-names.js';
import { join, line, same, text, THE_ACT, type Why, type WhyLine } from './why-words.js';

/** How long bidders must have, and what shortens it. */
export function whyTime({ times }: RegimeAnswer, { day, announcements = [] }: Purchase): Why {
  const [first] = times;
  if (first === undefined)
    return {
      answer: text('ei vähimmäisaikaa', 'ingen minimitid', 'no minimum time'),
      sentence: text(
        'Laki ei anna päiviä: määräajan pitää riittää tarjouksen tekemiseen hankinnan koko ja vaativuus huomioon ottaen.',
        'Lagen anger inga dagar: tidsfristen ska räcka till för att göra ett anbud med hänsyn till upphandlingens omfattning.',
        'The law gives no days: the deadline has to leave enough time for a bid, given the size and difficulty of the purchase.',
      ),
      rows: [],
      rule: { name: THE_ACT, clause: sourceText('§ 3') },
    };
  const until = formatDate(first.earliest);
  return {
    answer: join((language) => {
      const unit = { fi: 'päivää', sv: 'dagar', en: 'days' }[language];
      return times.map(({ rule, days }) => `${TIME_NAMES[rule.phase][language]} ${days} ${unit}`).join(', ');
    }),
    sentence: text(
      `Jos ilmoitus lähetetään ${formatDate(day)}, määräaika voi päättyä aikaisintaan ${until}. Lähetyspäivää ei lasketa.`,
      `Om meddelandet skickas ${formatDate(day)} kan tidsfristen gå ut tidigast ${until}. Dagen då det skickas räknas inte.`,
      `If the notice is sent on ${formatDate(day)}, the deadline can be ${until} at the earliest. The day of sending does not count.`,
    ),
    rows: times.flatMap(({ rule, days }) => [
      line(TIME_NAMES[rule.phase], { value: same(String(rule.days)), note: sourceText(rule.source) }),
      ...(rule.electronic === undefined
        ? []
        : [
            line(
              text(
                '… kun tarjoukset jätetään sähköisesti',
                '… när anbuden lämnas elektroniskt',
                '… when bids are electronic',
              ),
              {
                value: same(String(rule.electronic)),
              },
            ),
          ]),
      ...(rule.announced === undefined ? [] : announcedLines(rule.announced, announcements, day)),
      line(text('Tässä hankinnassa, päivää', 'I den här upphandlingen, dagar', 'In this procurement, days'), {
        value: same(String(days)),
        total: true,
      }),
    ]),
    rule: { name: THE_ACT, clause: clauseText(first.rule.source) },
  };
}

/** The shorter time, and of each prior information the tender cites whether it gives it. */
function announcedLines(days: number, announcements: readonly Announcement[], day: CalendarDate): WhyLine[] {
  return [
    line(
      text(
        '… kun ennakkoilmoitus on julkaistu',
        '… när en förhandsannons har publicerats',
        '… after a prior information notice',
      ),
      { value: same(String(days)), note: sourceText('Procurement Act § 57') },
    ),
    ...announcements.map((announcement) =>
      line(
        join((language) => {
          const what = { fi: 'Ennakkoilmoitus', sv: 'Förhandsannons', en: 'Prior information' }[language];
          return `${what} ${announcement.number}, ${formatDate(announcement.on)}`;
        }),
        { value: verdictOf(announcement, day) },
      ),
    ),
  ];
}

function verdictOf(announcement: Announcement, day: CalendarDate) {
  const from = formatDate(shortensFrom(announcement));
  switch (shorteningOf(announcement, day)) {
    case 'shortens':
      return text('lyhentää aikaa', 'förkortar tiden', 'shortens the time');
    case 'too-recent':
      return text(
        `ei vielä: lyhentää, kun ilmoitus lähetetään ${from} tai myöhemmin (35 päivää)`,
        `inte ännu: förkortar när meddelandet skickas ${from} eller senare (35 dagar)`,
        `not yet: shortens when the notice is sent on ${from} or later (35 days)`,
      );
    case 'too-old':
      return text(
        'ei lyhennä: julkaistu yli 12 kuukautta aiemmin',
        'förkortar inte: publicerat mer än 12 månader tidigare',
        'does not shorten: published more than 12 months before',
      );
  }
}
