/** What begins a stretch that may hide the lines behind it. */
const BEGINNING = /<!--|<!\[CDATA\[|<outline(?=[\s/>])/gi
/** What stands in no attribute: the tag before it does not end. */
const NEXT_TAG = /<\/?(?:outline|body|opml)(?=[\s/>])/gi

/** A stretch that does not end, by the place of its first character. */
interface Unclosed {
  /** 1-based. */
  readonly line: number
  /** 1-based. */
  readonly column: number
  readonly message: string
}

interface Stretch {
  readonly end: number
  /** Says what is missing; absent when it ends as it should. */
  readonly message?: string
}

/**
 * Blanks the outlines of a list that do not end before the next tag, and the beginnings of comments and CDATA that never end:
 * a reader of XML would take the lines behind them for a part of them. Every other character keeps its place.
 */
export function blankUnclosed(text: string): { readonly text: string; readonly unclosed: readonly Unclosed[] } {
  const unclosed: Unclosed[] = []
  const placeOf = followPlaces(text)
  const lastEnd = Math.max(text.lastIndexOf('-->'), text.lastIndexOf(']]>'))
  let mended = ''
  let kept = 0
  let end = 0
  for (const { 0: beginning, index } of text.matchAll(BEGINNING)) {
    // It stands in a comment or a tag that was read.
    if (index < end) continue
    const from = index + beginning.length
    const stretch = beginning.startsWith('<!') ? readSection(text, beginning, from, lastEnd) : readTag(text, from)
    end = stretch.end
    if (stretch.message === undefined) continue
    unclosed.push({ ...placeOf(index), message: `${beginning} ${stretch.message}` })
    mended += text.slice(kept, index) + text.slice(index, end).replace(/[^\n]/g, ' ')
    kept = end
  }
  return { text: mended + text.slice(kept), unclosed }
}

/** @param lastEnd behind it none ends: a list of nothing but beginnings is not searched from each of them. */
function readSection(text: string, beginning: string, from: number, lastEnd: number): Stretch {
  const ending = beginning === '<!--' ? '-->' : ']]>'
  const at = from <= lastEnd ? text.indexOf(ending, from) : -1
  return at === -1 ? { end: from, message: `never ends: expected ${ending}` } : { end: at + ending.length }
}

function readTag(text: string, from: number): Stretch {
  NEXT_TAG.lastIndex = from
  const next = NEXT_TAG.exec(text)?.index ?? text.length
  for (let at = from; at < next; at++) {
    const character = text[at]
    if (character === '>') return { end: at + 1 }
    if (character !== '"' && character !== "'") continue
    const closing = text.slice(at + 1, next).indexOf(character)
    if (closing === -1) break
    at += 1 + closing
  }
  return { end: next, message: 'does not end before the next tag: expected quotes in pairs and />' }
}

/** Tells lines and columns of offsets that only grow. */
function followPlaces(text: string) {
  let line = 1
  let start = 0
  return (at: number) => {
    for (let next = text.indexOf('\n', start); next !== -1 && next < at; next = text.indexOf('\n', start)) {
      line += 1
      start = next + 1
    }
    return { line, column: at - start + 1 }
  }
}
