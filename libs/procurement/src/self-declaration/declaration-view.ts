import { helsinkiDateOf, permitted, type AuthorityActor, type ProviderActor, type Tx } from '@kasvutori/platform';
import { SUITABILITY_KINDS, suitabilityWithoutEvidence, validityOn, type DeclarationContent } from './declaration.js';
import { declarationChanges } from './declaration-changes.js';
import { declarationVersions, type StoredDeclaration } from './declaration-queries.js';
import type { DeclarationVersion, DeclarationView, DeclaredVersion } from './self-declaration.dto.js';

/** The declaration of a provider with all its versions and what each changed, as evidence stands today. */
export async function declarationView(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  providerId: string,
  now: Date,
): Promise<DeclarationView> {
  const stored = await declarationVersions(tx, providerId);
  const today = helsinkiDateOf(now);
  const versions = stored.map((version, index) => versionView(version, stored[index + 1], today));
  const [newest] = stored;
  return {
    version: newest?.versionNo ?? 0,
    current: versions[0] ?? null,
    versions,
    withoutEvidence: newest === undefined ? [...SUITABILITY_KINDS] : suitabilityWithoutEvidence(newest.content, today),
    permittedActions: permitted(actor, [{ action: 'declaration:declare' }]),
  };
}

/** The answers of a version with the evidence as it stands on a day. */
export function answersOn(
  { exclusion, groundEvidence = [], suitability }: DeclarationContent,
  today: string,
): Pick<DeclaredVersion, 'exclusion' | 'groundEvidence' | 'suitability'> {
  return {
    exclusion: [...exclusion],
    groundEvidence: groundEvidence.map((answer) => ({ ...answer, validity: validityOn(answer, today) })),
    suitability: suitability.map((answer) => ({ ...answer, validity: validityOn(answer, today) })),
  };
}

function versionView(
  { content, providerId: _, ...version }: StoredDeclaration,
  before: StoredDeclaration | undefined,
  today: string,
): DeclarationVersion {
  const changes = before === undefined ? [] : declarationChanges(before.content, content);
  return {
    ...version,
    ...answersOn(content, today),
    groundChanges: changes.flatMap((change) =>
      change.of === 'ground' ? [{ before: change.before, after: change.after }] : [],
    ),
    groundEvidenceChanges: changes.flatMap((change) =>
      change.of === 'ground-evidence' ? [{ before: change.before, after: change.after }] : [],
    ),
    suitabilityChanges: changes.flatMap((change) =>
      change.of === 'suitability' ? [{ before: change.before, after: change.after }] : [],
    ),
  };
}
