/** Reduces an English word, in lower case, to what its forms share: launches, launched and launching are `launch`. */
export function stemWord(word: string): string {
  // F-16s and B-1Bs are more than one F-16 and B-1B.
  if (/^\d{1,3}[a-z]?s$/.test(word)) return word.slice(0, -1)
  let stem = word
  if (stem.length > 3) {
    if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`
    else if (/(?:s|x|z|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2)
    else if (stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1)
  }
  if (stem.length > 5 && stem.endsWith('ing')) stem = undouble(stem.slice(0, -3))
  else if (stem.length > 4 && stem.endsWith('ed')) stem = undouble(stem.slice(0, -2))
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1)
  return stem.length > 3 && stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem
}

function undouble(stem: string): string {
  return stem.replace(/([bdfgmnprt])\1$/, '$1')
}
