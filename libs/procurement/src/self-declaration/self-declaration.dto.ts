import {
  DateOnly,
  EXCLUSION_GROUNDS,
  Flag,
  Instant,
  Int,
  ListOf,
  Nested,
  OneOf,
  PermittedAction,
  Text,
  Uuid,
  Values,
} from '@kasvutori/platform';
import { SUITABILITY_KINDS, type SuitabilityKind, VALIDITIES, type Validity } from './declaration.js';

const LINK = /^https:\/\/[^\s]{3,500}$/;

export class GroundAnswerInput {
  @OneOf([...EXCLUSION_GROUNDS.keys()])
  ground: string;

  @Flag()
  applies: boolean;

  @Text({ max: 4_000, nullable: true, description: 'Corrective measures, when the ground applies' })
  measures: string | null;
}

class EvidenceInput {
  @Text({ max: 2_000 })
  text: string;

  @Text({ max: 508, nullable: true, pattern: LINK, description: 'Where the evidence can be read' })
  link: string | null;

  @DateOnly({ nullable: true })
  validFrom: string | null;

  @DateOnly({ nullable: true, description: 'The last day of validity' })
  validTo: string | null;
}

export class SuitabilityInput extends EvidenceInput {
  @OneOf(SUITABILITY_KINDS)
  kind: SuitabilityKind;
}

/** A tax certificate, an extract of the criminal record: evidence of the answer about a ground. */
export class GroundEvidenceInput extends EvidenceInput {
  @OneOf([...EXCLUSION_GROUNDS.keys()])
  ground: string;
}

export class DeclarationInput {
  @ListOf(() => GroundAnswerInput, { max: 60, description: 'Every ground of the code list once' })
  exclusion: GroundAnswerInput[];

  @ListOf(() => GroundEvidenceInput, { max: 60, optional: true })
  groundEvidence?: GroundEvidenceInput[];

  @ListOf(() => SuitabilityInput, { max: 60 })
  suitability: SuitabilityInput[];
}

export class SuitabilityView extends SuitabilityInput {
  @OneOf(VALIDITIES, { description: 'Today' })
  validity: Validity;
}

export class GroundEvidenceView extends GroundEvidenceInput {
  @OneOf(VALIDITIES, { description: 'Today' })
  validity: Validity;
}

/** A difference to the version before; `before` or `after` is null where the answer is not there. */
export class GroundChange {
  @Nested(() => GroundAnswerInput, { nullable: true })
  before: GroundAnswerInput | null;

  @Nested(() => GroundAnswerInput, { nullable: true })
  after: GroundAnswerInput | null;
}

export class GroundEvidenceChange {
  @Nested(() => GroundEvidenceInput, { nullable: true })
  before: GroundEvidenceInput | null;

  @Nested(() => GroundEvidenceInput, { nullable: true })
  after: GroundEvidenceInput | null;
}

export class SuitabilityChange {
  @Nested(() => SuitabilityInput, { nullable: true })
  before: SuitabilityInput | null;

  @Nested(() => SuitabilityInput, { nullable: true })
  after: SuitabilityInput | null;
}

/** What was declared in one version, with the evidence as it stands today. */
export class DeclaredVersion {
  @Uuid()
  id: string;

  @Int({ min: 1, max: 1_000_000 })
  versionNo: number;

  @Instant()
  declaredAt: Date;

  @Text({ max: 200 })
  declaredByName: string;

  @Text({ max: 64, description: 'SHA-256 of the content' })
  sha256: string;

  @ListOf(() => GroundAnswerInput, { max: 60 })
  exclusion: GroundAnswerInput[];

  @ListOf(() => GroundEvidenceView, { max: 60 })
  groundEvidence: GroundEvidenceView[];

  @ListOf(() => SuitabilityView, { max: 60 })
  suitability: SuitabilityView[];
}

export class DeclarationVersion extends DeclaredVersion {
  @ListOf(() => GroundChange, { max: 60, description: 'Against the version before; empty in the first' })
  groundChanges: GroundChange[];

  @ListOf(() => GroundEvidenceChange, { max: 120 })
  groundEvidenceChanges: GroundEvidenceChange[];

  @ListOf(() => SuitabilityChange, { max: 120 })
  suitabilityChanges: SuitabilityChange[];
}

/** What the company declares now, and everything it declared before. */
export class DeclarationView {
  @Int({ min: 0, max: 1_000_000, description: 'Number of the current version; 0 while there is none' })
  version: number;

  @Nested(() => DeclarationVersion, { nullable: true })
  current: DeclarationVersion | null;

  @ListOf(() => DeclarationVersion, { max: 10_000, description: 'The newest first' })
  versions: DeclarationVersion[];

  @Values({ max: 5, of: SUITABILITY_KINDS, description: 'Kinds of suitability without evidence that is valid today' })
  withoutEvidence: SuitabilityKind[];

  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}
