import {
  type Actor,
  centsToDecimal,
  containing,
  divideRounded,
  type Page,
  permitted,
  readHistory,
  readPage,
  type Sort,
  type Tx,
} from '@kasvutori/platform';
import { callOffWords } from '@kasvutori/procurement';
import { readTurns } from '../call-offs/call-off-queries.js';
import { nextCallOff } from '../call-offs/next-call-off.js';
import { CLIENTS_CHOOSE } from './framework-data.js';
import {
  FRAMEWORK_ROWS,
  readFramework,
  readFrameworkProviders,
  remainingCents,
  type Framework,
} from './framework-queries.js';
import type { FrameworkDetail, FrameworkFilter, FrameworkProviderView, FrameworkSummary } from './frameworks.dto.js';

const NEWEST: Sort = { column: 'createdAt', type: 'timestamptz', direction: 'desc' };

/** The authority's frameworks, or those the provider has a contract in. */
export async function listFrameworks(tx: Tx, filter: FrameworkFilter): Promise<Page<FrameworkSummary>> {
  const params: unknown[] = [];
  const conditions = ['true'];
  if (filter.tenderId !== undefined) conditions.push(`f.tender_id = $${params.push(filter.tenderId)}`);
  if (filter.q !== undefined) {
    const like = `$${params.push(containing(filter.q))}`;
    conditions.push(`(l.title::text ILIKE ${like} OR t.number ILIKE ${like})`);
  }
  const page = await readPage<Framework>(tx, {
    query: `${FRAMEWORK_ROWS} WHERE ${conditions.join(' AND ')}`,
    params,
    sort: NEWEST,
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return { ...page, items: page.items.map(summaryOf) };
}

function summaryOf({ terms, language: _, ...framework }: Framework): FrameworkSummary {
  const { ceilingCents, wholeCeilingCents, calledOffCents, wholeCalledOffCents, ...row } = framework;
  const left = { ceilingCents, wholeCeilingCents, calledOffCents, wholeCalledOffCents };
  return {
    ...row,
    rule: terms?.rule ?? 'client-choice',
    ceiling: ceilingCents === null ? null : centsToDecimal(ceilingCents),
    wholeCeiling: wholeCeilingCents === null ? null : centsToDecimal(wholeCeilingCents),
    calledOff: centsToDecimal(calledOffCents),
    remaining: centsToDecimal(remainingCents(left)),
  };
}

/** Everything the page of a framework shows but its list of call-offs. */
export async function frameworkDetail(tx: Tx, actor: Actor, id: string): Promise<FrameworkDetail> {
  const framework = await readFramework(tx, id);
  const providers = await readFrameworkProviders(tx, id);
  return {
    ...summaryOf(framework),
    ruleText: framework.terms === null ? CLIENTS_CHOOSE : callOffWords(framework.terms),
    municipalities: [...new Set(providers.flatMap(({ municipalities }) => municipalities))].sort(),
    providers: await standingsOf(tx, framework, providers),
    permittedActions: permitted(actor, [
      { action: 'call-off:order', refusal: orderRefusal(framework) },
      ...(framework.terms === null ? [] : [{ action: 'framework:tell-absence' }]),
    ]),
    history: await readHistory(tx, 'framework', id),
  };
}

function orderRefusal(framework: Framework) {
  if (framework.terms === null) return 'call-offs-by-clients';
  if (framework.terms.rule === 'mini-competition') return 'call-offs-by-competition';
  return remainingCents(framework) > 0n ? undefined : 'framework-used-up';
}

async function standingsOf(
  tx: Tx,
  { id, terms, calledOffCents }: Framework,
  providers: Awaited<ReturnType<typeof readFrameworkProviders>>,
): Promise<FrameworkProviderView[]> {
  const rule = terms ?? { rule: 'ranking' as const, shares: [] };
  const candidates = providers.map(({ providerId, rank }) => ({ providerId, rank, hindrance: null }));
  const { standings } = nextCallOff(rule, candidates, await readTurns(tx, id), 0n);
  return providers.flatMap(({ municipalities: _, validFrom: __, validTo: ___, ...provider }) => {
    const standing = standings.find(({ providerId }) => providerId === provider.providerId);
    if (standing === undefined) return [];
    return [
      {
        ...provider,
        turns: standing.turns,
        given: centsToDecimal(standing.givenCents),
        share: terms?.shares[provider.rank - 1] ?? null,
        // In hundredths of a per cent, as shares are told.
        actualShare:
          calledOffCents <= 0n
            ? null
            : centsToDecimal(divideRounded(standing.givenCents * 10_000n, calledOffCents, 'half-up')),
      },
    ];
  });
}
