import { compareDates, permitted, type Actor, type CalendarDate, type Tx } from '@kasvutori/platform';
import { readContract } from '../agreements/contract-queries.js';
import type { AgreedTerms } from './agreed-terms.dto.js';
import { optionState } from './agreed-terms.js';
import { readTerms } from './terms-queries.js';

/** What is agreed under a contract, how it stands today, and what the reader may do about it. */
export async function viewTerms(tx: Tx, actor: Actor, id: string, today: CalendarDate): Promise<AgreedTerms> {
  const { status, version } = await readContract(tx, id);
  const terms = await readTerms(tx, id, today);
  const held = status === 'active' || status === 'suspended';
  const actions = [
    ...(status === 'draft' ? ['contract:edit'] : []),
    ...(held ? ['contract-option:decide', 'contract-assurance:note', 'contract-assurance:upload'] : []),
  ];
  return {
    ...terms,
    version,
    options: terms.options.map(({ decision, amendmentStatus, ...option }) => ({
      ...option,
      state: optionState({ decision, amendmentStatus, useBy: option.useBy }, today),
    })),
    capacity: [...terms.capacity],
    assurances: terms.assurances.map((assurance) => ({
      ...assurance,
      lacking: held && (assurance.endsOn === null || compareDates(assurance.endsOn, today) < 0),
    })),
    contacts: [...terms.contacts],
    permittedActions: permitted(
      actor,
      actions.map((action) => ({ action, refusal: undefined })),
    ),
  };
}
