import type pg from 'pg';

export interface GivenVoucher {
  readonly authorityId: string;
  readonly caseWorkerId: string;
  readonly serviceId: string;
  readonly budgetId: string;
  readonly contractId: string;
  readonly offerId: string;
  readonly providerId: string;
  readonly staffId: string;
  readonly clientId: string;
  readonly personId: string;
  readonly assessmentId: string;
  readonly voucherId: string;
  readonly choiceId: string;
}

/** Many clients of one provider: see many-vouchers.mjs. */
export function givenManyVouchers(
  owner: pg.Client,
  asked: {
    authorities: number;
    /** So many with each authority. */
    clients: number;
    units?: number;
    unitCents?: number;
    /** What is left of each budget beside the vouchers. */
    spareCents?: number;
    /** Places of each offer. */
    capacity?: number;
    upTo?: 'assessed' | 'granted' | 'accepted';
  },
): Promise<GivenVoucher[]>;
