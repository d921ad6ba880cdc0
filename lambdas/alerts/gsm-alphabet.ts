/** The GSM 7-bit default alphabet (3GPP TS 23.038, 6.2.1), without escape, line feed and carriage return. */
const BASIC = new Set(
  '@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** Its extension: two septets each. */
const EXTENDED = new Set('^{}\\[~]|€')

/** What editors write in place of plain characters, and the plain ones. */
const FOLDS = new Map(
  Object.entries({
    "'": '‘’‚‛′‹›`´ʻʼ',
    '"': '“”„‟″«»「」『』',
    '-': '‐‑‒–—―−•·・‣⁃',
    '~': '〜∼˜',
    '...': '…⋯',
    '/': '⁄∕÷',
    '|': '‖¦│',
    '+/-': '±',
    '->': '→➔⇒',
    '<-': '←',
    '(': '〔【',
    ')': '〕】',
    c: '¢',
    // Money is named where a headline would be cut to seventy characters for its sign.
    'KRW ': '₩',
    'INR ': '₹',
    'RUB ': '₽',
    'PHP ': '₱',
    'VND ': '₫',
    'TRY ': '₺',
    'UAH ': '₴',
    'ILS ': '₪',
    'BTC ': '₿',
    x: '×',
    ' ': '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f■□●○◆◇★☆▲▼▶►',
    ss: 'ẞ',
    // As Azerbaijani and Turkish names are spelled abroad.
    a: 'ə',
    A: 'Ə',
    h: 'ħ',
    H: 'Ħ',
    d: 'đð',
    D: 'ĐÐ',
    l: 'ł',
    L: 'Ł',
    o: 'ő',
    i: 'ı',
    oe: 'œ',
    OE: 'Œ',
    th: 'þ',
    '': '®©™°†‡¶\u200c\u200d',
  }).flatMap(([plain, dressed]) => [...dressed].map((character) => [character, plain] as const)),
)
/** Pictures beside words: an English headline tells the same without them, in twice the room. */
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{M}/u

/** Counts the septets of a text in the GSM 7-bit alphabet; `undefined` when it does not fit in it. */
export function countSeptets(text: string): number | undefined {
  let septets = 0
  for (const character of text) {
    if (BASIC.has(character)) septets += 1
    else if (EXTENDED.has(character)) septets += 2
    else return undefined
  }
  return septets
}

/**
 * Returns a text in the GSM 7-bit alphabet: typographic characters as plain ones, accents it lacks taken off, pictures
 * left out. `undefined` when letters of another script are in it.
 */
export function foldToGsm(text: string): string | undefined {
  let folded = ''
  for (const character of text) {
    const plain = foldCharacter(character)
    if (plain === undefined) return undefined
    folded += plain
  }
  return folded.replace(/ {2,}/g, ' ').trim()
}

function foldCharacter(character: string): string | undefined {
  if (countSeptets(character) !== undefined) return character
  const plain = FOLDS.get(character)
  if (plain !== undefined) return plain
  if (PICTURE.test(character)) return ''
  const bare = [...character.normalize('NFKD').replace(/\p{M}/gu, '')].map((part) => FOLDS.get(part) ?? part).join('')
  return bare !== character && countSeptets(bare) !== undefined ? bare : undefined
}
