import { chooseLanguage, isLanguage, type Language } from '../texts/language.js';
import { ANONYMOUS, type Actor } from './actor.js';

/** Of a request: who acts, and the headers. */
export interface AskingRequest {
  readonly id: string;
  readonly actor?: Actor;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** The UI says its language in Accept-Language; without one the person's own counts. */
export function askedLanguage({ actor = ANONYMOUS, headers }: Omit<AskingRequest, 'id'>): Language {
  const header = headers['accept-language'];
  if ((header === undefined || header === '*') && 'language' in actor && isLanguage(actor.language))
    return actor.language;
  return chooseLanguage(header);
}

/** The actor as the one who makes this call and reads its answer, in the language that was asked for. */
export function actorAsking(request: AskingRequest): Actor {
  const { actor = ANONYMOUS, id: requestId } = request;
  return 'language' in actor ? { ...actor, language: askedLanguage(request), requestId } : { ...actor, requestId };
}
