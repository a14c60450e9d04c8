import { permitted, readHistory, type SignedInActor, type Tx } from '@kasvutori/platform';
import { nameFor } from '../clients/name-for.js';
import { isOpenAppeal, moveAppeal } from './appeal-lifecycle.js';
import { appealById, type AppealRow } from './appeal-queries.js';
import type { VoucherAppealDetail, VoucherAppealItem } from './appeals.dto.js';

export const presentAppeal = (actor: SignedInActor, row: AppealRow): VoucherAppealItem => ({
  ...told(row),
  clientName: nameFor(actor, row),
});

/** Without the keys that only the machinery needs. */
const told = ({
  authorityId: _authority,
  personId: _person,
  contestedBy: _contested,
  preparerId: _preparer,
  serviceId: _service,
  version: _version,
  ...rest
}: AppealRow) => rest;

export async function appealDetail(tx: Tx, actor: SignedInActor, id: string): Promise<VoucherAppealDetail> {
  const row = await appealById(tx, id);
  const own = row.contestedBy === actor.personId ? 'appeal-own-decision' : undefined;
  const moves = [
    ...(isOpenAppeal(row.status) ? [{ action: 'appeal:prepare' }, { action: 'appeal:stay' }] : []),
    ...(moveAppeal(row.status, 'decide').ok ? [{ action: 'appeal:decide', refusal: own }] : []),
    ...(isOpenAppeal(row.status) ? [{ action: 'appeal:withdraw' }] : []),
    ...(row.status === 'decided' || row.status === 'in-court' ? [{ action: 'appeal:record-court' }] : []),
  ];
  return {
    ...presentAppeal(actor, row),
    version: row.version,
    permittedActions: permitted(actor, moves),
    history: await readHistory(tx, 'appeal', id),
  };
}
