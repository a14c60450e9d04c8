import {
  type Cents,
  createDocument,
  execute,
  formatIban,
  formatReference,
  isVatCategory,
  LANGUAGES,
  type Language,
  localised,
  parseCents,
  sql,
  type Tx,
  vatCategoryCode,
} from '@kasvutori/platform';
import { money, number } from '../entitlements/explain-words.js';
import { REFUSAL_TEXTS } from '../outcome-claims/claim-texts.js';
import { readRefusedClaims, type RefusedClaim } from './refused-claims.js';
import { readStatement, readStatementLines, type StatementLine, type StatementRow } from './statement-queries.js';
import { statementNumber } from './statement-number.js';
import { type RetentionPosition, retentionPosition } from './retention-position.js';
import {
  CARRY_TEXTS,
  RETENTION_TEXTS,
  SHARE_TEXT,
  RULE_TEXT,
  STATEMENT_TEMPLATE,
  WAIT_TEXTS,
} from './statement-template.js';

/** Draws the statement in the three languages and keeps the documents. Drawn already, it is left as it is. */
export async function drawStatement(tx: Tx, { settlementId }: { settlementId: string }, now: Date): Promise<void> {
  const drawn = await sql(tx, `SELECT FROM outcomes.statement WHERE settlement_id = $1 LIMIT 1`, [settlementId]);
  if (drawn.length > 0) return;
  const statement = await readStatement(tx, settlementId);
  const lines = await readStatementLines(tx, statement);
  const retention = await retentionPosition(tx, statement);
  const refused = await readRefusedClaims(tx, statement);
  const { authorityId, providerId } = statement;
  for (const language of LANGUAGES) {
    const number = statementNumber(statement);
    const document = await createDocument(
      tx,
      {
        kind: 'statement',
        title: `${TITLES[language]} ${number}`,
        language,
        template: STATEMENT_TEMPLATE[language],
        data: {
          ...statementData(statement, lines, language),
          ...retained(retention),
          refused: refused.map((claim) => refusedData(claim, language)),
        },
        sender: statement.authorityName,
        number,
        authorityId,
        providerId,
      },
      now,
    );
    await execute(
      tx,
      `INSERT INTO outcomes.statement (settlement_id, language, authority_id, provider_id, document_id) VALUES ($1, $2, $3, $4, $5)`,
      [settlementId, language, authorityId, providerId, document.id],
    );
  }
}

const TITLES: Readonly<Record<Language, string>> = {
  fi: 'Maksuerittely',
  sv: 'Betalningsspecifikation',
  en: 'Payment statement',
};

function statementData(
  statement: StatementRow,
  lines: readonly StatementLine[],
  language: Language,
): Record<string, unknown> {
  const { cutOff, dueOn, netCents, carriedInCents, dueCents, paymentCents } = statement;
  const carryCents = dueCents - (paymentCents ?? 0n);
  return {
    number: statementNumber(statement),
    ...{ cutOff, dueOn, netCents, carriedInCents, dueCents, carryCents },
    payment: paymentCents !== null,
    paymentCents: paymentCents ?? 0n,
    iban: statement.iban === null ? '–' : formatIban(statement.iban),
    reference: formatReference(statement.reference),
    carryText: carryText(carryCents, language),
    authority: { name: statement.authorityName, businessId: statement.authorityBusinessId },
    provider: { name: statement.providerName, businessId: statement.providerBusinessId },
    vatRows: statement.vatRows.map((row) => ({
      vatCode: vatCategoryCode(row.category),
      percent: row.percent,
      netCents: BigInt(row.netCents),
      vatCents: BigInt(row.vatCents),
    })),
    lines: lines
      .filter((line) => line.correctsLineId === null && line.net !== 0n)
      .map((line) => lineData(line, language)),
    corrections: lines.filter((line) => line.correctsLineId !== null).map((line) => lineData(line, language)),
    held: lines.filter((line) => line.heldCents > 0n).map((line) => lineData(line, language)),
  };
}

/** Told where anything is kept back, or was until this run. */
const retained = ({ beforeCents, afterCents }: RetentionPosition): Record<string, unknown> => ({
  retention: beforeCents !== 0n || afterCents !== 0n,
  retainedBeforeCents: beforeCents,
  retainedCents: afterCents,
});

const refusedData = (
  { clientReference, contractNumber, title, claimedOn, refusal, contestBy }: RefusedClaim,
  language: Language,
): Record<string, unknown> => ({
  ...{ client: clientReference, contract: contractNumber, claimedOn, contestBy },
  title: localised(title, language),
  why: REFUSAL_TEXTS[refusal][language],
});

const carryText = (carryCents: Cents, language: Language): string =>
  CARRY_TEXTS[carryCents > 0n ? 'owed' : carryCents < 0n ? 'owing' : 'even'][language];

function lineTitle({ title, share, retained: kept, released }: StatementLine, language: Language): string {
  const notes = [
    ...(share === null ? [] : [SHARE_TEXT(number(share, language))[language]]),
    ...(released ? [RETENTION_TEXTS.released[language]] : []),
    ...(kept === null || released
      ? []
      : [`${RETENTION_TEXTS.retained[language]} ${money(parseCents(kept), language, undefined)}`]),
  ];
  return [localised(title, language), ...(notes.length === 0 ? [] : [`(${notes.join(', ')})`])].join(' ');
}

function lineData(line: StatementLine, language: Language): Record<string, unknown> {
  const { outcomeDate, quantity, unitPriceCents, entitledCents, paidBeforeCents, heldCents, correctsRun } = line;
  return {
    ...{ outcomeDate, quantity, unitPriceCents, entitledCents, paidBeforeCents, heldCents, correctsRun },
    client: line.clientReference ?? '–',
    title: lineTitle(line, language),
    netCents: line.net,
    waitsFor: WAIT_TEXTS[line.disputed ? 'disputed' : 'contract-cap'][language],
    vatCode: isVatCategory(line.vatCategory) ? vatCategoryCode(line.vatCategory) : line.vatCategory,
    vatPercent: line.vatPercent,
    rule: RULE_TEXT(line.contractNumber, line.clause, line.tariffVersion),
  };
}
