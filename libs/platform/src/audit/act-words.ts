import type { Localised } from '../texts/language.js';
import { ACT_MOVES } from './act-moves.js';
import { ACT_SUBJECTS } from './act-subjects.js';

type Words = readonly [fi: string, sv: string, en: string];

/** An act without words does not compile: a new one is added to these two tables first. */
export type ActSubject = keyof typeof ACT_SUBJECTS;
export type ActMove = keyof typeof ACT_MOVES;
export type ActCode = `${ActSubject}.${ActMove}`;

/** Where a move means something of its own for one subject. */
const OF_ITS_OWN: Readonly<Partial<Record<ActSubject, Readonly<Partial<Record<ActMove, Words>>>>>> = {
  alliance: { settle: ['selvityksen tekeminen', 'avräkning', 'settlement'] },
  appeal: {
    dismiss: ['hylkääminen', 'avslag', 'dismissal'],
    order: ['sopimuksentekokiellon määrääminen', 'förbud att ingå avtal', 'order of a suspension'],
    uphold: ['hyväksyminen', 'bifall', 'upholding'],
  },
  member: {
    accept: ['kutsun hyväksyminen', 'godkännande av inbjudan', 'acceptance of an invitation'],
    revoke: ['kutsun peruminen', 'återkallelse av inbjudan', 'revocation of an invitation'],
  },
  question: { ask: ['esittäminen', 'framställande', 'asking'] },
  sanction: { keep: ['pysyttäminen', 'bibehållande', 'keeping in force'] },
  session: { open: ['sisäänkirjautuminen', 'inloggning', 'sign-in'] },
  simulation: { attach: ['liittäminen hankintaan', 'bifogande till upphandling', 'attachment to a tender'] },
  tender: {
    cancel: ['hankinnan keskeyttäminen', 'avbrytande av upphandlingen', 'cancellation of the procedure'],
    open: ['tarjousten avaus', 'anbudsöppning', 'opening of bids'],
  },
  voucher: { change: ['palveluntuottajan vaihtaminen', 'byte av serviceproducent', 'change of provider'] },
};

/** 'contract.activate' → 'Sopimus: voimaan saattaminen'. What no table knows, an old entry's code, is told as it is. */
export function wordsOfAct(action: string): Localised {
  const dot = action.indexOf('.');
  const [subject, move] = [action.slice(0, dot), action.slice(dot + 1)];
  if (!isKey(ACT_SUBJECTS, subject) || !isKey(ACT_MOVES, move)) return { fi: action, sv: action, en: action };
  const about = ACT_SUBJECTS[subject];
  const done = OF_ITS_OWN[subject]?.[move] ?? ACT_MOVES[move];
  return { fi: `${about[0]}: ${done[0]}`, sv: `${about[1]}: ${done[1]}`, en: `${about[2]}: ${done[2]}` };
}

const isKey = <T extends object>(table: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(table, key);
