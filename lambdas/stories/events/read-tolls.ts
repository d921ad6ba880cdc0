import { type NumberMark, readEnglishNumbers, readJapaneseNumbers } from './read-numbers.ts'

/** How many are dead, as a mark that frames: `f:dead-23`. */
const TOLL = 'f:dead-'
const ABOUT = '(?:at least|more than|as many as|up to|about|around|some|nearly|almost|over|all|another|the|only|just)'
const NO_HARM = '(?!injur|wound|hurt|miss|sick|arrest|hostage|captive)'
/** "23 workers die", "five people have been killed". */
const DEAD_BEHIND = new RegExp(
  `^(?: ${NO_HARM}[\\p{L}'’-]+){0,4}? (?:dead|killed|die|dies|died|dying|perish\\w*|drown\\w*|lives|bodies|deaths|fatalities)\\b`,
  'iu',
)
/** "killing at least nine", "claims the lives of 12", "death toll climbs to 60". */
const DEAD_BEFORE = new RegExp(
  `(?:\\bkill(?:s|ed|ing)?|\\bclaim(?:s|ed|ing)?(?: the lives of)?|\\b(?:death toll|dead|fatalities)(?: [a-z]+){0,5}? (?:to|at|past|tops|passes|reaches|exceeds|is)|\\btoll(?: [a-z]+){0,2}? to) (?:${ABOUT} )*$`,
  'iu',
)
const DEAD_BEHIND_JAPANESE =
  /^(?:人|名)?(?:以上|超|余り|あまり|近く|前後|余)?(?:の|が|も)?[^、。\d負けが]{0,8}?(?:死亡|死者|死去|死ぬ|死|犠牲|遺体|殺害)/u
const DEAD_BEFORE_JAPANESE = /(?:死者|犠牲者|死亡者)(?:数)?(?:は|が|、|計)?(?:少なくとも|合わせて|計|約|すでに)*$/u
const AROUND = 40

/** Reads how many died, as a text counts them. */
export function readTolls(text: string, isJapanese: boolean): string[] {
  const plain = text.normalize('NFKC')
  const numbers = isJapanese ? readJapaneseNumbers(plain) : readEnglishNumbers(plain)
  const isToll = ({ mark, start, end }: NumberMark) => {
    if (!mark.startsWith('#:') || mark.includes('.')) return false
    const [before, behind] = [plain.slice(Math.max(0, start - AROUND), start), plain.slice(end, end + AROUND)]
    // A number takes the space before it.
    const ahead = isJapanese ? before : `${before.trimEnd()} `
    return isJapanese
      ? DEAD_BEHIND_JAPANESE.test(behind) || DEAD_BEFORE_JAPANESE.test(ahead)
      : DEAD_BEHIND.test(behind) || DEAD_BEFORE.test(ahead)
  }
  return numbers.filter(isToll).map(({ mark }) => `${TOLL}${mark.slice(2)}`)
}

/** The tolls among marks. */
export function listTolls(marks: Iterable<string>): number[] {
  return [...marks].filter((mark) => mark.startsWith(TOLL)).map((mark) => Number(mark.slice(TOLL.length)))
}
