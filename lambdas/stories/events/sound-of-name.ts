/** How a name sounds, as far as English spelling and Japanese kana agree on it. */
export interface NameSound {
  /** The consonants that survive both spellings; equal in two spellings of one name. */
  readonly key: string
  /** The whole name in one rough spelling. */
  readonly spelling: string
}

const KANA = new Map<string, string>()
for (const row of [
  'アa イi ウu エe オo カka キki クku ケke コko サsa シsi スsu セse ソso タta チti ツtu テte トto ナna ニni ヌnu ネne ノno',
  'ハha ヒhi フfu ヘhe ホho マna ミni ムnu メne モno ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヲo ンn ガka ギki グku',
  'ゲke ゴko ザsa ジsi ズsu ゼse ゾso ダda ヂsi ヅsu デde ドdo バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo ヴbu',
]) {
  for (const pair of row.split(' ')) KANA.set(pair.slice(0, 1), pair.slice(1))
}
/** A small vowel replaces the vowel before it (ファ fa); a small y-sound too, its y lost (シャ sa). */
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

/** English spellings and the sound Japanese hears in them, longest first. */
const ENGLISH_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|th|zh/g, 's'],
  [/tch|ch/g, 't'],
  [/ph/g, 'f'],
  [/ck|qu|kh|gh/g, 'k'],
  [/dg|dj|j/g, 's'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/[cqg]/g, 'k'],
  [/z/g, 's'],
  [/v$/g, 'f'],
  [/v/g, 'b'],
  [/l/g, 'r'],
  [/m/g, 'n'],
  [/(?<=.)h/g, ''],
  [/(.)\1/g, '$1'],
]

/** Sounds a name written in English letters; absent when it is too short to tell from another. */
export function soundEnglishName(name: string): NameSound | undefined {
  let spelling = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  for (const [pattern, sound] of ENGLISH_SOUNDS) spelling = spelling.replace(pattern, sound)
  return soundOf(spelling)
}

/** Sounds a name written in katakana; absent when it is too short to tell from another. */
export function soundKatakanaName(name: string): NameSound | undefined {
  let spelling = ''
  for (const kana of name) {
    const small = SMALL[kana]
    spelling = small === undefined ? spelling + (KANA.get(kana) ?? '') : spelling.slice(0, -1) + small
  }
  return soundOf(spelling.replace(/(.)\1/g, '$1'))
}

function soundOf(spelling: string): NameSound | undefined {
  if (spelling.length < 4) return undefined
  const consonants = spelling.slice(1).replace(/[aeiouywr]/g, '')
  const first = spelling.slice(0, 1).replace(/[aeiouyw]/, '')
  const key = (first + consonants).replace(/(.)\1+/g, '$1')
  // Japanese puts a u between and after consonants: it says nothing.
  return key.length < 2 ? undefined : { key, spelling: spelling.replace(/u/g, '').replace(/(.)\1+/g, '$1') }
}

/** Whether two sounds of equal key are close enough in their vowels to be one name. */
export function soundsLike(a: string, b: string): boolean {
  return editDistance(a, b) <= 0.4 * Math.max(a.length, b.length)
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}
