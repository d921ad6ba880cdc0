import { MAX_PHRASE_SPELLINGS } from '../runtime/limits.ts'
import { inflectVerb } from './inflect-verb.ts'

export type Expansion = { readonly spellings: readonly string[] } | { readonly problem: string }

/**
 * Writes out the options of a phrase: `base(s)` is base or bases, `(sign|seal)(|s|ed)` is one of each bracket.
 * A bracket with one option may be left out; brackets do not nest. `agree~` is every regular form of the verb.
 */
export function expandPhrase(written: string): Expansion {
  let spellings = ['']
  for (let at = 0; at < written.length; ) {
    const open = written.indexOf('(', at)
    const stray = written.slice(at, open < 0 ? undefined : open).indexOf(')')
    if (stray >= 0) return { problem: `closes a bracket that was not opened: ${JSON.stringify(written)}` }
    const plain = written.slice(at, open < 0 ? undefined : open)
    spellings = spellings.map((spelling) => spelling + plain)
    if (open < 0) break
    const close = written.indexOf(')', open)
    const inside = written.slice(open + 1, close < 0 ? undefined : close)
    if (close < 0 || inside.includes('(')) {
      return { problem: `has a bracket without its end: ${JSON.stringify(written)}; brackets do not nest` }
    }
    const options = inside.includes('|') ? inside.split('|') : ['', inside]
    spellings = spellings.flatMap((spelling) => options.map((option) => spelling + option))
    if (spellings.length > MAX_PHRASE_SPELLINGS) {
      return { problem: tooMany(written) }
    }
    at = close + 1
  }
  spellings = spellings.flatMap(inflectVerbs)
  if (spellings.length > MAX_PHRASE_SPELLINGS) return { problem: tooMany(written) }
  return { spellings: [...new Set(spellings.map((spelling) => spelling.replace(/\s+/g, ' ').trim()))] }
}

function inflectVerbs(spelling: string): string[] {
  const verb = /([a-z]+)~/i.exec(spelling)
  if (!verb?.[1]) return [spelling]
  const [before, after] = [spelling.slice(0, verb.index), spelling.slice(verb.index + verb[0].length)]
  return inflectVerb(verb[1]).flatMap((form) => inflectVerbs(before + form + after))
}

function tooMany(written: string): string {
  return `has more than ${MAX_PHRASE_SPELLINGS} spellings: ${JSON.stringify(written)}`
}
