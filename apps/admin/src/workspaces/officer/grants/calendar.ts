const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** The same day some months later, or that month's last day: 31.8. + 6 months is 28.2. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))));
}

export const dayBefore = (day: string): string => iso(new Date(new Date(`${day}T00:00:00Z`).getTime() - 86_400_000));
