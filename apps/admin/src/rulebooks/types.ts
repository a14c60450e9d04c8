import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type RulebookRow = Schemas['RulebookSummary'];
export type RulebookContent = Schemas['RulebookVersionContent'];
export type Rulebook = Schemas['RulebookDetail'];
export type RulebookInput = Schemas['RulebookInput'];
export type PublicRulebook = Schemas['PublicRulebook'];
export type ApprovalRow = Schemas['ApprovalSummary'];
export type Approval = Schemas['ApprovalDetail'];
export type ApplicationInput = Schemas['ApplicationInput'];
export type ApprovalStatus = ApprovalRow['status'];
