import { readJapanesePart } from './read-directions.ts'
import { readJapaneseNumbers } from './read-numbers.ts'
import type { Vocabulary } from './read-vocabulary.ts'
import { soundKatakanaName } from './sound-of-name.ts'
import { COMMON_JAPANESE, SILENT_JAPANESE, SILENT_PATTERNS } from './vocabulary/common-japanese.ts'
import { COUNTRY_KANJI } from './vocabulary/countries.ts'

const FREQUENT = new Set(COMMON_JAPANESE.frequent.split(/\s+/))
const KNOWN = new Set(COMMON_JAPANESE.usual.split(/\s+/))
const SILENT = new RegExp([...SILENT_JAPANESE.split(' '), ...SILENT_PATTERNS].join('|'), 'gu')
/** Where a letter that stands for a country begins another word: 米中間選挙 is no matter of China's, nor 米独自 of Germany's. */
const NO_PARTY =
  /中(?=間選|部|西部|東|南部|南米|央|枢|堅|古|小)|独(?=自|立|占|裁|身|走|断|り)|豪(?=雨|華|雪|快|邸)|台(?=風|頭)|露(?=天|出|光)|仏(?=教|像)|印(?=象|刷)|比(?=較|例|べ)|加(?=盟|入|速|工|害|え)|伊(?=藤|達|勢|豆)|朝(?=日|刊|食|鮮)/
const PARTY = `(?!${NO_PARTY.source})[${Object.keys(COUNTRY_KANJI).join('')}]`
const COUNTRIES = new RegExp(`^(?:${PARTY}){2,5}`)
/** 対米 and 駐豪 name one country by one letter, and so does a headline that begins 仏大統領 or 英で. */
const TOWARDS =
  /^[対訪駐反親渡](米|中(?![東小南央間])|韓|朝|露(?![光天出])|ロ(?![ァ-ヺー])|英|仏|独(?![裁占立])|豪|台(?![風湾])|欧|比(?!較))/
/** 米大統領 and 比国防相: a letter before an office or a body of state, anywhere but behind another country or region. */
const OF_STATE =
  /^[米英仏独伊豪露ロ韓比印加台中朝欧越](?=(?:前|元|新|副|次期|暫定|両)?(?:大統領|副大統領|首相|首脳|国王|女王|皇太子|外相|外務|国防|防衛|財務|国務|商務|司法|国土安全保障|国家安全保障|政府|政権|当局|高官|議会|上院|下院|議員|大使|総領事|軍|海軍|空軍|陸軍|海兵|沿岸警備|海警|艦|機|兵|メディア|紙|主席|国家主席|総統|通商代表|運輸|農務|エネルギー省|連邦|最高裁|中銀|中央銀行|警察|外交部|外務省))/
const BEHIND_COUNTRY = /[日米中韓朝露ロ英仏独豪印比台加欧伊越南北全東西対訪駐反親渡在極]/
const BEGINNING = /^[米英仏独豪露韓比](?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}、])/u
/** 米B52 and 露Tu95: a letter before what is written in Latin letters, but behind no kanji. */
const BEFORE_LATIN = /^[米英仏独豪露ロ](?=[A-Za-z])/
const NO_COUNTRY =
  /^(?:比[較例べ率重類喩肩叡内]|米[子沢価寿作原屋のがを騒増不]|英[語雄才字]|仏[教像壇閣滅]|独[自立占身学裁特走断居得創り]|豪[雨華雪快邸]|露[天店出])/
/** 松山市長 is Matsuyama and its mayor. */
const BEFORE_OFFICE = /^[市町村](?=[長議])/
const KATAKANA = /^[ァ-ヺー]{2,}/
const KANJI = /^[\p{Script=Han}々]+/u
/** Some write a double hyphen between the words of a name. */
const KANA_JOINT = /(?<=[ァ-ヺー])=(?=[ァ-ヺ])/g
/** M7 is a magnitude, which the number tells. */
const LATIN = /^(?!M\d)[A-Za-z][A-Za-z\d]+/

/** Reads what a Japanese text names, counts and says, as marks in the order of the text. */
export function readJapanese(text: string, vocabulary: Vocabulary): string[] {
  const plain = text.normalize('NFKC').replace(KANA_JOINT, '・').replace(SILENT, '、')
  const marks = readJapaneseNumbers(plain).map(({ mark }) => mark)
  const parts: string[] = []
  let kanji = ''
  for (let at = 0; at < plain.length; ) {
    const found = findSaying(plain, at, vocabulary)
    if (found.length === 0 && KANJI.test(plain.charAt(at))) {
      kanji += plain.charAt(at)
      at += 1
      continue
    }
    marks.push(...markKanji(kanji), ...found.marks)
    parts.push(...readJapanesePart(plain, at, found.length, found.marks))
    kanji = ''
    at += Math.max(1, found.length)
  }
  return [...marks, ...markKanji(kanji), ...parts]
}

function findSaying(text: string, at: number, vocabulary: Vocabulary): { marks: readonly string[]; length: number } {
  const ahead = text.slice(at, at + 24)
  const katakana = KATAKANA.exec(ahead)?.[0] ?? ''
  // 18日朝 is a morning, and no matter of Japan and North Korea.
  const isDate = ahead.startsWith('日') && /\d/.test(text.charAt(at - 1))
  const countries = isDate ? '' : (COUNTRIES.exec(ahead)?.[0] ?? '')
  // 米国務長官 is the secretary of state, and no 米国.
  if (/^米国[務防]/.test(ahead)) return { marks: ['c:us'], length: 1 }
  // 13カ国 is no 3カ国.
  const isInNumber = /\d/.test(text.charAt(at)) && /[\d.]/.test(text.charAt(at - 1))
  for (const { parts, marks } of isInNumber ? [] : (vocabulary.japanese.get(text.charAt(at)) ?? [])) {
    const saying = parts[0] ?? ''
    // Katakana is not cut within a word: チリ is not in チリソース.
    if (
      !ahead.startsWith(saying) ||
      isCut(saying, ahead.charAt(saying.length)) ||
      (katakana.length > saying.length &&
        KATAKANA.test(saying) &&
        !ahead.startsWith('・', saying.length) &&
        saying.length < 4)
    )
      continue
    if (saying.length >= countries.length) return { marks, length: lengthOfName(saying, marks, ahead) }
  }
  const towards = TOWARDS.exec(ahead)?.[1]
  if (towards !== undefined) return { marks: [`c:${COUNTRY_KANJI[towards] ?? ''}`], length: 2 }
  if (countries.length > 1) return { marks: markCountries(countries), length: countries.length }
  if (OF_STATE.test(ahead) && !BEHIND_COUNTRY.test(text.charAt(at - 1))) {
    return { marks: [`c:${COUNTRY_KANJI[text.charAt(at)] ?? ''}`], length: 1 }
  }
  if (BEGINNING.test(ahead) && !NO_COUNTRY.test(ahead) && /^[、。「\s・]?$/u.test(text.charAt(at - 1))) {
    return { marks: [`c:${COUNTRY_KANJI[text.charAt(at)] ?? ''}`], length: 1 }
  }
  if (BEFORE_LATIN.test(ahead) && !/[\p{Script=Han}ァ-ヺー]/u.test(text.charAt(at - 1))) {
    return { marks: [`c:${COUNTRY_KANJI[text.charAt(at)] ?? ''}`], length: 1 }
  }
  if (katakana !== '') return { marks: markKatakana(katakana), length: katakana.length }
  const latin = LATIN.exec(ahead)?.[0] ?? ''
  return { marks: latin === '' ? [] : [`w:${latin.toLowerCase()}`], length: latin.length }
}

/** H6 is not in H60, nor AI in AIR. */
function isCut(saying: string, next: string): boolean {
  const last = saying.charAt(saying.length - 1)
  return (/\d/.test(last) && /\d/.test(next)) || (/[A-Za-z]/.test(last) && /[A-Za-z]/.test(next))
}

/** 岸防衛相 tells the person by the office, which is read as well. */
const OFFICE_BEHIND =
  /(?<=.)(?:元|前)?(?:首相|大統領|防衛相|防衛庁長官|財務相|外相|国防相|国務長官|国防長官|財務長官|商務長官|官房長官|経財相|厚労相|国務次官補|国務副長官|通商代表|補佐官|統合参謀本部議長|下院議長|議長|知事|都知事|市長|総統|主席|国家主席|総書記|大使|司令官|総裁|法王|教皇|委員長|党首|幹事長|局長|日銀総裁)$/u

function lengthOfName(saying: string, marks: readonly string[], ahead: string): number {
  const office = marks[0]?.startsWith('m:') === true ? OFFICE_BEHIND.exec(saying) : null
  if (office !== null) return office.index
  return BEFORE_OFFICE.test(ahead.slice(saying.length - 1)) ? saying.length - 1 : saying.length
}

/** 日米韓: the countries, and that three meet. */
function markCountries(run: string): string[] {
  const group = ['f:bilateral', 'f:trilateral', 'f:fourway'][run.length - 2] ?? 'f:many'
  return [...[...run].map((kanji) => `c:${COUNTRY_KANJI[kanji] ?? ''}`), group]
}

function markKatakana(word: string): string[] {
  if (FREQUENT.has(word)) return []
  if (KNOWN.has(word)) return [`v:${word}`]
  const sound = soundKatakanaName(word)
  return sound === undefined ? [`w:${word}`] : [`w:${word}`, `s:${sound}`]
}

/** Kanji have no word boundaries: each pair of neighbours is a mark. */
function markKanji(run: string): string[] {
  const marks: string[] = []
  for (let at = 0; at + 1 < run.length; at++) {
    const pair = run.slice(at, at + 2)
    if (!FREQUENT.has(pair)) marks.push(`${KNOWN.has(pair) ? 'v' : 'k'}:${pair}`)
  }
  return marks
}
