/** An answer of the OpenAPI client: data, or the problem document the server sent. */
interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer's data; anything else ends the demo with what the server said. */
export async function done<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (!response.ok) throw new Error(`${response.status} ${response.url}: ${JSON.stringify(error)}`);
  return data as Data;
}

/** The code of the refusal that is expected, or 'not refused'. */
export async function refusal(call: Promise<Answer<unknown>>): Promise<string> {
  const { error, response } = await call;
  return response.ok ? 'not refused' : ((error as { code?: string } | undefined)?.code ?? String(response.status));
}

/**
 * A move that carries no key (If-Match does its work): when its connection broke, the server may have done it already and now
 * refuses the repetition. Then `look` reads what is there.
 */
export async function moved<Data>(
  repeated: () => boolean,
  call: Promise<Answer<Data>>,
  look: () => Promise<Answer<Data>>,
): Promise<Data> {
  const answer = await call;
  if (repeated() && (answer.response.status === 409 || answer.response.status === 412)) return done(look());
  return done(Promise.resolve(answer));
}
