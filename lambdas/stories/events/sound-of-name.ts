/**
 * Names in English letters and in katakana, brought to one rough alphabet and compared sound by sound.
 *
 * Capitals are sounds that English letters leave open: C is ch (t, k or sh), G a soft or hard g, J a j (or y, or h),
 * K a kh (k or h), S is sh, T is th (s or t).
 */

const KANA = new Map<string, string>()
for (const row of [
  'アa イi ウu エe オo カka キki クku ケke コko サsa シSi スsu セse ソso タta チCi ツCu テte トto ナna ニni ヌnu ネne ノno',
  'ハha ヒhi フfu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヲo ンn ガga ギgi グgu',
  'ゲge ゴgo ザza ジji ズzu ゼze ゾzo ダda ヂji ヅzu デde ドdo バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo ヴbu',
]) {
  for (const pair of row.split(' ')) KANA.set(pair.slice(0, 1), pair.slice(1))
}
/** A small vowel replaces the vowel before it (ファ fa); a small y-sound too, its y lost (シャ Sa). */
const SMALL: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'a',
  ュ: 'u',
  ョ: 'o',
}

/** English spellings and their sounds, longest first. */
const ENGLISH_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, 'S'],
  [/tch|ch/g, 'C'],
  [/ph/g, 'f'],
  [/th/g, 'T'],
  [/zh|dj/g, 'j'],
  [/kh/g, 'K'],
  [/ck|qu|q/g, 'k'],
  [/gh/g, 'g'],
  [/dg|j/g, 'J'],
  [/tz|ts/g, 'C'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/g(?=[eiy])/g, 'G'],
  [/v/g, 'b'],
  [/l/g, 'r'],
  [/(?:ou|e|o|a)r$|re$/g, 'a'],
  [/ee|ea/g, 'i'],
  [/oo|ou/g, 'u'],
  [/(.)\1/g, '$1'],
]
const MIN_SOUNDS = 4

/** Sounds a name written in English letters; absent when it is too short to tell from another. */
export function soundEnglishName(name: string): string | undefined {
  let sounds = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  for (const [pattern, sound] of ENGLISH_SOUNDS) sounds = sounds.replace(pattern, sound)
  return sounds.length < MIN_SOUNDS ? undefined : sounds
}

/** Sounds a name written in katakana; absent when it is too short to tell from another. */
export function soundKatakanaName(name: string): string | undefined {
  let sounds = ''
  for (const kana of name) {
    const small = SMALL[kana]
    sounds = small === undefined ? sounds + (KANA.get(kana) ?? '') : sounds.slice(0, -1) + small
  }
  sounds = sounds.replace(/(.)\1/g, '$1')
  return sounds.length < MIN_SOUNDS ? undefined : sounds
}

const VOWELS = 'aeiouy'
/** What two different sounds cost when they stand for each other, in tenths; a full difference costs ten. */
const NEAR = new Map<string, number>()
for (const entry of 'Jy1 Ck1 CS1 Ct2 Cs3 Cz3 Gg0 Gj0 Gh2 GS2 Jj0 Jh2 Jz1 JS2 Kk0 Kh0 Kg2 Ts0 Tt0 Tz1 Td2 sz2 sS2 Sj4 zj1 dj2 tC2 td4 kg3 wb3 fb3 fh1 mn3 zC2 fp2 hk3'.split(
  ' ',
)) {
  const [a = '', b = '', cost = ''] = entry
  NEAR.set(a + b, Number(cost))
  NEAR.set(b + a, Number(cost))
}
/** What a sound costs that only one of the two has: Japanese adds vowels and leaves out r, h and the g of ng. */
const LOST: Readonly<Record<string, number>> = { u: 1, o: 2, r: 4, h: 3, w: 3, g: 4, t: 5, K: 5, n: 6 }
const CODES = 128
const SWAP = new Uint8Array(CODES * CODES).fill(10)
const DROP = new Uint8Array(CODES).fill(10)
for (let a = 0; a < CODES; a++) {
  const sound = String.fromCharCode(a)
  DROP[a] = LOST[sound] ?? (VOWELS.includes(sound) ? 3 : 10)
  for (let b = 0; b < CODES; b++) {
    const other = String.fromCharCode(b)
    const vowels = VOWELS.includes(sound) && VOWELS.includes(other)
    SWAP[a * CODES + b] = a === b ? 0 : vowels ? 3 : (NEAR.get(sound + other) ?? 10)
  }
}
/** Two names sound alike up to this cost for each sound of the longer one. */
const MOST_FOR_EACH = 1.3
const LONGEST = 24
const row = new Uint16Array(LONGEST + 1)

/** Whether two sounded names may be one. */
export function soundsLike(a: string, b: string): boolean {
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a]
  if (longer.length > LONGEST || 2 * shorter.length < longer.length || !beginAlike(a, b)) return false
  return alignSounds(a, b) <= MOST_FOR_EACH * longer.length
}

/** Names that begin with two consonants that are never one are not aligned at all. */
function beginAlike(a: string, b: string): boolean {
  return (
    (SWAP[a.charCodeAt(0) * CODES + b.charCodeAt(0)] ?? 10) < 10 ||
    VOWELS.includes(a[0] ?? '') ||
    VOWELS.includes(b[0] ?? '')
  )
}

/** The least cost of making one from the other. */
function alignSounds(a: string, b: string): number {
  row[0] = 0
  for (let j = 0; j < b.length; j++) row[j + 1] = (row[j] ?? 0) + (DROP[b.charCodeAt(j)] ?? 10)
  for (let i = 0; i < a.length; i++) {
    const code = a.charCodeAt(i)
    const lost = DROP[code] ?? 10
    let diagonal: number = row[0] ?? 0
    row[0] = diagonal + lost
    for (let j = 0; j < b.length; j++) {
      const swapped = diagonal + (SWAP[code * CODES + b.charCodeAt(j)] ?? 10)
      diagonal = row[j + 1] ?? 0
      row[j + 1] = Math.min(swapped, diagonal + lost, (row[j] ?? 0) + (DROP[b.charCodeAt(j)] ?? 10))
    }
  }
  return row[b.length] ?? 0
}
