import {
  audit,
  commonProblem,
  CPV,
  execute,
  MUNICIPALITIES,
  REGIONS,
  type FieldProblem,
  type Localised,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { SupplierEntity } from './supplier.entity.js';
import type { ProfileInput } from './suppliers.dto.js';

/** Writes the provider's profile. `version` is 0 for the first time. @throws 412 when a colleague was quicker. */
export async function writeProfile(
  tx: Tx,
  actor: ProviderActor,
  version: number,
  input: ProfileInput,
  now: Date,
): Promise<void> {
  refuseUnknownCodes(input);
  const organisationId = actor.organisationId;
  const stored = await tx.findOne(SupplierEntity, { where: { organisationId }, lock: { mode: 'pessimistic_write' } });
  if ((stored?.version ?? 0) !== version) throw commonProblem('stale-version');
  const { municipality, ...profile } = input;
  if (stored === null) {
    const { cpvCodes = [], localAreas = [] } = profile;
    await tx.insert(SupplierEntity, { ...profile, cpvCodes, localAreas, organisationId, updatedAt: now });
  } else {
    await tx.save(Object.assign(stored, said(profile), { updatedAt: now }));
  }
  if (municipality !== undefined)
    await execute(tx, 'UPDATE app.organisation SET municipality = $2 WHERE id = $1', [organisationId, municipality]);
  await audit(tx, actor, {
    action: 'supplier.edit',
    subject: 'supplier',
    subjectId: organisationId,
    authorityId: null,
    detail: { version: version + 1 },
  });
}

/** Without what was left out: it stays as it is. */
const said = (profile: object): object =>
  Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined));

const UNKNOWN = {
  'municipality-unknown': { fi: 'Kuntaa ei tunneta.', sv: 'Kommunen är okänd.', en: 'The municipality is not known.' },
  'cpv-unknown': { fi: 'Nimikettä ei tunneta.', sv: 'CPV-koden är okänd.', en: 'The CPV code is not known.' },
  'region-unknown': { fi: 'Maakuntaa ei tunneta.', sv: 'Landskapet är okänt.', en: 'The region is not known.' },
} as const satisfies Record<string, Localised>;

function refuseUnknownCodes({ municipalities, cpvCodes = [], localAreas = [] }: ProfileInput): void {
  const unknown = (
    field: string,
    codes: readonly string[],
    known: (code: string) => boolean,
    code: keyof typeof UNKNOWN,
  ): FieldProblem[] =>
    codes.flatMap((each, index) => (known(each) ? [] : [{ pointer: `/${field}/${index}`, code, text: UNKNOWN[code] }]));
  const errors = [
    ...unknown('municipalities', municipalities, (each) => MUNICIPALITIES.has(each), 'municipality-unknown'),
    ...unknown('cpvCodes', cpvCodes, (each) => CPV.has(each), 'cpv-unknown'),
    ...unknown('localAreas', localAreas, (each) => REGIONS.has(each), 'region-unknown'),
  ];
  if (errors.length > 0) throw commonProblem('validation-failed', { errors });
}
