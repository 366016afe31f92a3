import type { Change } from '#rules'

type Wait = NonNullable<Change['wait']>

/** The first day on which time alone has brought about every change that only needs time; `null` when none does. */
export function earliest(today: Date, changes: readonly Change[]): Date | null {
  const days = changes.flatMap(({ wait }) => (wait === null ? [] : [after(today, wait)]))
  return days.reduce<Date | null>((latest, day) => (latest && latest > day ? latest : day), null)
}

function after(today: Date, { amount, unit }: Wait): Date {
  const day = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()))
  switch (unit) {
    case 'days':
      day.setUTCDate(day.getUTCDate() + amount)
      return day
    case 'months':
      return laterMonth(day, amount)
    case 'years':
      return laterMonth(day, 12 * amount)
  }
}

/** The same day some months later; the last day of a month that is too short, so that no month is skipped. */
function laterMonth(day: Date, months: number): Date {
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0))
  return new Date(
    Date.UTC(
      last.getUTCFullYear(),
      last.getUTCMonth(),
      Math.min(day.getUTCDate(), last.getUTCDate()),
    ),
  )
}
