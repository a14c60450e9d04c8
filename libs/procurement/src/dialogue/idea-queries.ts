import {
  one,
  permitted,
  readHistory,
  readPage,
  sql,
  type AuthorityActor,
  type Page,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { IDEA_MOVES, ideaMessageRefusal, ideaRefusal } from './idea-lifecycle.js';
import type { Addressee, IdeaDetail, IdeaFilter, IdeaMessage, IdeaSummary } from './ideas.dto.js';

const SUMMARY = `
  SELECT i.id, i.number, i.title, a.name AS "authorityName", p.name AS "providerName", i.status, i.sent_at AS "sentAt", i.updated_at AS "updatedAt"
    FROM procurement.idea i JOIN app.organisation a ON a.id = i.authority_id JOIN app.organisation p ON p.id = i.provider_id`;

/** Row-level security shows an authority what was sent to it, and a provider what it sent. */
export function listIdeas(tx: Tx, filter: IdeaFilter): Promise<Page<IdeaSummary>> {
  return readPage<IdeaSummary>(tx, {
    query: `${SUMMARY} WHERE $1::text[] IS NULL OR i.status = ANY ($1)`,
    params: [filter.status ?? null],
    sort: { column: 'updatedAt', type: 'timestamptz', direction: 'desc' },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
}

type StoredIdea = Omit<IdeaDetail, 'messages' | 'permittedActions' | 'history'> & {
  readonly authorityId: string;
  readonly providerId: string;
};

const IDEA = SUMMARY.replace(
  'SELECT i.id,',
  `SELECT i.id, i.authority_id AS "authorityId", i.provider_id AS "providerId", i.text, i.service_kind AS "serviceKind",
          i.may_be_named AS "mayBeNamed", i.consultation_id AS "consultationId", i.decline_reason AS "declineReason", i.version,`,
);

export async function readIdea(tx: Tx, id: string): Promise<StoredIdea> {
  return one(await sql<StoredIdea>(tx, `${IDEA} WHERE i.id = $1`, [id]));
}

export async function lockIdea(tx: Tx, id: string): Promise<StoredIdea> {
  one(await sql(tx, 'SELECT id FROM procurement.idea WHERE id = $1 FOR UPDATE', [id]));
  return readIdea(tx, id);
}

const shown = ({ authorityId: _a, providerId: _p, ...idea }: StoredIdea) => idea;

/** The page of an idea, the same for both sides but for what each may do. */
export async function readIdeaDetail(tx: Tx, actor: AuthorityActor | ProviderActor, id: string): Promise<IdeaDetail> {
  const idea = shown(await readIdea(tx, id));
  const writing = ideaMessageRefusal(idea.status);
  return {
    ...idea,
    messages: await sql<IdeaMessage>(
      tx,
      'SELECT id, side, text, written_at AS "writtenAt" FROM procurement.idea_message WHERE idea_id = $1 ORDER BY written_at, id LIMIT 1000',
      [id],
    ),
    permittedActions: permitted(actor, [
      ...IDEA_MOVES.map((move) => ({ action: `idea:${move}`, refusal: ideaRefusal(idea.status, move) })),
      { action: 'idea:write-to-provider', refusal: writing },
      { action: 'idea:write-to-authority', refusal: writing },
    ]),
    history: await readHistory(tx, 'idea', id),
  };
}

/** To whom an idea can be sent. */
export const readAddressees = (tx: Tx): Promise<Addressee[]> =>
  sql<Addressee>(tx, `SELECT id, name FROM app.organisation WHERE kind = 'authority' ORDER BY name, id LIMIT 500`);
