import { compiledRelease } from './ocds-merge.js';
import type { JsonObject } from './ocds-values.js';
import type { OcdsRelease } from './ocds-release.js';

/** The repositories of the extensions whose fields our releases use. */
const EXTENSIONS = [
  'lots',
  'location',
  'bid',
  'bidOpening',
  'process_title',
  'statistics',
  'awardCriteria',
  'selectionCriteria',
  'exclusionGrounds',
  'techniques',
  'submissionTerms',
  'legalBasis',
  'tenderClassification',
  'partyDetails_scale',
  'countryCode',
  'contract_suppliers',
  'contract_completion',
  'enquiry',
].map(
  (name) =>
    `https://raw.githubusercontent.com/open-contracting-extensions/ocds_${name}_extension/master/extension.json`,
);

export interface OcdsPublisher {
  readonly name: string;
  readonly uri: string;
}

/**
 * A release package of OCDS 1.1. Its date is that of the newest release in it, so that the same data gives the same package.
 * @param uri where the package itself can be fetched. @throws RangeError without releases: a package has at least one.
 */
export function ocdsPackage(releases: readonly OcdsRelease[], uri: string, publisher: OcdsPublisher): JsonObject {
  return { ...headOf(releases, uri, publisher), releases };
}

/** A record package: of each process all its releases, and what they come to. The lists hold at least one release each. */
export function ocdsRecordPackage(
  processes: readonly (readonly OcdsRelease[])[],
  uri: string,
  publisher: OcdsPublisher,
): JsonObject {
  const records = processes.map((releases) => {
    const compiled = compiledRelease(releases);
    return { ocid: compiled.ocid, releases, compiledRelease: compiled };
  });
  return { ...headOf(processes.flat(), uri, publisher), records };
}

function headOf(releases: readonly OcdsRelease[], uri: string, publisher: OcdsPublisher): JsonObject {
  const newest = releases
    .map((release) => release.date)
    .sort()
    .at(-1);
  if (newest === undefined) throw new RangeError('a package has at least one release');
  return {
    uri,
    version: '1.1',
    publishedDate: newest,
    publisher: { name: publisher.name, uri: publisher.uri },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    extensions: EXTENSIONS,
  };
}
