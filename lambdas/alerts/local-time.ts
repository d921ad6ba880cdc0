const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

const formats = new Map<string, Intl.DateTimeFormat>()

/** Tells whether this machine knows a time zone: the one that a person signed up on may know newer ones. */
export function isTimeZone(timeZone: string): boolean {
  try {
    wallTimeOf(0, timeZone)
    return true
  } catch {
    return false
  }
}

/** Returns what a clock on the wall of a time zone shows, as if it were UTC: epoch milliseconds, whole minutes. */
export function wallTimeOf(at: number, timeZone: string): number {
  const format = formats.get(timeZone) ?? makeFormat(timeZone)
  formats.set(timeZone, format)
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'))
}

/**
 * Returns the first moment at which the clock on the wall shows `wall` or, where daylight saving or a move across the
 * date line skips that, has just passed it. A time that comes twice counts at its first coming.
 *
 * @param wall as `wallTimeOf` returns it
 * @returns epoch milliseconds
 */
export function firstMomentAt(wall: number, timeZone: string): number {
  const offsetAt = (at: number) => wallTimeOf(at, timeZone) - Math.floor(at / MINUTE_MS) * MINUTE_MS
  const before = offsetAt(wall - DAY_MS)
  const after = offsetAt(wall + DAY_MS)
  if (before === after) return wall - before
  // The clock changes within these two days. Earlier moments come by the larger offset.
  for (const offset of [Math.max(before, after), Math.min(before, after)]) {
    if (wallTimeOf(wall - offset, timeZone) === wall) return wall - offset
  }
  return findJump(wall - Math.max(before, after), wall - Math.min(before, after), (at) => offsetAt(at) === after)
}

/** Returns the first minute, between two moments, that comes after the clock has jumped. */
function findJump(from: number, to: number, hasJumped: (at: number) => boolean): number {
  let [early, late] = [from - HOUR_MS, to]
  while (late - early > MINUTE_MS) {
    const middle = early + Math.floor((late - early) / 2 / MINUTE_MS) * MINUTE_MS
    if (hasJumped(middle)) late = middle
    else early = middle
  }
  return late
}

function makeFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  })
}
