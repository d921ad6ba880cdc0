import type { Cadence } from './audience.ts'

const FORM = /^(?:(instant)|daily@(\d{1,2})|weekly@([1-7])@(\d{1,2}))$/

/** Reads the short form of a cadence, `instant`, `daily@8` or `weekly@1@8`; `undefined` when it is none. */
export function readCadence(text: string): Cadence | undefined {
  const [, instant, daily, weekday, weekly] = FORM.exec(text.trim()) ?? []
  if (instant) return { kind: 'instant' }
  const hour = Number(daily ?? weekly ?? Number.NaN)
  if (!(hour <= 23)) return undefined
  return weekday ? { kind: 'weekly', weekday: Number(weekday), hour } : { kind: 'daily', hour }
}
