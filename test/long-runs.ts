/** Longer than any formula of diplomats; in Japanese, characters. */
const COPIED_WORDS = 15
const COPIED_CHARACTERS = 30

/** Every run of words that is as long as a copied sentence. */
export function longRuns({ texts, lang }: { readonly texts: readonly unknown[]; readonly lang: string }): string[] {
  const text = texts.filter(Boolean).join(' ')
  const isJapanese = lang === 'ja'
  const units = isJapanese ? [...text.replace(/\s/g, '')] : (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const length = isJapanese ? COPIED_CHARACTERS : COPIED_WORDS
  return units.slice(length - 1).map((_, at) => units.slice(at, at + length).join(isJapanese ? '' : ' '))
}
