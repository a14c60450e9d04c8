import type { DecisionRow } from './decision-queries.js';
import type { VoucherDecisionItem } from './decisions.dto.js';

export const presentDecision = ({
  authorityId: _authority,
  personId: _person,
  serviceId: _service,
  decidedById: _by,
  clientName: _name,
  clientReference: _reference,
  ...row
}: DecisionRow): VoucherDecisionItem => row;
