import { MAX_PHRASE_WORDS } from '../runtime/limits.ts'
import { foldText } from './fold-text.ts'
import { ALL_CAPITALS, GAP_JOINT, INITIAL_CAPITAL, IS_NUMBER, splitWords, type Words } from './split-words.ts'
import { makeWordTable, NUMBER_ID, type WordTable } from './word-table.ts'

/** Where phrase number `phrase` stands: its first and last word. */
export interface PhraseHit {
  readonly phrase: number
  readonly first: number
  readonly last: number
}

/** Finds every phrase in a text, nested and overlapping ones too. */
export interface PhraseIndex {
  readonly table: WordTable
  findPhrases(words: Words): PhraseHit[]
}

/** How a phrase is compared: its words in lower case, and the capitals each must have. */
export interface PhraseWords {
  readonly words: readonly string[]
  readonly shapes: readonly number[]
  /** A break or sentence end inside: no text can match it. */
  readonly isBroken: boolean
}

const NO_WORDS: WordTable = { findWord: () => 0 }
const SMALL_TABLE = 16

/** Splits a phrase as texts are split. `#` is any number; a word with capitals asks for them. */
export function splitPhrase(phrase: string, spellings: Readonly<Record<string, string>>): PhraseWords {
  const { text } = foldText(phrase.replaceAll('#', '0'))
  const split = splitWords(text, NO_WORDS)
  const marks = [...phrase.matchAll(/#/g)].map((mark) => mark.index)
  const words: string[] = []
  const shapes: number[] = []
  for (let at = 0; at < split.count; at += 1) {
    const start = split.starts[at] ?? 0
    const written = text.slice(start, split.ends[at])
    const shape = split.shapes[at] ?? 0
    const word = written.toLowerCase().replaceAll('.', shape === IS_NUMBER ? '.' : '')
    const isMark = shape === IS_NUMBER && marks.includes(start)
    words.push(isMark ? '#' : (spellings[word] ?? word))
    shapes.push(shape === IS_NUMBER || word.length < 2 ? 0 : shape)
  }
  const isBroken = split.gaps.subarray(1, split.count).some((gap) => gap !== GAP_JOINT)
  return { words, shapes, isBroken }
}

/** Builds the index: a tree of word ids, its first level found by the first word, its edges in one hash table. */
export function indexPhrases(
  phrases: readonly PhraseWords[],
  spellings: Readonly<Record<string, string>>,
): PhraseIndex {
  const ids = new Map<string, number>([['#', NUMBER_ID]])
  const children: Map<number, number>[] = [new Map()]
  const phrasesAt: number[][] = [[]]
  let edgeCount = 0
  phrases.forEach(({ words }, phrase) => {
    let node = 0
    for (const word of words) {
      const id = ids.get(word) ?? ids.size + 1
      ids.set(word, id)
      const known = children[node]?.get(id)
      if (known === undefined) {
        const next = children.push(new Map()) - 1
        phrasesAt.push([])
        children[node]?.set(id, next)
        edgeCount += 1
        node = next
      } else node = known
    }
    phrasesAt[node]?.push(phrase)
  })
  for (const [other, usual] of Object.entries(spellings)) {
    const id = ids.get(usual)
    if (id !== undefined && !ids.has(other)) ids.set(other, id)
  }
  const firstNodes = new Int32Array(ids.size + 1)
  for (const [id, node] of children[0] ?? []) firstNodes[id] = node
  ids.delete('#')
  const tree: PhraseTree = { phrases, phrasesAt, firstNodes, findNext: makeEdgeTable(children, edgeCount) }
  return { table: makeWordTable(ids), findPhrases: (words) => walk(words, tree) }
}

function makeEdgeTable(children: readonly Map<number, number>[], edgeCount: number) {
  let size = SMALL_TABLE
  while (size < edgeCount * 3) size *= 2
  const mask = size - 1
  const nodes = new Int32Array(size)
  const ids = new Int32Array(size)
  const targets = new Int32Array(size)
  children.forEach((edges, node) => {
    for (const [id, target] of edges) {
      let slot = slotOf(node, id) & mask
      while (targets[slot] !== 0) slot = (slot + 1) & mask
      nodes[slot] = node
      ids[slot] = id
      targets[slot] = target
    }
  })
  /** The node behind an edge, or 0: no edge leads back to the root. */
  return (node: number, id: number): number => {
    let slot = slotOf(node, id) & mask
    for (;;) {
      const target = targets[slot] ?? 0
      if (target === 0 || (nodes[slot] === node && ids[slot] === id)) return target
      slot = (slot + 1) & mask
    }
  }
}

function slotOf(node: number, id: number): number {
  const mixed = Math.imul(node, 0x9e37_79b1) ^ Math.imul(id, 0x85eb_ca6b)
  return mixed ^ (mixed >>> 15)
}

interface PhraseTree {
  readonly phrases: readonly PhraseWords[]
  /** The phrases that end at each node. */
  readonly phrasesAt: readonly (readonly number[])[]
  /** The node each first word leads to, by its id; 0 for none. */
  readonly firstNodes: Int32Array
  readonly findNext: (node: number, id: number) => number
}

function walk(words: Words, tree: PhraseTree): PhraseHit[] {
  const hits: PhraseHit[] = []
  for (let first = 0; first < words.count; first += 1) {
    const id = words.ids[first] ?? 0
    if (id === 0) continue
    const node = tree.firstNodes[id] ?? 0
    if (node !== 0) follow(node, first + 1, first, words, tree, hits)
    const anyNumber = words.shapes[first] === IS_NUMBER && id !== NUMBER_ID ? (tree.firstNodes[NUMBER_ID] ?? 0) : 0
    if (anyNumber !== 0) follow(anyNumber, first + 1, first, words, tree, hits)
  }
  return hits
}

/** Notes the phrases that end at `node`, before word `at`, and goes on along the words. */
function follow(node: number, at: number, first: number, words: Words, tree: PhraseTree, hits: PhraseHit[]): void {
  for (const phrase of tree.phrasesAt[node] ?? []) {
    if (hasItsCapitals(words, first, tree.phrases[phrase])) hits.push({ phrase, first, last: at - 1 })
  }
  if (at >= words.count || at - first >= MAX_PHRASE_WORDS || words.gaps[at] !== GAP_JOINT) return
  const id = words.ids[at] ?? 0
  if (id === 0) return
  const next = tree.findNext(node, id)
  if (next !== 0) follow(next, at + 1, first, words, tree, hits)
  const anyNumber = words.shapes[at] === IS_NUMBER && id !== NUMBER_ID ? tree.findNext(node, NUMBER_ID) : 0
  if (anyNumber !== 0) follow(anyNumber, at + 1, first, words, tree, hits)
}

function hasItsCapitals(words: Words, first: number, phrase: PhraseWords | undefined): boolean {
  if (!phrase) return false
  for (let at = 0; at < phrase.shapes.length; at += 1) {
    const wanted = phrase.shapes[at] ?? 0
    const asked = wanted & ALL_CAPITALS ? ALL_CAPITALS : wanted & INITIAL_CAPITAL
    if (asked !== 0 && ((words.shapes[first + at] ?? 0) & asked) === 0) return false
  }
  return true
}
