/** Chances that follow from a seed alone. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number
  pick<T>(choices: readonly [T, ...T[]]): T
  chance(probability: number): boolean
}

/** Makes a generator from text, the same one for the same text (xmur3 and mulberry32, both in the public domain). */
export function seedRandom(seed: string): Random {
  let state = hash(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (below: number) => Math.floor(next() * below)
  return { whole, pick: (choices) => choices[whole(choices.length)] ?? choices[0], chance: (odds) => next() < odds }
}

function hash(text: string): number {
  let value = 1779033703 ^ text.length
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 3432918353)
    value = (value << 13) | (value >>> 19)
  }
  return value | 0
}
