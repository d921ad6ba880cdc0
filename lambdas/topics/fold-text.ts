import { MAX_COMBINING_RUN, MAX_UNFOLDED_UNITS } from '../runtime/limits.ts'

/** A text as phrases are compared with it, and where each of its units came from. */
export interface FoldedText {
  readonly text: string
  /** Start in the original of each folded UTF-16 unit; absent when nothing moved. */
  readonly starts?: Int32Array
  /** End in the original of each folded unit. */
  readonly ends?: Int32Array
}

/** Old and variant kanji that names are still written with, as the form in daily use. */
const KANJI_VARIANTS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'澤沢邊辺邉辺國国嶋島嶌島濱浜廣広髙高﨑崎齋斎齊斉櫻桜澁渋瀧滝德徳惠恵條条眞真繩縄縣県學学會会對対戰戦驛駅黑黒發発與与晉晋冨富𠮷吉臺台灣湾總総轉転聯連塲場',
  ].reduce<[string, string][]>((pairs, character, index, all) => {
    const usual = all[index + 1]
    if (index % 2 === 0 && usual) pairs.push([character, usual])
    return pairs
  }, []),
)

const NON_ASCII = /[^\0-\x7f]/
const COMBINING = /[\p{M}\uff9e\uff9f]/u
const LATIN_ACCENTS = /[\u0300-\u036f]/g
/** Zero-width, soft hyphen, bidirectional controls and choices of a kanji's shape: they are seen by no reader. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]|\udb40[\udd00-\uddef]/g
const DASHES = /[\u2010-\u2015\u2212]/g
const APOSTROPHES = /[\u2018\u2019\u02bc]/g
const LONG_VOWEL = 'ー'
const folds = new Map<string, string>()

/**
 * Folds a text for comparison: compatibility forms (full width, half-width kana), accents, dashes, apostrophes,
 * variant kanji, invisible characters. ASCII keeps its case.
 */
export function foldText(original: string): FoldedText {
  if (!NON_ASCII.test(original)) return { text: original }
  const parts: string[] = []
  // Most texts stay within their own length.
  let starts = new Int32Array(original.length + 64)
  let ends = new Int32Array(original.length + 64)
  let length = 0
  let lastUnit = 0
  for (let at = 0; at < original.length; ) {
    const end = endOfCluster(original, at)
    const cluster = foldCluster(original.slice(at, end))
    const folded = cluster === '-' && isKatakana(lastUnit) ? LONG_VOWEL : cluster
    if (folded !== '') lastUnit = folded.charCodeAt(folded.length - 1)
    if (length + folded.length > starts.length) {
      starts = enlarge(starts)
      ends = enlarge(ends)
    }
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts[length] = at
      ends[length] = end
      length += 1
    }
    parts.push(folded)
    at = end
  }
  return { text: parts.join(''), starts, ends }
}

/** After these a dash, of whatever kind, is a long vowel written wrongly; where it is none it hides no phrase. */
function isKatakana(unit: number): boolean {
  return (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc
}

function enlarge(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** A character with the marks that combine with it; a longer run of marks is cut, so that folding stays linear. */
function endOfCluster(text: string, start: number): number {
  let end = start + 1
  const unit = text.charCodeAt(start)
  if (unit >= 0xd800 && unit < 0xdc00 && end < text.length && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end += 1
  const limit = Math.min(text.length, end + MAX_COMBINING_RUN)
  while (end < limit && text.charCodeAt(end) >= 0x300 && COMBINING.test(text.charAt(end))) end += 1
  return end
}

function foldCluster(cluster: string): string {
  if (cluster.length === 1 && cluster.charCodeAt(0) < 0x80) return cluster
  const known = folds.get(cluster)
  if (known !== undefined) return known
  const plain = cluster.normalize('NFKD').replace(LATIN_ACCENTS, '').normalize('NFC')
  const tidy = plain.replace(INVISIBLE, '').replace(DASHES, '-').replace(APOSTROPHES, "'")
  const usual = KANJI_VARIANTS[tidy] ?? tidy
  const folded = (NON_ASCII.test(usual) ? usual.toLowerCase() : usual).slice(0, MAX_UNFOLDED_UNITS)
  if (cluster.length === 1) folds.set(cluster, folded)
  return folded
}
