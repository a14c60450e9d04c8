import { CHAINS, sealChain } from './audit/seal-chains.js';
import { onTick, type Handler } from './jobs/jobs.js';
import { mailHandler } from './mail/deliver-mail.js';

/** The platform's own work: mail and the sealing of the chains. */
export const platformHandlers = (smtp: { url: string; from: string } | null): Handler[] => [
  mailHandler(smtp),
  ...CHAINS.map((chain) => onTick(`${chain}.seal`, (tx, now) => sealChain(tx, chain, now))),
];
