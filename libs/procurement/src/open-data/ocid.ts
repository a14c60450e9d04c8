/**
 * The prefix of our open contracting ids. A prefix belongs to one publisher and is registered with the Open Contracting
 * Partnership; this one is ours for the demo region and is replaced when an installation registers its own.
 */
export const OCID_PREFIX = 'ocds-kasvu1';

/** The open contracting id of a tender: it ties the tender, its awards and its contracts together for good. */
export const ocidOf = (tenderNumber: string): string => `${OCID_PREFIX}-${tenderNumber}`;
