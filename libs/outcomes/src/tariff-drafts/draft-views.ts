import {
  type AuthorityActor,
  centsToDecimal,
  permitted,
  readHistory,
  sumCents,
  type CalendarDate,
  type Tx,
} from '@kasvutori/platform';
import { caseView, lineView } from '../tariff-cases/case-views.js';
import type { ContractFactsForm } from '../tariff-cases/facts-form.js';
import { evaluated } from '../tariff-cases/run-cases.js';
import { readTariff } from '../tariffs/validate-tariff.js';
import { differences } from './differences.js';
import { draftById, openDrafts, openNotices, readGround } from './draft-queries.js';
import { judgeDraft, lastDay } from './judge-draft.js';
import { refusePublishing } from './publish-draft.js';
import { flawsOfFacts } from './read-cases.js';
import type { TariffDesk, TariffDraftDetail, TariffTrial } from './tariff-drafts.dto.js';
import { WRITTEN_TARIFFS } from './written-tariffs.js';

export async function draftDetail(tx: Tx, actor: AuthorityActor, id: string): Promise<TariffDraftDetail> {
  const draft = await draftById(tx, id);
  const ground = await readGround(tx, draft.contractId);
  const judged = judgeDraft(draft.body, draft.cases, ground);
  const ended = draft.status === 'draft' ? undefined : 'tariff-draft-ended';
  const { number, title, providerName, contractFrom, contractTo, paidUntil, last } = ground;
  const { editedByName, editedAt, tariffVersionId, contractId, status, version, body, cases } = draft;
  return {
    ...{ id, contractId, contractNumber: number, contractTitle: title, providerName, status, tariffVersionId },
    ...{ contractFrom, contractTo, paidUntil, lastId: last.id, lastVersion: last.version },
    ...{ editedByName, editedAt, body, cases: [...cases], version },
    flaws: [...judged.flaws],
    results: judged.results.flatMap((result, index) => {
      const one = cases[index];
      return one === undefined ? [] : [caseView(one, result, actor.language)];
    }),
    differences: [...differences(last.body, body)],
    permittedActions: permitted(actor, [
      { action: 'tariff-draft:publish', refusal: ended ?? refusePublishing(actor.personId, draft, ground, judged) },
      { action: 'tariff-draft:edit', refusal: ended },
      { action: 'tariff-draft:discard', refusal: ended },
    ]),
    history: await readHistory(tx, 'tariff-draft', id),
  };
}

/** What the draft, as it was saved, makes of facts that somebody tries. */
export async function tryDraft(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  { asOf, facts }: { asOf: CalendarDate; facts: object },
): Promise<TariffTrial> {
  const draft = await draftById(tx, id);
  const read = readTariff(draft.body);
  const ofFacts = flawsOfFacts(facts, '/facts', asOf, lastDay(await readGround(tx, draft.contractId)));
  const flaws = [...(read.ok ? [] : read.flaws), ...ofFacts];
  if (!read.ok || flaws.length > 0) return { flaws, refused: null, total: '0.00', lines: [] };
  const { entitled, refused } = evaluated(read.tariff, facts as ContractFactsForm, asOf);
  return {
    ...{ flaws, refused },
    total: centsToDecimal(sumCents(entitled.lines.map(({ netCents }) => netCents))),
    lines: entitled.lines.map((line) => lineView(line, actor.language)),
  };
}

/** What is under way: drafts, prices that have changed beside an authored tariff, and what a draft may begin with. */
export async function tariffDesk(tx: Tx, actor: AuthorityActor): Promise<TariffDesk> {
  const drafts = await openDrafts(tx);
  return {
    drafts: drafts.map(({ editedById, ...draft }) => ({ ...draft, own: editedById === actor.personId })),
    priceChanges: (await openNotices(tx)).map((notice) => ({
      ...notice,
      draftId: drafts.find(({ contractId }) => contractId === notice.contractId)?.id ?? null,
    })),
    written: WRITTEN_TARIFFS.map((written) => ({ ...written })),
  };
}
