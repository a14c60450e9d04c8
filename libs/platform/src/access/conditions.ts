const table = new Map<string, readonly string[]>();

/** What an action asks besides a role: the problem that refuses whoever does not meet it (403), whose text says it in all languages. */
export function defineConditions(conditions: Readonly<Record<string, readonly string[]>>): void {
  for (const [action, problems] of Object.entries(conditions)) {
    if (table.has(action)) throw new Error(`the conditions of ${action} are declared twice`);
    table.set(action, problems);
  }
}

export const conditionsOf = (action: string): readonly string[] => table.get(action) ?? [];

export const conditionedActions = (): readonly string[] => [...table.keys()];
