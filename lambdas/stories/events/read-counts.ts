/** Aircraft and helicopters by type: of one fleet, one of another type is another flight. */
const CRAFTS =
  /(?<![\p{Script=Latin}\d.,$])(?:B(?=7\d7))?(A3[1-8]\d|7[0-8]7|MD-?[189]\d|ATR ?\d\d|Tu-?\d{2,3}|Il-?\d\d|An-?\d{2,3}|F-?\d\d|MiG-?\d\d|[CU]H-?\d\d|P-?[38]|C-?1\d\d|Su-?\d\d|B-?(?:1|2|52)|[MC]?V-?22|[RM]Q-?\d)(?!\d|[,.]\d| (?:people|dead|killed|passengers|aboard)|人|便|円|ドル)/gu
const COUNTED =
  '(?:time|test|launch|missile|attack|strike|quake|earthquake|blast|bombing|crash|case|death|flight|landing)'
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const ENGLISH_NTH = new RegExp(`\\b(${ORDINALS.slice(1).join('|')}) (?:[\\p{L}-]+ )?${COUNTED}\\b`, 'iu')
const JAPANESE_NTH = /(\d{1,2})(?:度目|回目|例目|発目|件目)/u
/** 「教育基本法」「省昇格法」: what a law is called in a title. */
const LAW = /([\p{Script=Han}\p{Script=Katakana}ー「」・]{2,})法(?:案)?(?=が|を|に|、|成立|可決|改正|の|$)/u
const NO_OBJECT = /[「」・改正新旧関連特別措置基本案同]/gu

/** Reads of a title or a lead what tells one of a kind from the next, as marks that frame: `f:craft-A380`, `f:nth-3`, `f:law-教育`. */
export function readCounts(text: string, isTitle: boolean, isJapanese: boolean): string[] {
  const plain = text.normalize('NFKC')
  const crafts = [...plain.matchAll(CRAFTS)].map(([, craft = '']) => `f:craft-${craft.replace(/[- ]/g, '')}`)
  if (!isTitle) return crafts
  const ordinal = (isJapanese ? JAPANESE_NTH : ENGLISH_NTH).exec(plain)?.[1]
  const nth = ordinal === undefined ? [] : [`f:nth-${Number(ordinal) || ORDINALS.indexOf(ordinal.toLowerCase()) + 1}`]
  const law = isJapanese ? (LAW.exec(plain)?.[1] ?? '').replace(NO_OBJECT, '') : ''
  return [...crafts, ...nth, ...(law.length < 2 ? [] : [`f:law-${law}`])]
}

function list(marks: Iterable<string>, kind: string): string[] {
  return [...marks].filter((mark) => mark.startsWith(`f:${kind}-`)).map((mark) => mark.slice(kind.length + 3))
}

/** Whether both tell what types of aircraft it is about, and none is the same. */
export function areOtherCrafts(a: Iterable<string>, b: Iterable<string>): boolean {
  const [ofA, ofB] = [list(a, 'craft'), list(b, 'craft')]
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((craft) => ofB.includes(craft))
}

/** Whether both say which of its kind it is, and it is another. */
export function areOtherTimes(a: Iterable<string>, b: Iterable<string>): boolean {
  const [[nth], [other]] = [list(a, 'nth'), list(b, 'nth')]
  return nth !== undefined && other !== undefined && nth !== other
}

/** Whether both titles name a law, and the two names have no sign in common: outlets shorten the name of one each in their way. */
export function areOtherLaws(a: Iterable<string>, b: Iterable<string>): boolean {
  const [[law], [other]] = [list(a, 'law'), list(b, 'law')]
  return law !== undefined && other !== undefined && ![...law].some((sign) => other.includes(sign))
}
