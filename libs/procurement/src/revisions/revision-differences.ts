import { formatCents, formatInstant, LANGUAGES, parseCents, type Language, type Localised } from '@kasvutori/platform';
import { instantOfLocal } from '../tenders/local-deadline.js';
import type { TenderText } from '../tenders/tender-content.js';
import type { PublicTender } from '../tenders/tenders.dto.js';
import type { RevisedLot, RevisionContent } from './revision-content.js';

/** One place of the tender that a corrigendum changes, as people read it. */
export interface Change {
  /** JSON pointer into the published content, `/lots/0/priceItems/1/maxUnitPrice`; documents as `/documents/<id>`. */
  readonly path: string;
  readonly label: Localised;
  /** Null: there was nothing, or nothing is left. */
  readonly before: Localised | null;
  readonly after: Localised | null;
}

/** A document that the corrigendum brings (and the name of the one it stands in for), or one that it takes out. */
export interface RevisedDocument {
  readonly id: string;
  /** Null of one that is taken out. */
  readonly name: string | null;
  readonly replacesName: string | null;
}

/** Where a lot, price item or criterion stands in the tender: a corrigendum never moves it. */
type Frame = Pick<PublicTender, 'lots'>;

/** What differs between two states of the content, in the order of the tender; an empty list means nothing does. */
export function differences(
  frame: Frame,
  before: RevisionContent,
  after: RevisionContent,
  documents: readonly RevisedDocument[] = [],
): Change[] {
  return [
    ...textChanges('/title', LABELS.title, before.title, after.title),
    ...textChanges('/description', LABELS.description, before.description, after.description),
    ...change(
      '/questionsDeadline',
      LABELS.questions,
      deadline(before.questionsDeadline),
      deadline(after.questionsDeadline),
    ),
    ...change(
      '/submissionDeadline',
      LABELS.submission,
      deadline(before.submissionDeadline),
      deadline(after.submissionDeadline),
    ),
    ...frame.lots.flatMap((lot, index) => {
      const was = before.lots.find(({ id }) => id === lot.id);
      const is = after.lots.find(({ id }) => id === lot.id);
      return was === undefined || is === undefined ? [] : lotChanges(lot, was, is, `/lots/${index}`);
    }),
    ...documents.map(({ id, name, replacesName }) => ({
      path: `/documents/${id}`,
      label: LABELS.document,
      before: replacesName === null ? null : same(replacesName),
      after: name === null ? null : same(name),
    })),
  ];
}

function lotChanges(lot: Frame['lots'][number], was: RevisedLot, is: RevisedLot, at: string): Change[] {
  const inLot = (label: Localised): Localised => joined(numbered(LABELS.lot, lot.number), label);
  return [
    ...textChanges(`${at}/title`, inLot(LABELS.title), was.title, is.title),
    ...textChanges(`${at}/description`, inLot(LABELS.description), was.description, is.description),
    ...lot.priceItems.flatMap(({ id, code }, index) => {
      const [old, now] = [was.priceItems, is.priceItems].map((items) => items.find((item) => item.id === id));
      const place = `${at}/priceItems/${index}`;
      const label = (of: Localised): Localised => inLot(joined(numbered(LABELS.priceItem, code), of));
      if (old === undefined || now === undefined) return [];
      return [
        ...textChanges(`${place}/title`, label(LABELS.title), old.title, now.title),
        ...textChanges(`${place}/unit`, label(LABELS.unit), old.unit, now.unit),
        ...change(`${place}/maxUnitPrice`, label(LABELS.ceiling), money(old.maxUnitPrice), money(now.maxUnitPrice)),
      ];
    }),
    ...lot.criteria.flatMap(({ id }, index) => {
      const [old, now] = [was.criteria, is.criteria].map((criteria) => criteria.find((one) => one.id === id));
      const place = `${at}/criteria/${index}`;
      const label = (of: Localised): Localised => inLot(joined(numbered(LABELS.criterion, index + 1), of));
      if (old === undefined || now === undefined) return [];
      return [
        ...textChanges(`${place}/title`, label(LABELS.title), old.title, now.title),
        ...textChanges(`${place}/description`, label(LABELS.description), old.description, now.description),
      ];
    }),
  ];
}

/** One change for each language in which the text differs. */
function textChanges(path: string, label: Localised, before: TenderText, after: TenderText): Change[] {
  return LANGUAGES.flatMap((language) =>
    change(`${path}/${language}`, joined(label, IN[language], ' '), words(before[language]), words(after[language])),
  );
}

function change(path: string, label: Localised, before: Localised | null, after: Localised | null): Change[] {
  return before?.fi === after?.fi ? [] : [{ path, label, before, after }];
}

const each = (write: (language: Language) => string): Localised => ({
  fi: write('fi'),
  sv: write('sv'),
  en: write('en'),
});
const same = (text: string): Localised => each(() => text);
const joined = (first: Localised, second: Localised, by = ', '): Localised =>
  each((language) => `${first[language]}${by}${second[language]}`);
const numbered = (label: Localised, number: number | string): Localised =>
  each((language) => `${label[language]} ${number}`);

function words(text: string | undefined): Localised | null {
  return (text ?? '').trim() === '' ? null : same((text ?? '').trim());
}

const money = (amount: string | null): Localised | null =>
  amount === null ? null : each((language) => formatCents(parseCents(amount), language));

function deadline(local: string | null): Localised | null {
  const instant = local === null ? null : instantOfLocal(local);
  return instant === null ? null : each((language) => formatInstant(instant, language));
}

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });
const LABELS = {
  title: text('nimi', 'namn', 'name'),
  description: text('kuvaus', 'beskrivning', 'description'),
  questions: text('kysymysten määräaika', 'tidsfrist för frågor', 'deadline for questions'),
  submission: text('tarjousten määräaika', 'tidsfrist för anbud', 'deadline for bids'),
  lot: text('osa', 'del', 'lot'),
  priceItem: text('hintarivi', 'prisrad', 'price item'),
  unit: text('yksikkö', 'enhet', 'unit'),
  ceiling: text('enimmäishinta', 'maximipris', 'price ceiling'),
  criterion: text('valintaperuste', 'tilldelningskriterium', 'criterion'),
  document: text('asiakirja', 'dokument', 'document'),
} as const;
const IN: Readonly<Record<Language, Localised>> = {
  fi: text('(suomeksi)', '(på finska)', '(in Finnish)'),
  sv: text('(ruotsiksi)', '(på svenska)', '(in Swedish)'),
  en: text('(englanniksi)', '(på engelska)', '(in English)'),
};
