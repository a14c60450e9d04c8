import { anchorChain } from './audit/anchor-chains.js';
import { CHAINS, sealChain } from './audit/seal-chains.js';
import { forgetFinishedWork } from './jobs/forget-finished-work.js';
import { onTick, type Handler } from './jobs/jobs.js';
import { mailHandler } from './mail/deliver-mail.js';

/** The platform's own work: mail, the sealing and anchoring of the chains, and forgetting. */
export const platformHandlers = (smtp: { url: string; from: string } | null): Handler[] => [
  mailHandler(smtp),
  ...CHAINS.map((chain) => onTick(`${chain}.seal`, (tx, now) => sealChain(tx, chain, now))),
  ...CHAINS.map((chain) => onTick(`${chain}.anchor`, (tx, now) => anchorChain(tx, chain, now))),
  onTick('platform.forget-finished-work', forgetFinishedWork),
];
