/** Counts below this are told as they are; a rounded one is off by a tenth at most. */
const LEAST_ROUNDED = 50
const ROUNDED = 0.9

/** Whether one of two counts is the other in tens: some 160 people are 152, and more than 120 are 122. */
export function isRounded(a: string, b: string): boolean {
  const [unitA, valueA] = a.split(':')
  const [unitB, valueB] = b.split(':')
  const [less = 0, more = 0] = [Number(valueA), Number(valueB)].sort((one, other) => one - other)
  const inTens = less % 10 === 0 || more % 10 === 0
  return unitA === unitB && inTens && more >= LEAST_ROUNDED && less >= more * ROUNDED
}
