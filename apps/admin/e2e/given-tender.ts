import { actAs, type Other } from './act-as.js';

const DAY = 86_400_000;

/** A wall clock time of Helsinki so many days from the demo's now, at two in the afternoon. */
export function inDays(now: string, days: number): string {
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' });
  return `${date.format(new Date(Date.parse(now) + days * DAY))}T14:00`;
}

/** What a journey's tender has beside what every such tender has. */
interface Also {
  anonymousQuality?: boolean;
  /** A framework for two providers, its call-offs given so. */
  callOff?: { rule: string; shares: string[]; answerDays: number; orderBinds: boolean };
}

/** The draft of a small tender that lacks nothing: questions for ten days, bids for thirty. */
export async function givenDraft(
  officer: Other,
  title: string,
  { anonymousQuality = false, callOff }: Also = {},
): Promise<string> {
  const { now } = await officer.get<{ now: string }>('/sandbox/clock');
  const { id } = await officer.post<{ id: string }>('/tenders', {
    title: { fi: title },
    description: { fi: 'Valmennusta pitkään työttömille.' },
    language: 'fi',
    bidLanguages: ['fi'],
    procedure: 'open',
    mainCpv: '79998000',
    additionalCpv: [],
    framework: callOff ? 'fa-wo-rc' : 'none',
    frameworkMaximum: callOff ? '148000.00' : null,
    estimatedValue: '148000.00',
    questionsDeadline: inDays(now, 10),
    submissionDeadline: inDays(now, 30),
    anonymousQuality,
    lots: [
      {
        reference: 'LOT-0001',
        title: { fi: 'Mikkelin seutu' },
        description: {},
        serviceKind: 'job-coaching',
        municipalities: ['491'],
        nuts: ['FI1DA'],
        mainCpv: '79998000',
        additionalCpv: [],
        estimatedValue: '148000.00',
        frameworkMaximum: null,
        cap: '90000.00',
        startsOn: null,
        durationMonths: 24,
        maxAwards: callOff ? 2 : 1,
        ...(callOff && { callOff }),
        priceItems: [
          {
            code: 'UNIT',
            kind: 'unit',
            title: { fi: 'Tapaaminen' },
            unit: { fi: 'tapaaminen' },
            quantity: 900,
            maxUnitPrice: '120.00',
            thresholdDays: null,
            vatCategory: 'S',
          },
        ],
        criteria: [
          { kind: 'price', title: { fi: 'Hinta' }, description: {}, weight: '40' },
          {
            kind: 'quality',
            title: { fi: 'Palvelukuvaus' },
            description: { fi: 'Miten asiakas pääsee töihin.' },
            weight: '60',
          },
        ],
      },
    ],
  });
  return id;
}

/** One officer submits the draft as it stands, another approves it. */
export async function publish(officer: Other, baseURL: string | undefined, id: string): Promise<void> {
  const { version } = await officer.get<{ version: number }>(`/tenders/${id}`);
  const submitted = await officer.post<{ version: number }>(`/tenders/${id}/submit-for-approval`, {}, version);
  const approver = await actAs('approver-1', baseURL);
  await approver.post(`/tenders/${id}/approve-and-publish`, {}, submitted.version);
}

/** A small tender that two officers have published. */
export async function givenPublishedTender(
  baseURL: string | undefined,
  title: string,
  also: Also = {},
): Promise<string> {
  const officer = await actAs('officer-1', baseURL);
  const id = await givenDraft(officer, title, also);
  await publish(officer, baseURL, id);
  return id;
}

export interface OpenedTender {
  id: string;
  lotId: string;
  /** The criterion that is scored. */
  criterionId: string | undefined;
  bidIds: string[];
}

/** The same, with two bids that two officers have opened. Moves the demo's clock. */
export async function givenOpenedTender(
  baseURL: string | undefined,
  title: string,
  also: Also = {},
): Promise<OpenedTender> {
  const id = await givenPublishedTender(baseURL, title, also);
  const officers: Other[] = [await actAs('officer-1', baseURL), await actAs('officer-2', baseURL)];
  const [first] = officers as [Other];
  const { lots } = await first.get<{ lots: { id: string; criteria: { id: string; kind: string }[] }[] }>(
    `/tenders/${id}`,
  );
  const [lot] = lots as [(typeof lots)[number]];
  const criterionId = lot.criteria.find(({ kind }) => kind === 'quality')?.id;
  for (const [account, unitPrice] of [
    ['saimaa-manager', '85.00'],
    ['harju-manager', '89.50'],
  ] as const) {
    const provider = await actAs(account, baseURL);
    await provider.post(`/tenders/${id}/bids`, {
      lots: [
        {
          lotId: lot.id,
          prices: [{ code: 'UNIT', unitPrice }],
          answers: [{ criterionId, answer: 'Valmentaja tapaa asiakkaan viikoittain.' }],
        },
      ],
      declarations: { noExclusionGrounds: true, acceptsTerms: true },
    });
  }
  await first.post('/sandbox/clock', { advanceDays: 31 });
  for (const officer of officers) await officer.post(`/tenders/${id}/opening`, { noConflictOfInterest: true });
  const { bids } = await first.get<{ bids: { bidId: string }[] }>(`/tenders/${id}/opening`);
  return { id, lotId: lot.id, criterionId, bidIds: bids.map(({ bidId }) => bidId) };
}

/** The same, scored, and decided by the approver. */
export async function givenDecidedTender(baseURL: string | undefined, title: string, also: Also = {}): Promise<string> {
  const { id, lotId, criterionId, bidIds } = await givenOpenedTender(baseURL, title, also);
  const scorer = await actAs('officer-1', baseURL);
  await scorer.put(`/lots/${lotId}/scores`, {
    scores: bidIds.map((bidId) => ({ bidId, criterionId, score: 4, ground: 'Palvelu on kuvattu hyvin.' })),
  });
  const approver = await actAs('approver-1', baseURL);
  await approver.post(`/tenders/${id}/decision`, {
    grounds: 'Valitaan kokonaistaloudellisesti edullisin tarjous.',
    standstill: 'observe', // the law asks for none at this value; the buyer may wait all the same
    lots: [{ lotId, outcome: 'awarded', grounds: 'Paras hinta-laatusuhde.' }],
  });
  return id;
}
