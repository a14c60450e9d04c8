import { Instant, ListOf, LocalisedText, Nested, OneOf, Text, type Localised } from '@kasvutori/platform';
import { PARTIES, type Party } from '../agreements/contract-signing.js';
import { VERDICTS, type KnownContract, type Verdict, type Verification } from './verify-contract.js';

export class HashParam {
  @Text({ min: 64, max: 64, pattern: /^[0-9a-f]{64}$/, description: 'SHA-256 of the file, in hexadecimal' })
  sha256: string;
}

export class VerifiedSignature {
  @OneOf(PARTIES) party: Party;
  @Text({ max: 200, description: 'The role that let the person sign; names stand in the file' }) role: string;
  @Instant() signedAt: string;
}

export class VerifiedContract implements KnownContract {
  @Text({ max: 40 }) number: string;
  @LocalisedText({ max: 500, partial: true }) title: Localised;
  @Text({ max: 300 }) authorityName: string;
  @Text({ max: 300 }) providerName: string;
  @Instant({ nullable: true, description: 'When the last party signed' }) activatedAt: Date | null;
  @ListOf(() => VerifiedSignature, { max: 6 }) signatures: VerifiedSignature[];
}

export class ContractVerification implements Verification {
  @OneOf(VERDICTS, { description: 'genuine: to the byte what was sealed when the last party signed' }) verdict: Verdict;
  @Text({ max: 64 }) sha256: string;
  @OneOf(['holds', 'broken', 'no-seal'], { nullable: true, description: 'null: only a hash was given' })
  seal: 'holds' | 'broken' | 'no-seal' | null;
  @Nested(() => VerifiedContract, { nullable: true }) contract: VerifiedContract | null;
}
