/**
 * Reads JSON that was cut off, up to the last value of an array that is whole.
 *
 * @returns undefined when there is none, or when the text is broken otherwise.
 */
export function repairJson(text: string): unknown {
  const open: string[] = []
  let cut: { readonly end: number; readonly closing: string } | undefined
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '"') at = findStringEnd(text, at)
    else if (character === '{' || character === '[') {
      open.push(character === '{' ? '}' : ']')
    } else if (character === '}' || character === ']') {
      open.pop()
      // The items of a feed stand in an array in the root object.
      if (open.length === 2) cut = { end: at + 1, closing: open.toReversed().join('') }
    }
  }
  if (!cut) return undefined
  try {
    return JSON.parse(text.slice(0, cut.end) + cut.closing)
  } catch {
    return undefined
  }
}

function findStringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) at++
    else if (code === 34) return at
  }
  return text.length
}
