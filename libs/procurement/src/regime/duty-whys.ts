import { clauseText, sourceText } from './law-source.js';
import type { RegimeAnswer } from './regime.js';
import { NOTICE_NAMES, PHASE_NAMES } from './regime-names.js';
import { join, line, same, text, THE_ACT, type Why } from './why-words.js';

/** Why each of the duties follows from the regime. */

export function whyNotice({ notices }: RegimeAnswer): Why {
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
    rule: { name: THE_ACT, clause: clauseText(call?.source ?? 'Procurement Act § 25') },
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
    rule: { name: THE_ACT, clause: clauseText(source) },
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
