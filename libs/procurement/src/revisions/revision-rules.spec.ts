import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { PublicTender } from '../tenders/tenders.dto.js';
import { instantOfLocal } from '../tenders/local-deadline.js';
import { revisable, revised, type RevisionContent } from './revision-content.js';
import { differences } from './revision-differences.js';
import { revisionFlaws } from './revision-flaws.js';
import { REVISION_MOVES, REVISION_STATUSES, revisionAfter, revisionRefusal } from './revision-lifecycle.js';

const DRAFT = JSON.parse(readFileSync(new URL('../tenders/fixtures/complete-draft.json', import.meta.url), 'utf8')) as {
  questionsDeadline: string;
  submissionDeadline: string;
  lots: { priceItems: object[]; criteria: object[] }[];
};
const withIds = (parts: object[], of: string) => parts.map((part, index) => ({ ...part, id: `${of}-${index}` }));
const TENDER = {
  ...DRAFT,
  questionsEnd: instantOfLocal(DRAFT.questionsDeadline),
  submissionEnd: instantOfLocal(DRAFT.submissionDeadline),
  lots: DRAFT.lots.map((lot, index) => ({
    ...lot,
    id: `lot-${index}`,
    number: index + 1,
    cancelledAt: null,
    cancelReason: null,
    priceItems: withIds(lot.priceItems, `item-${index}`),
    criteria: withIds(lot.criteria, `criterion-${index}`),
  })),
} as unknown as PublicTender;
const NOW = new Date('2031-01-10T10:00:00Z');
const CURRENT = revisable(TENDER);
const changed = (change: (content: Mutable) => void): RevisionContent => {
  const content = structuredClone(CURRENT) as Mutable;
  change(content);
  return content;
};
type Mutable = { -readonly [Key in keyof RevisionContent]: RevisionContent[Key] } & {
  lots: {
    id: string;
    title: Record<string, string>;
    priceItems: { id: string; maxUnitPrice: string | null }[];
    criteria: { id: string; description: Record<string, string> }[];
  }[];
};

describe('the difference', () => {
  test('of nothing is empty, however the amounts are written', () => {
    expect(differences(TENDER, CURRENT, CURRENT)).toEqual([]);
    const same = changed((content) => (content.lots[0]!.priceItems[0]!.maxUnitPrice = '120'));
    expect(differences(TENDER, CURRENT, same)).toEqual([]);
  });

  test('names every place with what stood and what stands, in three languages', () => {
    const after = changed((content) => {
      content.title = { ...content.title, sv: 'Ny rubrik' };
      content.submissionDeadline = '2031-02-28T14:00';
      content.lots[0]!.priceItems[0]!.maxUnitPrice = '130.50';
      content.lots[0]!.priceItems[1]!.maxUnitPrice = '900';
      content.lots[0]!.criteria[1]!.description = { fi: 'Miten asiakas pääsee töihin ja pysyy niissä.' };
    });
    const told = differences(TENDER, CURRENT, after, [{ id: 'd2', name: 'Sopimusluonnos v2.pdf', replacesName: null }]);
    expect(
      told.map(({ path, label, before, after: is }) => [path, label.fi, before?.fi ?? null, is?.fi ?? null]),
    ).toEqual([
      ['/title/sv', 'nimi (ruotsiksi)', 'Jobbcoachning i Södra Savolax', 'Ny rubrik'],
      ['/submissionDeadline', 'tarjousten määräaika', '14.2.2031 klo\u00a014.00', '28.2.2031 klo\u00a014.00'],
      ['/lots/0/priceItems/0/maxUnitPrice', 'osa 1, hintarivi UNIT, enimmäishinta', '120,00\u00a0€', '130,50\u00a0€'],
      ['/lots/0/priceItems/1/maxUnitPrice', 'osa 1, hintarivi S13, enimmäishinta', null, '900,00\u00a0€'],
      [
        '/lots/0/criteria/1/description/fi',
        'osa 1, valintaperuste 2, kuvaus (suomeksi)',
        'Miten asiakas pääsee töihin.',
        'Miten asiakas pääsee töihin ja pysyy niissä.',
      ],
      ['/documents/d2', 'asiakirja', null, 'Sopimusluonnos v2.pdf'],
    ]);
    expect(told[1]?.label).toEqual({
      fi: 'tarjousten määräaika',
      sv: 'tidsfrist för anbud',
      en: 'deadline for bids',
    });
  });

  test('is that of what is named: the rest stays', () => {
    const partial = { ...CURRENT, lots: [{ ...CURRENT.lots[1]!, priceItems: [], criteria: [] }] };
    expect(revised(CURRENT, partial)).toEqual(CURRENT);
  });
});

describe('a corrigendum is refused', () => {
  test.each<[string, RevisionContent, string, string]>([
    [
      'a shorter deadline',
      changed((c) => (c.submissionDeadline = '2031-02-14T13:59')),
      '/submissionDeadline',
      'deadline-shortened',
    ],
    [
      'a deadline in the lost hour',
      changed((c) => (c.submissionDeadline = '2031-03-30T03:30')),
      '/submissionDeadline',
      'deadline-in-lost-hour',
    ],
    [
      'earlier questions',
      changed((c) => (c.questionsDeadline = '2031-01-28T12:00')),
      '/questionsDeadline',
      'deadline-shortened',
    ],
    ['no more questions', changed((c) => (c.questionsDeadline = null)), '/questionsDeadline', 'deadline-missing'],
    [
      'questions after bids',
      changed((c) => (c.questionsDeadline = '2031-02-14T14:00')),
      '/questionsDeadline',
      'questions-after-deadline',
    ],
    ['no title', changed((c) => (c.title = { sv: 'Bara svenska' })), '/title', 'text-missing'],
    ['an unknown lot', changed((c) => (c.lots[0]!.id = 'other')), '/lots/0/id', 'lot-unknown'],
    [
      'an unknown item',
      changed((c) => (c.lots[0]!.priceItems[0]!.id = 'other')),
      '/lots/0/priceItems/0/id',
      'part-unknown',
    ],
    [
      'a ceiling of nothing',
      changed((c) => (c.lots[0]!.priceItems[0]!.maxUnitPrice = '0')),
      '/lots/0/priceItems/0/maxUnitPrice',
      'ceiling-not-positive',
    ],
    [
      'two lots of one name',
      changed((c) => (c.lots[1]!.title = { fi: ' mikkelin SEUTU ' })),
      '/lots/1/title',
      'lot-name-twice',
    ],
  ])('%s', (_, content, pointer, code) => {
    expect(revisionFlaws(TENDER, content, NOW)).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  test('nothing is wrong with the content as it stands, nor with a minute more', () => {
    expect(revisionFlaws(TENDER, CURRENT, NOW)).toEqual([]);
    const longer = changed((c) => (c.submissionDeadline = '2031-02-14T14:01'));
    expect(revisionFlaws(TENDER, longer, NOW)).toEqual([]);
  });
});

describe('its lifecycle', () => {
  const ALLOWED = [
    'draft submit-for-approval in-approval',
    'draft withdraw withdrawn',
    'in-approval return draft',
    'in-approval approve-and-publish published',
    'in-approval withdraw withdrawn',
  ];
  test('is this and nothing else', () => {
    const found = REVISION_STATUSES.flatMap((from) =>
      REVISION_MOVES.flatMap((move) => {
        const to = revisionAfter(from, move);
        return to === undefined ? [] : [`${from} ${move} ${to}`];
      }),
    );
    expect(found).toEqual(ALLOWED);
  });

  const deadline = new Date('2031-02-14T12:00:00Z');
  const waiting = {
    status: 'in-approval',
    submittedBy: 'anna',
    changes: 1,
    tenderStatus: 'published',
    deadline,
  } as const;
  test.each([
    ['another officer publishes', waiting, 'approve-and-publish', 'bertil', NOW, undefined],
    ['nobody publishes their own', waiting, 'approve-and-publish', 'anna', NOW, 'revision-own-approval'],
    [
      'a millisecond before the deadline',
      waiting,
      'approve-and-publish',
      'bertil',
      new Date(deadline.getTime() - 1),
      undefined,
    ],
    ['at the deadline', waiting, 'approve-and-publish', 'bertil', deadline, 'revision-after-deadline'],
    ['what changes nothing', { ...waiting, changes: 0 }, 'approve-and-publish', 'bertil', NOW, 'revision-empty'],
    [
      'of an opened tender',
      { ...waiting, tenderStatus: 'opened' },
      'approve-and-publish',
      'bertil',
      NOW,
      'revision-tender-not-published',
    ],
    ['after the deadline it can still be withdrawn', waiting, 'withdraw', 'anna', deadline, undefined],
  ] as const)('%s', (_, revision, move, person, now, refusal) => {
    expect(revisionRefusal(revision, move, person, now)).toBe(refusal);
  });
});
