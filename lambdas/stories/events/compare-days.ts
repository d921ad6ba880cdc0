import type { ReadFingerprint } from './read-fingerprint.ts'
import { isOneLanguage } from './share-marks.ts'

/** What the days that two stories name tell of them. */
export interface DaysTold {
  /** One names days, and the other is of none of them. */
  readonly otherDay: number
  /** Both name days, and none is the same; across languages, none within a day: it is another day in Japan. */
  readonly otherDays: number
  /** They are published on two days, and the later one names the day of the earlier. */
  readonly sameDay: number
}

/** Compares the days that two stories name; a story that names none is taken to be of the day it is published. */
export function compareDays(a: ReadFingerprint, b: ReadFingerprint): DaysTold {
  const [earlier, later] = a.day <= b.day ? [a, b] : [b, a]
  const [tellsEarlier, tellsLater] = [earlier.daysTold.length > 0, later.daysTold.length > 0]
  if (!tellsEarlier && !tellsLater) return { otherDay: 0, otherDays: 0, sameDay: 0 }
  const days = tellsEarlier ? earlier.daysTold : [earlier.day]
  const apart = Math.min(
    ...(tellsLater ? later.daysTold : [later.day]).flatMap((day) => days.map((other) => Math.abs(day - other))),
  )
  return {
    otherDay: apart > 0 && tellsEarlier !== tellsLater ? 1 : 0,
    otherDays: apart > (isOneLanguage(a, b) ? 0 : 1) && tellsEarlier && tellsLater ? 1 : 0,
    sameDay: apart === 0 && tellsLater && earlier.day !== later.day ? 1 : 0,
  }
}
