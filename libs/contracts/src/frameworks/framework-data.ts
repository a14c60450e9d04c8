import { localised, sql, type Cents, type Language, type Localised, type Tx } from '@kasvutori/platform';
import { callOffWords, type CallOffTerms } from '@kasvutori/procurement';
import type { Contract } from '../agreements/contract.entity.js';
import type { CallOffReason } from '../call-offs/explain-proposal.js';
import { isOnlyCalledOff } from './framework-of-contract.js';
import type { TemplateKind } from '../templates/template-fields.js';

export const CLIENTS_CHOOSE: Localised = {
  fi: 'Asiakas valitsee palveluntuottajan itse.',
  sv: 'Klienten väljer själv producenten.',
  en: 'The client chooses the provider.',
};

/** What the contract is drawn as when nobody chose its template. */
export async function templateKindOf(tx: Tx, { id, basis }: Contract): Promise<TemplateKind> {
  if (basis === 'call-off' || basis === 'cooperation') return basis;
  return (await isOnlyCalledOff(tx, id)) ? 'framework' : 'contract';
}

/** What a template may say of a framework contract beside what every contract has, or of a call-off; nothing of another contract. */
export async function frameworkData(tx: Tx, contract: Contract): Promise<Readonly<Record<string, unknown>>> {
  return contract.basis === 'call-off' ? callOffData(tx, contract) : ownFrameworkData(tx, contract);
}

async function ownFrameworkData(tx: Tx, { id, language }: Contract) {
  const [found] = await sql<{ frameworkId: string; terms: CallOffTerms | null; ceilingCents: Cents }>(
    tx,
    `SELECT f.id AS "frameworkId", f.terms, coalesce(f.ceiling_cents, f.whole_ceiling_cents) AS "ceilingCents"
       FROM contracts.framework f JOIN contracts.framework_provider p ON p.framework_id = f.id WHERE p.contract_id = $1`,
    [id],
  );
  if (found === undefined) return {};
  const { frameworkId, terms, ceilingCents } = found;
  const providers = await sql<{ rank: number; name: string }>(
    tx,
    `SELECT p.rank, o.name FROM contracts.framework_provider p JOIN app.organisation o ON o.id = p.provider_id
       JOIN contracts.contract c ON c.id = p.contract_id AND c.end_reason IS DISTINCT FROM 'cancelled'
      WHERE p.framework_id = $1 ORDER BY p.rank, o.name`,
    [frameworkId],
  );
  return {
    ceilingCents,
    callOffRule: localised(terms === null ? CLIENTS_CHOOSE : callOffWords(terms), language),
    providers: providers.map(({ rank, name }) => ({ rank, name, share: shareOf(terms, rank, language) })),
  };
}

/** '33,33'; nothing where the rule knows no shares. */
const shareOf = (terms: CallOffTerms | null, rank: number, language: Language): string | null => {
  const share = terms?.shares[rank - 1];
  return share === undefined ? null : language === 'en' ? share : share.replace('.', ',');
};

async function callOffData(tx: Tx, { id, parentId, language }: Contract) {
  const [found] = await sql<{
    number: string;
    title: string;
    description: string;
    offeredAt: Date;
    reason: CallOffReason;
    ground: string | null;
    parentNumber: string;
    parentTitle: Localised;
  }>(
    tx,
    `SELECT o.number, o.title, o.description, f.offered_at AS "offeredAt", f.reason, f.ground,
            p.number AS "parentNumber", p.title AS "parentTitle"
       FROM contracts.call_off o JOIN contracts.call_off_offer f ON f.call_off_id = o.id AND f.status = 'accepted'
       JOIN contracts.contract p ON p.id = $2
      WHERE o.contract_id = $1`,
    [id, parentId],
  );
  if (found === undefined) return {};
  const { number, title, description, offeredAt, reason, ground, parentNumber, parentTitle } = found;
  return {
    order: { number, title, description, offeredAt, reason: ground ?? localised(reason.sentence, language) },
    parent: { number: parentNumber, title: localised(parentTitle, language) },
  };
}
