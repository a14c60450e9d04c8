/** What the API says the person may do with a resource; the page never works rights out by itself. */
export interface PermittedAction {
  action: string;
  allowed: boolean;
  /** Why not, in the person's language. */
  reason?: string;
}

export interface Offered<Name extends string> {
  primary: Name | undefined;
  secondary: Name | undefined;
  menu: Name[];
  refused: { action: Name; reason: string }[];
}

/**
 * Arranges the allowed actions in the page's own order: the first is the main step, the second stands beside it, the
 * rest are in the menu. Refused ones are told with their reason; those without a reason do not concern this person.
 */
export function offer<Name extends string>(
  order: readonly Name[],
  permitted: readonly PermittedAction[],
): Offered<Name> {
  const known = order.flatMap((action) =>
    permitted.filter((one) => one.action === action).map((one) => ({ ...one, action })),
  );
  const [primary, secondary, ...menu] = known.filter(({ allowed }) => allowed).map(({ action }) => action);
  const refused = known.flatMap(({ action, allowed, reason }) => (!allowed && reason ? [{ action, reason }] : []));
  return { primary, secondary, menu, refused };
}
