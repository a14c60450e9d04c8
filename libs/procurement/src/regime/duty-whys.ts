import { formatDate, type CalendarDate } from '@kasvutori/platform';
import { sourceText } from './law-source.js';
import type { RegimeAnswer } from './regime.js';
import { NOTICE_NAMES, PHASE_NAMES, TIME_NAMES } from './regime-names.js';
import { CHAPTER, join, line, same, text, THE_ACT, type Why } from './why-words.js';

/** Why each of the duties follows from the regime. */

export function whyNotice({ notices, regime }: RegimeAnswer): Why {
  const call = notices.find(({ phase }) => phase === 'call');
  const must = call?.duty === 'must';
  const type = call === undefined ? '' : call.type;
  const duty = {
    must: text('pakollinen', 'obligatoriskt', 'required'),
    may: text('vapaaehtoinen', 'frivilligt', 'voluntary'),
  };
  return {
    answer:
      call === undefined
        ? same('–')
        : join((language) => `${NOTICE_NAMES[call.type][language]} (${type})${must ? '' : `, ${duty.may[language]}`}`),
    sentence: must
      ? text(
          `Hankinnasta julkaistaan ilmoitus ${type} (${NOTICE_NAMES[call.type].fi}).`,
          `Upphandlingen annonseras med meddelande ${type} (${NOTICE_NAMES[call.type].sv}).`,
          `The call is published as notice ${type} (${NOTICE_NAMES[call.type].en}).`,
        )
      : text(
          'Pienhankinnasta ei ole pakko ilmoittaa. Avoin ilmoitus tuo silti tarjouksia.',
          'En småupphandling behöver inte annonseras. En öppen annons ger ändå anbud.',
          'A small purchase need not be announced. An open notice still brings bids.',
        ),
    rows: notices.map(({ phase, type: code, duty: how, source }) =>
      line(PHASE_NAMES[phase], {
        value: join((language) => `${code}, ${duty[how][language]}`),
        note: join((language) => `${NOTICE_NAMES[code][language]}; ${sourceText(source)[language]}`),
      }),
    ),
    rule: { name: THE_ACT, clause: sourceText(regime === 'small' ? '§ 25' : '§ 58–60') },
  };
}

export function whyTime({ times }: RegimeAnswer, day: CalendarDate): Why {
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
      ...(rule.announced === undefined
        ? []
        : [
            line(
              text(
                '… kun ennakkoilmoitus on julkaistu',
                '… när ett förhandsmeddelande har publicerats',
                '… after a prior information notice',
              ),
              { value: same(String(rule.announced)) },
            ),
          ]),
      line(text('Tässä hankinnassa, päivää', 'I den här upphandlingen, dagar', 'In this procurement, days'), {
        value: same(String(days)),
        total: true,
      }),
    ]),
    rule: {
      name: THE_ACT,
      clause: join((language) => `${CHAPTER[language]}; ${sourceText(first.rule.source)[language]}`),
    },
  };
}

export function whyStandstill({ standstill: { required, electronicDays, postDays, source } }: RegimeAnswer): Why {
  return {
    answer: required
      ? text(`${electronicDays} päivää`, `${electronicDays} dagar`, `${electronicDays} days`)
      : text('ei pakollinen', 'inte obligatorisk', 'not required'),
    sentence: required
      ? text(
          `Sopimuksen saa tehdä aikaisintaan ${electronicDays} päivän kuluttua siitä, kun päätös on lähetetty sähköisesti, tai ${postDays} päivän kuluttua, jos se lähetetään postissa.`,
          `Avtal får ingås tidigast ${electronicDays} dagar efter att beslutet har skickats elektroniskt, eller ${postDays} dagar om det skickas per post.`,
          `A contract may be made at the earliest ${electronicDays} days after the decision was sent electronically, or ${postDays} days if it is sent by post.`,
        )
      : text(
          'Laki ei vaadi odotusaikaa. Päätöksestä voi silti valittaa 14 päivän ajan, ja odottaminen on turvallista.',
          'Lagen kräver ingen väntetid. Beslutet kan ändå överklagas i 14 dagar, och det är tryggt att vänta.',
          'The law asks for no standstill. The decision can still be appealed for 14 days, so waiting is safe.',
        ),
    rows: required
      ? [
          line(text('Päätös sähköisesti, päivää', 'Elektroniskt beslut, dagar', 'Decision sent electronically, days'), {
            value: same(String(electronicDays)),
          }),
          line(text('Päätös postissa, päivää', 'Beslut per post, dagar', 'Decision sent by post, days'), {
            value: same(String(postDays)),
          }),
        ]
      : [],
    rule: { name: THE_ACT, clause: sourceText(source.replace('Procurement Act ', '')) },
  };
}

export function whyLots({ lotsReason }: RegimeAnswer): Why {
  return {
    answer: lotsReason
      ? text('perusteltava, jos ei jaeta', 'motiveras om den inte delas', 'reasons needed if not split')
      : text('ei perusteluvelvollisuutta', 'ingen motiveringsplikt', 'no duty to give reasons'),
    sentence: lotsReason
      ? text(
          'EU-hankinnassa on perusteltava, jos hankintaa ei jaeta osiin.',
          'I en EU-upphandling ska det motiveras om upphandlingen inte delas upp.',
          'In an EU procurement reasons have to be given if the tender is not split into lots.',
        )
      : text(
          'Perusteluja ei vaadita, mutta osat auttavat pieniä yrityksiä tarjoamaan.',
          'Ingen motivering krävs, men delar hjälper små företag att lämna anbud.',
          'No reasons are required, but lots help small companies to bid.',
        ),
    rows: [],
    rule: { name: THE_ACT, clause: sourceText('§ 75') },
  };
}
