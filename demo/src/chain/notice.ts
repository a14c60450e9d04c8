import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { municipalitiesOf } from '@kasvutori/platform';
import type { components } from '../../../apps/admin/src/api/schema.js';
import { moved } from '../answers.js';
import { CRITERIA, lotOf, PRICE_ITEMS } from '../job-coaching.js';
import type { Journal } from '../journal.js';
import type { Person } from '../person.js';
import type { Tender } from './publish-tender.js';

type TenderInput = components['schemas']['TenderInput'];
/** Etelä-Savo by its NUTS 3 code. */
const REGION = 'FI1DA';

export type Imported = components['schemas']['ImportedTender'];

/** Uploads a published eForms notice; what could not be carried over comes back with its reasons. */
export async function importNotice(log: Journal, officer: Person, file: string): Promise<Imported> {
  const xml = await readFile(file);
  return log.step(
    officer.name,
    `imports ${basename(file)}`,
    async () => {
      const headers = { 'content-type': 'application/xml', 'x-file-name': encodeURIComponent(basename(file)) };
      const answer = await officer.raw('/api/v1/tenders/imports', { method: 'POST', headers, body: xml });
      if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
      return (await answer.json()) as Imported;
    },
    (imported) => `${imported.number}: ${imported.lotCount} lots, ${imported.losses.length} kinds of loss`,
  );
}

/** The draft as the officer completes it: what the notice gave is kept, what it could not give is filled in for Etelä-Savo. */
export function completed(draft: Tender, submissionDeadline: string): TenderInput {
  const filler = lotOf(
    {
      title: { fi: '', sv: '', en: '' },
      serviceKind: 'job-coaching',
      municipalities: municipalitiesOf(REGION).map((municipality) => municipality.code),
      maxAwards: 3,
      mainCpv: '79998000',
    },
    0,
  );
  const lead = draft.language;
  const filled = (text: { fi?: string; sv?: string; en?: string }, otherwise: string) =>
    text[lead] ? text : { ...text, [lead]: Object.values(text).find(Boolean) ?? otherwise };
  const title = filled(draft.title, 'Työllisyyspalvelut');
  const lots = draft.lots.map(({ number, cancelledAt: _, cancelReason: __, callOffText: ___, ...lot }) => ({
    ...lot,
    title: filled(lot.title, `Osa ${number}`),
    serviceKind: lot.serviceKind ?? filler.serviceKind,
    municipalities: filler.municipalities,
    estimatedValue: lot.estimatedValue ?? filler.estimatedValue,
    cap: lot.cap ?? filler.cap,
    startsOn: null,
    durationMonths: lot.durationMonths ?? filler.durationMonths,
    maxAwards: 3,
    priceItems: PRICE_ITEMS,
    // The notice weighs by importance or in words; the officer decides on weights that sum to 100.
    criteria: CRITERIA,
  }));
  const { language, bidLanguages, procedure, mainCpv, additionalCpv, framework, frameworkMaximum, estimatedValue } =
    draft;
  return {
    title,
    description: filled(draft.description, title[lead] ?? ''),
    language,
    bidLanguages,
    procedure,
    mainCpv: mainCpv ?? filler.mainCpv,
    additionalCpv,
    framework,
    frameworkMaximum: framework === 'none' ? null : (frameworkMaximum ?? '9000000.00'),
    estimatedValue: estimatedValue ?? '2000000.00',
    questionsDeadline: null,
    submissionDeadline,
    ...(lots.length === 1 && {
      undividedReason: { [lead]: 'Palvelu on yksi kokonaisuus, jonka osat tukevat toisiaan.' },
    }),
    lots,
  };
}

export const saveDraft = (log: Journal, officer: Person, draft: Tender, body: TenderInput): Promise<Tender> =>
  log.step(officer.name, 'completes the draft', () => {
    const path = { id: draft.id };
    const put = officer.api.PUT('/api/v1/tenders/{id}', {
      params: { path, header: { 'If-Match': String(draft.version) } },
      body,
    });
    return moved(officer.repeated, put, () => officer.api.GET('/api/v1/tenders/{id}', { params: { path } }));
  });
