import { announcesExplanation } from './announces-explanation.ts'
import { readCounts } from './read-counts.ts'
import { readDays } from './read-days.ts'
import { readEnglish } from './read-english.ts'
import { readJapanese } from './read-japanese.ts'
import { tellSenses } from './read-senses.ts'
import { readTolls } from './read-tolls.ts'
import type { Vocabulary } from './read-vocabulary.ts'
import { ASIDE, splitAside } from './split-aside.ts'

/** What a title and a lead name, count and say. */
export interface StoryMarks {
  readonly title: readonly string[]
  /** Those of the lead that the title has not. */
  readonly lead: readonly string[]
}

/** The happening is told in the first sentences; what follows is background that other events share. */
const LEAD_UNITS = 600
const TITLE_UNITS = 300

/** In Japanese an office or a body of state that no country or name stands before is Japan's own, in a title. */
const OWN_OFFICE =
  /(?:^|[^\p{Script=Han}\p{Script=Katakana}ー々の・A-Za-z])(?:首相|外相|財務相|防衛相|官房長官|政府|防衛省|自衛隊)(?!府|軍|側|系|機関)/u
/** In what follows, "the prime minister" may be one who was named before. */
const OWN_BODY =
  /(?:^|[^\p{Script=Han}\p{Script=Katakana}ー々の・A-Za-z])(?:防衛相|官房長官|防衛省|自衛隊|海保|陸自|海自|空自)/u

/** Reads the marks of a story; a language other than Japanese is read as English is. */
export function readMarks(title: string, body: string, language: string, vocabulary: Vocabulary): StoryMarks {
  const read = language.toLowerCase().startsWith('ja') ? readJapanese : readEnglish
  const isJapanese = read === readJapanese
  const readPart = (text: string) => [...read(text, vocabulary), ...readDays(text, language)]
  const ofTitle = splitAside(title.slice(0, TITLE_UNITS), isJapanese)
  const ofBody = splitAside(body.slice(0, LEAD_UNITS), isJapanese)
  const aside = [ofTitle.aside, ofBody.aside].filter((text) => text !== '').flatMap(readPart)
  const { title: titleMarks, lead: leadMarks } = tellSenses(
    new Set([
      ...readPart(ofTitle.main),
      ...readForm(title, read, vocabulary),
      ...readTolls(ofTitle.main, isJapanese),
      ...readCounts(ofTitle.main, true, isJapanese),
    ]),
    new Set([
      ...readPart(ofBody.main),
      ...readTolls(ofBody.main, isJapanese),
      ...readCounts(ofBody.main, false, isJapanese),
      ...(aside.length === 0 ? [] : [ASIDE, ...aside]),
    ]),
    vocabulary.senses,
  )
  let lead = [...leadMarks]
  if (isJapanese) {
    if (OWN_OFFICE.test(title)) titleMarks.add('c:jp')
    else if (OWN_BODY.test(body.slice(0, LEAD_UNITS)) || (!namesCountry(titleMarks) && !namesCountry(leadMarks)))
      lead = addTold('c:jp', lead)
  }
  return { title: [...titleMarks], lead: lead.filter((mark) => !titleMarks.has(mark)) }
}

/** Adds to a lead what it tells: before what it sets aside. */
function addTold(mark: string, lead: readonly string[]): string[] {
  const end = lead.includes(ASIDE) ? lead.indexOf(ASIDE) : lead.length
  return [...new Set([...lead.slice(0, end), mark, ...lead.slice(end)])]
}

/** An explanation stands beside the news it explains; three countries told in a row act as three. */
function readForm(title: string, read: typeof readEnglish, vocabulary: Vocabulary): string[] {
  if (read !== readEnglish) return []
  const isCountry = (name: string) => read(name, vocabulary).some((mark) => mark.startsWith('c:'))
  const areThree = [...title.matchAll(THREE)].some(([, ...names]) => names.every(isCountry))
  const calls = CALLS_VOTE.test(title) ? ['h:snapelection'] : []
  return [...calls, ...(announcesExplanation(title) ? ['f:alone'] : []), ...(areThree ? ['f:trilateral'] : [])]
}

/** Calls an election, and calls October 27 election. */
const CALLS_VOTE = /\bcalls? (?:(?!to\b|for\b|on\b)[\w-]+ ){0,4}(?:election|vote|poll)\b/i
const CAPITALS = "((?:[A-Z][\\p{L}.'’]*)(?: [A-Z][\\p{L}.'’]*)?)"
/** Seoul, Tokyo and Washington; a fourth may go before. */
const THREE = new RegExp(`(?<!, )\\b${CAPITALS}, ${CAPITALS},?(?: and|,| &) ${CAPITALS}(?!,)`, 'gu')

/** News in Japanese names other countries than its own. */
function namesCountry(marks: ReadonlySet<string>): boolean {
  return [...marks].some((mark) => mark.startsWith('c:'))
}
