/** A number of a text and where it stands. */
export interface NumberMark {
  /** `#` unit and value to three figures: `#usd:5e+8`, `#%:9.5`, `#:7.6`. */
  readonly mark: string
  readonly start: number
  readonly end: number
}

const ENGLISH_SCALE: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  dozen: 12,
}
const JAPANESE_SCALE: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 }
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty'
const ENGLISH_DIGIT = new Map(WORDS.split(' ').map((word, value) => [word, value]))
ENGLISH_DIGIT.set('dozen', 12)
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
for (const [index, ten] of TENS.entries()) {
  const value = 10 * (index + 2)
  ENGLISH_DIGIT.set(ten, value)
  for (const [word, one] of WORDS.split(' ')
    .slice(1, 10)
    .map((word, before) => [word, before + 1] as const)) {
    ENGLISH_DIGIT.set(`${ten}-${word}`, value + one)
  }
}

const ENGLISH_NUMBER = new RegExp(
  `(?<cur>US\\$|\\$|€|£|¥)?\\s?(?:(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)|\\b(?<word>${[...ENGLISH_DIGIT.keys()].sort((a, b) => b.length - a.length).join('|')}|half an?|an?(?= (?:hundred|thousand|million|billion|trillion|dozen)\\b))\\b)` +
    '(?:[ -]?(?<scale>dozen|hundred|thousand|million|billion|trillion|bn|mn|tn|m)\\b)?(?:[ -]?(?<unit>%|percent\\b|per cent\\b|dollars?\\b|yen\\b|euros?\\b|pounds?\\b|yuan\\b))?',
  'giu',
)
const JAPANESE_NUMBER =
  /(?<num>(?:\d[\d,]*(?:\.\d+)?[千万億兆]*)+)(?<unit>米?ドル|円|ユーロ|ポンド|元|%|パーセント|年ぶり|年間|[カかヶケ]月|週間|日間|時間|分間|年度?|月|日|時|分|秒|歳|号|便|条|回|代|度)?/gu

const UNITS: Readonly<Record<string, string>> = {
  us$: 'usd',
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  dollar: 'usd',
  yen: 'jpy',
  euro: 'eur',
  pound: 'gbp',
  yuan: 'cny',
  ドル: 'usd',
  米ドル: 'usd',
  円: 'jpy',
  ユーロ: 'eur',
  ポンド: 'gbp',
  元: 'cny',
  percent: '%',
  'per cent': '%',
  '%': '%',
  パーセント: '%',
  号: 'no',
  便: 'flight',
  年ぶり: 'year',
  年間: 'year',
  カ月: 'month',
  か月: 'month',
  ヶ月: 'month',
  ケ月: 'month',
  週間: 'week',
  日間: 'day',
  時間: 'hour',
  分間: 'minute',
  条: 'article',
}
const MONTH_BEFORE = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s*$/i
const MONTH_AFTER =
  /^(?:st|nd|rd|th)?\s+(?:january|february|march|april|may|june|july|august|september|october|november|dec)/i
/** F-35, CV-22 and COVID-19 count nothing, nor do A350 and F15; STS-114 is as good as a name, and M7.6 a magnitude. */
const MODEL_BEFORE = /\p{L}-$/u
const MODEL_WORD = /[A-LN-Za-z]$|[A-Za-z]M$/
/** M87 is a galaxy, M7 a magnitude. */
const MOST_MAGNITUDE = 10
const LEAST_MODEL = 100
/** Typhoon No. 21 is 台風21号, Flight 17 is 17便, Article 9 is 9条: numbers that are names. */
const NAME_BEFORE = /\b(?:(?<no>No\.?)|(?<flight>flight)|(?<article>article|section|chapter|resolution|amendment)) ?$/i
const NAMES = new Set(['#no', '#flight', '#article'])
/** A Boeing 777 counts nothing. */
const MAKER_BEFORE = /(?:Boeing |Airbus |ボーイング|エアバス)$/
/** How long, which is another matter than how many; a man of 41 years is 41. */
const TIME_AFTER = /^[- ](?<time>minute|hour|day|week|month|year)s?\b(?![- ]old)/i
const CLOCK_AFTER = /^(?::\d|\s?[ap]\.?m\b|\s?UTC|\s?GMT)/i
/** From 10% to 15%: what was before says nothing of what happens. */
const TO_AFTER = /^ to (?:[$€£¥]|US\$)?\d/
const COUNTS = `${WORDS.split(' ').slice(1, 11).join('|')}|\\d{1,2}`
/** Three in five and two thirds say what 60 and 67 percent say; two in three days, a third term and a quarter to five say nothing of it. */
const ENGLISH_FRACTION = new RegExp(
  `\\b(?<top>${COUNTS})(?: in (?:every )?| out of (?:every )?)(?<base>${COUNTS})\\b(?! (?:second|minute|hour|day|night|week|month|year|game|match))|` +
    `\\b(?<tops>a|${COUNTS})[ -](?<part>half|third|quarter|fifth|tenth)(?:s|(?= of\\b))`,
  'giu',
)
const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 }
const JAPANESE_FRACTION = /(?<base>\d{1,2})分の(?<top>\d{1,2})|(?<tenths>\d(?:\.\d)?)割/gu
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
/** Which day, week or year in a row it is tells one issue of standing news from the next. */
const ENGLISH_RUN = new RegExp(
  `\\b(?:(?<word>${ORDINALS.join('|')})|(?<digits>\\d{1,3})(?:st|nd|rd|th))[ -](?:consecutive|straight|successive)\\b`,
  'giu',
)
const JAPANESE_RUN = /(?<digits>\d{1,3})(?:日|週|[カか]月|年|回|場所|大会)(?:間)?連続/gu
/** Clock and calendar say when, not what; ages and other ordinals are left to the words. */
const SILENT_UNITS = new Set(['年', '年度', '月', '日', '時', '分', '秒', '回', '代', '度'])

/** Reads the numbers of an English text: figures, currencies, scales and small number words. */
export function readEnglishNumbers(text: string): NumberMark[] {
  const marks = readFractions(text, ENGLISH_FRACTION)
  for (const match of text.matchAll(ENGLISH_NUMBER)) {
    if (marks.some(({ start, end }) => match.index + match[0].length > start && match.index < end)) continue
    const { cur, digits, word, scale, unit } = match.groups ?? {}
    const base = digits !== undefined ? Number(digits.replaceAll(',', '')) : wordValue(word ?? '')
    const value = base * (ENGLISH_SCALE[scale?.toLowerCase() ?? ''] ?? 1)
    const name = UNITS[(unit ?? cur ?? '').toLowerCase().replace(/s$/, '')] ?? ''
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14)
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    const isClock = CLOCK_AFTER.test(after) || (before.endsWith(':') && /^\d/.test(match[0]))
    if (MONTH_BEFORE.test(before) || MONTH_AFTER.test(after) || isClock) continue
    if (MAKER_BEFORE.test(before + match[0].slice(0, match[0].search(/\d/)))) continue
    if (/\bfrom ?$/i.test(before) && TO_AFTER.test(after)) continue
    if ((MODEL_BEFORE.test(before) && value < LEAST_MODEL) || (/^\d/.test(match[0]) && isOfModel(before, value)))
      continue
    const named = name === '' ? (TIME_AFTER.exec(after)?.groups?.time?.toLowerCase() ?? readNameBefore(before)) : name
    if (isTelling(value, name, scale !== undefined) || named !== name) marks.push(place(match, named, value))
  }
  return [...marks, ...readRuns(text, ENGLISH_RUN)]
}

function readNameBefore(before: string): string {
  const groups = NAME_BEFORE.exec(before)?.groups ?? {}
  return Object.keys(groups).find((kind) => groups[kind] !== undefined) ?? ''
}

/** Whether a number is part of what something is called. */
export function isNameNumber(mark: string): boolean {
  return NAMES.has(mark.split(':')[0] ?? '')
}

function isOfModel(before: string, value: number): boolean {
  return MODEL_WORD.test(before) || (before.endsWith('M') && value >= MOST_MAGNITUDE)
}

/** Reads fractions as percentages: `#part:60`. They round what others count, so that a title with another figure tells no other. */
function readFractions(text: string, pattern: RegExp): NumberMark[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { top, tops, base, part, tenths } = match.groups ?? {}
    const share =
      tenths === undefined ? readCount(top ?? tops) / (PARTS[part ?? ''] ?? readCount(base)) : Number(tenths) / 10
    return share > 0 && share < 1 ? [place(match, 'part', 100 * share)] : []
  })
}

function readCount(count = ''): number {
  return /^\d/.test(count) ? Number(count) : wordValue(count)
}

function readRuns(text: string, pattern: RegExp): NumberMark[] {
  return [...text.matchAll(pattern)].map((match) => {
    const { word = '', digits } = match.groups ?? {}
    const { mark, start } = place(
      match,
      'run',
      digits === undefined ? ORDINALS.indexOf(word.toLowerCase()) + 1 : Number(digits),
    )
    // It takes no letters: the ordinal is a word as well, which others may say without the rest.
    return { mark, start, end: start }
  })
}

/** Reads the numbers of a Japanese text: figures with 万, 億 and 兆 and their units. */
export function readJapaneseNumbers(text: string): NumberMark[] {
  const marks = readFractions(text, JAPANESE_FRACTION)
  for (const match of text.matchAll(JAPANESE_NUMBER)) {
    if (marks.some(({ start, end }) => match.index >= start && match.index < end)) continue
    const { num = '', unit = '' } = match.groups ?? {}
    const before = text.slice(Math.max(0, match.index - 5), match.index)
    const value = japaneseValue(num)
    if (/^から\d/.test(text.slice(match.index + match[0].length))) continue
    if (SILENT_UNITS.has(unit) || MAKER_BEFORE.test(before)) continue
    if (unit !== '便' && isOfModel(before, value)) continue
    const name = UNITS[unit] ?? ''
    if (isTelling(value, name, /[千万億兆]/.test(num))) marks.push(place(match, name, value))
  }
  return [...marks, ...readRuns(text, JAPANESE_RUN)]
}

/** Whether two number marks say the same, one of them perhaps rounded, or without the unit: points of an index. */
export function closeNumbers(a: string, b: string): boolean {
  const [unitA, valueA] = a.replace('#part:', '#%:').split(':')
  const [unitB, valueB] = b.replace('#part:', '#%:').split(':')
  if (unitA !== unitB) {
    const isBare = (unitA === '#' || unitB === '#') && valueA === valueB
    return isBare && (isPrecise(valueA ?? '') || isTime(a) || isTime(b))
  }
  if (unitA === '#' || isNameNumber(a)) return false
  const ratio = Number(valueA) / Number(valueB)
  return ratio > 0.95 && ratio < 1.0527
}

/** Whether a number says how long. */
export function isTime(mark: string): boolean {
  return /^#(?:minute|hour|day|week|month|year):/.test(mark)
}

/** Three figures are not the same by chance. */
function isPrecise(value: string): boolean {
  return /^[1-9]\.?\d\.?[1-9]/.test(value)
}

function wordValue(word: string): number {
  if (/^an?$/i.test(word)) return 1
  return word.toLowerCase().startsWith('half') ? 0.5 : (ENGLISH_DIGIT.get(word.toLowerCase()) ?? Number.NaN)
}

function japaneseValue(num: string): number {
  let total = 0
  for (const [, digits = '', scales = ''] of num.matchAll(/(\d[\d,]*(?:\.\d+)?)([千万億兆]*)/g)) {
    let part = Number(digits.replaceAll(',', ''))
    for (const scale of scales) part *= JAPANESE_SCALE[scale] ?? 1
    total += part
  }
  return total
}

/** One is everywhere, and a bare four-digit number is a year more often than not. */
function isTelling(value: number, unit: string, isScaled: boolean): boolean {
  if (!Number.isFinite(value) || value <= 1 || value > 1e18) return unit !== '' && value > 0
  return unit !== '' || isScaled || !(Number.isInteger(value) && value >= 1900 && value <= 2100)
}

function place(match: RegExpExecArray, unit: string, value: number): NumberMark {
  return { mark: `#${unit}:${Number(value.toPrecision(3))}`, start: match.index, end: match.index + match[0].length }
}
