import { dbNow, type ProviderActor, type Tx } from '@kasvutori/platform';
import { drawContracts, livingContracts } from './approval-contracts.js';
import { moveApproval } from './approval-queries.js';
import { lockOwnApproval } from './apply-by-rulebook.js';
import { applicationFaults, type AskedService } from './rulebook-content.js';
import { readVersion } from './rulebook-queries.js';
import { rulebookProblem } from './rulebooks-problems.js';

/**
 * Asks a price of its own, within the new version, before accepting it: the contracts that wait are drawn anew. What is in force stays at
 * its price until they begin.
 */
export async function priceAnew(
  tx: Tx,
  actor: ProviderActor,
  id: string,
  version: number,
  asked: readonly AskedService[],
): Promise<void> {
  const approval = await lockOwnApproval(tx, actor, id, version);
  const waiting = (await livingContracts(tx, id)).find(({ status }) => status === 'in-signature');
  if (waiting === undefined) throw rulebookProblem('nothing-to-accept');
  const book = await readVersion(tx, waiting.versionId);
  const [fault] = applicationFaults({ ...approval, services: asked, municipalities: [], languages: [] }, book);
  const unknown = asked.findIndex(({ serviceKind }) => !approval.approvedCodes?.includes(serviceKind));
  const field = unknown < 0 ? fault : `/services/${unknown}/serviceKind`;
  if (field !== undefined) throw rulebookProblem('application-beyond-rulebook', { field });
  const priced = ({ serviceKind, unitPrice }: AskedService): AskedService =>
    asked.find((one) => one.serviceKind === serviceKind) ?? { serviceKind, unitPrice };
  const services = approval.services.map(priced);
  const now = await dbNow(tx);
  await moveApproval(tx, actor, 'provider', approval, 'price', {
    now,
    note: asked.map(({ unitPrice }) => unitPrice).join(', '),
    set: { services: JSON.stringify(services) },
  });
  await drawContracts(tx, actor, { ...approval, services }, book, now);
}
