/** The mark of a lead that those stand behind which are set beside what happens. */
export const ASIDE = 'f:aside'

/** A text in two: what it tells, and what it only sets beside or before that. */
export interface Split {
  readonly main: string
  readonly aside: string
}

const COUNT = '(?:an?|one|two|three|four|five|six|several|a few|some|the|\\d+)'
const SPAN = '(?:minutes?|hours?|days?|nights?|mornings?|evenings?)'
const SOON = '(?:just|only|barely|right|shortly|soon|immediately|less than|within|about|some|nearly)'
/** Up to a stop, or to what else is done. */
const REST = '[^,.;:()]*?(?=[,.;:()]|$| (?:and|but) (?:\\w+ed|said|told|put|met|swore)\\b)'
/** "a day after the bombing", "hours before she meets", "came right after", "at the same hour as": what other stories tell. */
const ENGLISH = new RegExp(
  [
    `(?:${SOON} )*(?:${COUNT} )?(?:${SPAN} (?:after|before|ahead of)|(?:weeks?|months?|years?) after)\\b${REST}`,
    `\\b(?:came|comes|coming) (?:${SOON} )*(?:after|before|ahead of)\\b${REST}`,
    `(?:on |at )?the same (?:day|night|morning|evening|afternoon|hour|time|moment) (?:as|that)\\b${REST}`,
    `\\b(?:on the eve of|following up on|on the heels of|fresh from|straight from|on (?:his|her|their|the) way (?:to|from|back from|home from))\\b${REST}`,
    `(?:, |\\b(?:which|who|where|that) )[^,.;:]{0,80}? (?:${COUNT} )?${SPAN} (?:earlier|before)(?=[,.;]|$)`,
    '(?<=^|[.;] )(?:Separately|Elsewhere|Meanwhile|In a separate|In another|Earlier (?:in the|that|this) \\w+|(?:The )?(?:day|night|evening|week) before)\\b[^.]*(?=\\.|$)',
  ].join('|'),
  'giu',
)

/** Whole sentences of Japanese: 「…した直後だった」「2月にも…があった」「同じ日には…でも」. */
const JAPANESE_SENTENCES = [
  /(?:に続くもの|に続く形|直後だった|直前だった|翌日だった|前日だった|矢先だった|たばかり)(?:だ|だった|である|となった)?$/u,
  /^(?:同じ日|同日|この日|前日|翌日)(?:に)?は?、?(?=[^、]*でも)/u,
  /^(?:[^、]{0,12}では)?(?:\d{1,2}月|昨年|先月|先週|前日|今年)(?:\d{1,2}日)?にも/u,
  /^(?:前日|前夜|直前|数時間前)(?:に|には|も|、)|^(?:これ|それ)(?:に先立|より先)/u,
  /^(?:なお、|このほか|これとは別に|別の)/u,
]
/** Clauses of it, up to a comma or to what follows: 「クアッドを前に」「投入から一夜、」. */
const JAPANESE_CLAUSES =
  /(?<=^|[、。\s])[^、。\s]*?(?:を前に|に先立ち|のさなか、|に合わせて?、|と同じ(?:時刻|時間|日)に|(?:の|した)(?:翌日|翌朝|直後|前日|前夜|数時間[前後]|\d+時間[前後]|数日[前後]|\d+日[前後])に?、|から一夜、|に続いて、|に続き、)/gu
/** 「大使を召還へ、訪問で」: the cause stands last, unless a title counts those whom it harmed. */
const CAUSE_LAST =
  /^(?!.*[死傷亡])(?<what>[^、]*(?:へ|非難|抗議|表明|要求|検討|延期|中止|懸念|批判))[、\s](?<cause>[^、\s]{3,}で)$/u
/** What is left has to say something. */
const LEAST_LEFT = { latin: 20, japanese: 6 }

/** Parts what a title or a lead tells from what it sets beside it. */
export function splitAside(text: string, isJapanese: boolean): Split {
  const asides: string[] = []
  const setAside = (part: string) => {
    asides.push(part)
    return isJapanese ? '' : ' '
  }
  const main = isJapanese ? splitJapanese(text, setAside) : text.replace(ENGLISH, setAside)
  const least = isJapanese ? LEAST_LEFT.japanese : LEAST_LEFT.latin
  return main.trim().length < least ? { main: text, aside: '' } : { main, aside: asides.join(isJapanese ? '。' : '. ') }
}

function splitJapanese(text: string, setAside: (part: string) => string): string {
  const { what = text, cause } = CAUSE_LAST.exec(text)?.groups ?? {}
  if (cause !== undefined) setAside(cause)
  const isAside = (sentence: string) => JAPANESE_SENTENCES.some((form) => form.test(sentence.replace('。', '').trim()))
  const sentences = what.split(/(?<=。)/u).map((sentence) => (isAside(sentence) ? setAside(sentence) : sentence))
  return sentences.join('').replace(JAPANESE_CLAUSES, setAside)
}
