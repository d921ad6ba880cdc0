import { readEnglish } from './read-english.ts'
import { readJapanese } from './read-japanese.ts'
import { tellSenses } from './read-senses.ts'
import type { Vocabulary } from './read-vocabulary.ts'

/** What a title and a lead name, count and say. */
export interface StoryMarks {
  readonly title: readonly string[]
  /** Those of the lead that the title has not. */
  readonly lead: readonly string[]
}

/** The happening is told in the first sentences; what follows is background that other events share. */
const LEAD_UNITS = 600
const TITLE_UNITS = 300

/** Reads the marks of a story; a language other than Japanese is read as English is. */
export function readMarks(title: string, body: string, language: string, vocabulary: Vocabulary): StoryMarks {
  const read = language.toLowerCase().startsWith('ja') ? readJapanese : readEnglish
  const { title: titleMarks, lead } = tellSenses(
    new Set([...read(title.slice(0, TITLE_UNITS), vocabulary), ...readDates(title)]),
    new Set(read(body.slice(0, LEAD_UNITS), vocabulary)),
  )
  if (read === readJapanese && !namesCountry(titleMarks) && !namesCountry(lead)) lead.add('c:jp')
  return { title: [...titleMarks], lead: [...lead].filter((mark) => !titleMarks.has(mark)) }
}

/** News in Japanese names other countries than its own. */
function namesCountry(marks: ReadonlySet<string>): boolean {
  return [...marks].some((mark) => mark.startsWith('c:'))
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(?<month>${MONTHS.join('|')})[a-z]*`
const DATE = new RegExp(
  `\\b${MONTH}\\.?\\s+(?<day>\\d{1,2})\\b|\\b(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH.replace('month', 'month2')}|` +
    '(?<month3>\\d{1,2})月(?<day3>\\d{1,2})日',
  'gi',
)

/** Dates in a title tell one issue of a daily column from the next: `d:7-28`. */
function readDates(title: string): string[] {
  return [...title.normalize('NFKC').matchAll(DATE)].map(({ groups = {} }) => {
    const name = groups.month ?? groups.month2
    const month = name === undefined ? groups.month3 : MONTHS.indexOf(name.toLowerCase()) + 1
    return `d:${month}-${Number(groups.day ?? groups.day2 ?? groups.day3)}`
  })
}
