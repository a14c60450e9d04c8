import { anchorChains } from './audit/anchor-chains.js';
import { CHAIN_KINDS } from './audit/chains.js';
import { sealChains } from './audit/seal-chains.js';
import { forgetFinishedWork } from './jobs/forget-finished-work.js';
import { onTick, type Handler } from './jobs/jobs.js';
import { mailHandler } from './mail/deliver-mail.js';

/** The platform's own work: mail, the sealing and anchoring of the chains, and forgetting. */
export const platformHandlers = (smtp: { url: string; from: string } | null): Handler[] => [
  mailHandler(smtp),
  ...CHAIN_KINDS.map((kind) => onTick(`${kind}.seal`, (tx, now) => sealChains(tx, kind, now))),
  ...CHAIN_KINDS.map((kind) => onTick(`${kind}.anchor`, (tx, now) => anchorChains(tx, kind, now))),
  onTick('platform.forget-finished-work', forgetFinishedWork),
];
