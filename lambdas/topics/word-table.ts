/** Any number, in phrases written as `#`. */
export const NUMBER_ID = 1

/** The words that occur in phrases, found by a hash the splitter computes while it reads. */
export interface WordTable {
  /** The id of the word at these places of a text, or 0 when no phrase has it. */
  findWord(text: string, start: number, end: number, hash: number): number
}

/** Folds one more unit into a word's hash; ASCII letters count as lower case. */
export function addToHash(hash: number, unit: number): number {
  return addLowerToHash(hash, lowerUnit(unit))
}

/** Folds one more unit, already in lower case, into a word's hash. */
export function addLowerToHash(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

/** Lower case of an ASCII letter; other units are already folded. */
export function lowerUnit(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit
}

/** Makes a table of lower-case words and their ids. */
export function makeWordTable(ids: ReadonlyMap<string, number>): WordTable {
  let size = 16
  while (size < ids.size * 4) size *= 2
  const mask = size - 1
  const hashes = new Int32Array(size)
  const slots: { word: string; id: number }[] = []
  const slotOf = new Int32Array(size)
  for (const [word, id] of ids) {
    let hash = 0
    for (let at = 0; at < word.length; at += 1) hash = addToHash(hash, word.charCodeAt(at))
    let slot = spread(hash) & mask
    while (slotOf[slot] !== 0) slot = (slot + 1) & mask
    hashes[slot] = hash
    slotOf[slot] = slots.push({ word, id })
  }
  return {
    findWord(text, start, end, hash) {
      let slot = spread(hash) & mask
      for (let index = slotOf[slot] ?? 0; index !== 0; index = slotOf[slot] ?? 0) {
        const entry = slots[index - 1]
        if (hashes[slot] === hash && entry && isSameWord(entry.word, text, start, end)) return entry.id
        slot = (slot + 1) & mask
      }
      return 0
    },
  }
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d)
  return mixed ^ (mixed >>> 13)
}

/** Compares unit by unit; full stops inside the text are those of an abbreviation (U.S.). */
function isSameWord(word: string, text: string, start: number, end: number): boolean {
  let at = start
  for (let unit = 0; unit < word.length; unit += 1) {
    while (at < end && text.charCodeAt(at) === 46) at += 1
    if (at >= end || lowerUnit(text.charCodeAt(at)) !== word.charCodeAt(unit)) return false
    at += 1
  }
  while (at < end && text.charCodeAt(at) === 46) at += 1
  return at === end
}
