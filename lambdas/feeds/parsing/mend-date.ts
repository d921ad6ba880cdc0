/** Slips of the pen in dates of the wild, in lower case, with what they are meant as; tried in this order. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  // A weekday in whatever language, before a day and a month's name: `seg, 24 set 2018`.
  [/^\p{L}+\.?[,،] ?(?=\d{1,2}\.? \p{L})/u, ''],
  // Words before a day in figures: `thứ hai, 13/11/2023`.
  [/^[\p{L}\p{M},. ]+(?=\d{1,2}([./-])\d{1,2}\1\d{4})/u, ''],
  // A clock in the letters of its country: `à 10h30`, `klo 10.30`, `kl. 10.30`.
  [/(?<=\s)(\d{1,2})h(\d\d)\b/, '$1:$2'],
  [/\bklo?\.? ?(\d{1,2})\.(\d\d)\b/, '$1:$2'],
  // Digits alone, or a clock alone without colons: `20021231t1920`, `2002-12-31t192030`.
  [/^(\d{8})t?(\d\d):?(\d\d):?(?![:\d])/, '$1 $2:$3:00 '],
  [/^(\d{8})t?(\d\d):?(\d\d):?(\d\d)/, '$1 $2:$3:$4'],
  [/^(\d{4}-\d\d-\d\d)[t ](\d\d)(\d\d)(\d\d)/, '$1 $2:$3:$4'],
  [/(?<=\d) ?t ?(?=\d\d?:\d\d)/, ' '],
  // A clock without colons behind the year: `03 apr 02 1500 gmt`, `02 jan 2006 15 -0700`.
  [/(?<=\d \p{L}{3,9} \d{2,4} )(\d\d)(\d\d)(?= (?:[a-z]{1,5}|[+-]\d\d:?\d\d)$)/u, '$1:$2'],
  [/(?<=\d \p{L}{3,9} \d{2,4} \d\d)(?= (?:[a-z]{1,5}|[+-]\d\d:?\d\d)$)/u, ':00'],
  // Two clocks, of which the first is midnight, and hundredths behind a colon.
  [/ 00:00:00(?:\.0+)? (?=\d\d?:\d\d)/, ' '],
  [/(?<=\d\d:\d\d:\d\d):\d\d\b/, ''],
]

/** Rewrites a date that is written in none of the usual forms so that its parts can be found. */
export function mendDate(text: string): string {
  return SLIPS.reduce((mended, [slip, meant]) => mended.replace(slip, meant), text)
}
