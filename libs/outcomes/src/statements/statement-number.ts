const PLACES = 4;

/** Of the statement and its self-billed invoice, once for a provider: the run and the end of the reference, "0007-0019". */
export const statementNumber = ({ runNumber, reference }: { runNumber: number; reference: string }): string =>
  `${String(runNumber).padStart(PLACES, '0')}-${reference.slice(-PLACES)}`;
