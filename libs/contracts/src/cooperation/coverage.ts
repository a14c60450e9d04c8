/** An agreement in force that covers one service in one municipality. */
export interface CoveringDuty {
  readonly serviceKind: string;
  readonly municipality: string;
  readonly cooperationId: string;
  readonly number: string;
  readonly organiser: string;
  readonly producer: string;
  readonly payer: string;
  readonly clientOwner: string;
}

export type CoverageState = 'covered' | 'nobody' | 'twice';

export interface CoverageCell {
  readonly municipality: string;
  readonly serviceKind: string;
  readonly state: CoverageState;
  readonly duties: readonly CoveringDuty[];
}

/** Every service in every municipality, with the agreements that cover it: one as it should be, none, or several that contradict. */
export function coverageOf(
  municipalities: readonly string[],
  serviceKinds: readonly string[],
  duties: readonly CoveringDuty[],
): CoverageCell[] {
  const found = new Map<string, CoveringDuty[]>();
  for (const duty of duties) {
    const key = `${duty.municipality} ${duty.serviceKind}`;
    found.set(key, [...(found.get(key) ?? []), duty]);
  }
  return municipalities.flatMap((municipality) =>
    serviceKinds.map((serviceKind) => {
      const covering = found.get(`${municipality} ${serviceKind}`) ?? [];
      return { municipality, serviceKind, state: stateOf(covering.length), duties: covering };
    }),
  );
}

const stateOf = (count: number): CoverageState => (count === 0 ? 'nobody' : count === 1 ? 'covered' : 'twice');
