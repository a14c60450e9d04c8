import { type ProviderActor, sql, type Tx, type KeyRing } from '@kasvutori/platform';
import { readDraftAttachments } from '../bid-attachments/read-attachment.js';
import { readConsortium } from '../consortia/consortium-queries.js';
import { currentDeclaration } from '../self-declaration/declaration-queries.js';
import type { BidContent, SealedAttachment } from './bid-content.js';
import type { SealedDeclaration, SealedMember } from './bid-parties.js';
import { biddingProblem } from './bidding-problems.js';

/** What the bidder sends; its members and files are on the server already. */
export type BidInput = Omit<BidContent, 'attachments' | 'consortium' | 'declaration'> & {
  readonly attachments?: readonly string[];
};

/** The bid as it will be sealed: with the members that have confirmed, and the files with their keys. */
export async function completeBid(
  tx: Tx,
  keys: KeyRing,
  actor: ProviderActor,
  tenderId: string,
  { lots, declarations, subcontractors, attachments = [] }: BidInput,
): Promise<BidContent> {
  const consortium = await confirmedMembers(tx, actor, tenderId);
  const declared = await currentDeclaration(tx, actor.organisationId);
  const files = attachments.length === 0 ? [] : await chosenFiles(tx, keys, actor, tenderId, attachments);
  return {
    lots,
    declarations,
    ...(subcontractors !== undefined && subcontractors.length > 0 && { subcontractors }),
    ...(consortium.length > 0 && { consortium }),
    ...(files.length > 0 && { attachments: files }),
    ...(declared !== null && {
      declaration: { id: declared.id, versionNo: declared.versionNo, sha256: declared.sha256 },
    }),
  };
}

/** Those who declined are out; one who has not answered keeps the bid from being submitted. */
async function confirmedMembers(tx: Tx, actor: ProviderActor, tenderId: string): Promise<SealedMember[]> {
  const members = (await readConsortium(tx, tenderId, actor.organisationId)).filter(
    ({ status }) => status !== 'declined',
  );
  const declared = await readMemberDeclarations(tx, tenderId);
  return members.map(({ memberId, memberName, businessId, share, part, answeredBy, answeredAt, status }) => {
    if (status !== 'confirmed' || answeredBy === null || answeredAt === null)
      throw biddingProblem('consortium-not-confirmed', { params: { name: memberName } });
    const confirmed = { confirmedBy: answeredBy, confirmedAt: answeredAt.toISOString() };
    const declaration = declared.get(memberId);
    const member = { providerId: memberId, name: memberName, businessId, share, part, ...confirmed };
    return declaration === undefined ? member : { ...member, declaration };
  });
}

/** What the confirmed members of the actor's own consortium have declared, by company. */
async function readMemberDeclarations(tx: Tx, tenderId: string): Promise<ReadonlyMap<string, SealedDeclaration>> {
  const rows = await sql<SealedDeclaration & { memberId: string }>(
    tx,
    `SELECT member_id AS "memberId", id, version_no AS "versionNo", sha256 FROM procurement.member_declarations($1)`,
    [tenderId],
  );
  return new Map(rows.map(({ memberId, ...declaration }) => [memberId, declaration]));
}

async function chosenFiles(
  tx: Tx,
  keys: KeyRing,
  actor: ProviderActor,
  tenderId: string,
  ids: readonly string[],
): Promise<SealedAttachment[]> {
  const drafted = await readDraftAttachments(tx, keys, { tenderId, providerId: actor.organisationId });
  const files = drafted.map(({ uploadedAt: _, ...file }): SealedAttachment => file);
  return ids.map((id, index) => {
    const found = files.find((file) => file.id === id);
    if (found === undefined || ids.indexOf(id) !== index)
      throw biddingProblem('attachment-unknown', { field: `/attachments/${index}` });
    return found;
  });
}
