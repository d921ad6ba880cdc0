const DAY_MS = 86_400_000
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const ENGLISH = new RegExp(
  `\\b(?<month>${MONTH})\\.?\\s+(?<day>\\d{1,2})\\b|\\b(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month2>${MONTH})\\b|` +
    '\\b(?<weekday>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\\b',
  'g',
)
/** 3日間 is how long and 3日前 how long ago. */
const JAPANESE = /(?:(?<month>\d{1,2})月)?(?<day>(?<!\d)\d{1,2})日(?!間|目|以|後|前|連続|ぶり|まで|から)/g

/** Reads the days a text names, as marks: `d:7-28`, `d:28` of the nearest month, `d:Fri`. */
export function readDays(text: string, language: string): string[] {
  const pattern = language.toLowerCase().startsWith('ja') ? JAPANESE : ENGLISH
  return [...text.normalize('NFKC').matchAll(pattern)].map(({ groups = {} }) => {
    if (groups.weekday !== undefined) return `d:${groups.weekday.slice(0, 3)}`
    const name = groups.month ?? groups.month2
    const day = Number(groups.day ?? groups.day2)
    if (name === undefined) return `d:${day}`
    const month = Number(name) || MONTHS.indexOf(name.slice(0, 3)) + 1
    return `d:${month}-${day}`
  })
}

/** What is further off is told of as background, or announced. */
const DAYS_BEFORE = 4
const DAYS_AFTER = 1

/** Resolves marks of days by the day a story is published, both counted from 1970; those far from it are left out. */
export function resolveDays(marks: Iterable<string>, published: number): number[] {
  const days = new Set<number>()
  for (const mark of marks) {
    if (!mark.startsWith('d:')) continue
    const day = resolveDay(mark.slice(2), published)
    if (day !== undefined) days.add(day)
  }
  return [...days]
}

function resolveDay(told: string, published: number): number | undefined {
  for (let day = published + DAYS_AFTER; day >= published - DAYS_BEFORE; day--) {
    const date = new Date(day * DAY_MS)
    const isTold =
      told === `${date.getUTCMonth() + 1}-${date.getUTCDate()}` ||
      told === `${date.getUTCDate()}` ||
      (day <= published && told === WEEKDAYS[date.getUTCDay()])
    if (isTold) return day
  }
  return undefined
}
