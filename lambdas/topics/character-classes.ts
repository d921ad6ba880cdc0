/** What a folded UTF-16 unit is to the splitter. */
export const LETTER = 1
export const DIGIT = 2
/** A token of its own: one ideograph or kana, or a sign that carries meaning (`%`, `+`, `$`). */
export const SINGLE = 3
/** Between words of one phrase: spaces, hyphens, slashes, quotation marks. */
export const JOINT = 4
/** Ends a phrase but not a sentence: commas, colons, brackets. */
export const BREAK = 5
export const FULL_STOP = 6
/** Ends a sentence whatever follows. */
export const STOP = 7
export const NEWLINE = 8

const SIGNS = '%+$'
const JOINTS = '-/\'"・「」『』〈〉《》_~*&'
const STOPS = '!?。'
const classes = new Uint8Array(0x1_0000)

/** Classifies one unit of folded text; each unit is looked at once per process. */
export function classifyUnit(unit: number): number {
  const known = classes[unit]
  if (known) return known
  const found = findClass(unit, String.fromCharCode(unit))
  classes[unit] = found
  return found
}

function findClass(unit: number, character: string): number {
  if (isIdeographOrKana(unit) || SIGNS.includes(character)) return SINGLE
  if (JOINTS.includes(character)) return JOINT
  if (STOPS.includes(character)) return STOP
  if (character === '.') return FULL_STOP
  if (character === '\n') return NEWLINE
  if (/\p{L}/u.test(character)) return LETTER
  if (/[0-9]/.test(character)) return DIGIT
  return /\s/.test(character) ? JOINT : BREAK
}

function isIdeographOrKana(unit: number): boolean {
  return (
    unit === 0x3005 ||
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30fa) ||
    unit === 0x30fc ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  )
}
