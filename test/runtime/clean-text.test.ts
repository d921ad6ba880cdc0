import { describe, expect, test } from 'vitest'
import { cleanLine, cutText } from '../../lambdas/runtime/clean-text.ts'

describe('cutText', () => {
  test.each([
    ['a text that fits stays', 'The base closes', 15, 'The base closes'],
    ['a text is cut at a word where one ends near', 'The base closes at once', 20, 'The base closes at…'],
    ['Japanese is cut between two characters', '普天間飛行場の返還で日米が合意', 8, '普天間飛行場の…'],
    ['a comma before the cut goes', 'The base closes, they say at once', 20, 'The base closes…'],
    ['so does a Japanese one', '日米が合意、返還へ', 7, '日米が合意…'],
    ['an emoji of two units is not cut in two', 'ab👍cd', 4, 'ab…'],
    ['nothing is left where not even the ellipsis fits', 'The base', 1, ''],
  ])('%s', (_name, text, maxLength, cut) => {
    expect(cutText(text, maxLength)).toBe(cut)
  })

  // A regular expression takes minutes here, and the test's time is up.
  test('a million commas that end in a word are cut at once', () => {
    const text = `${','.repeat(1_000_000)}${'x'.repeat(10)}`
    expect(cutText(text, 1_000_005)).toBe(`${','.repeat(1_000_000)}xxxx…`)
  })
})

describe('cleanLine', () => {
  test.each([
    ['line breaks and tabs become one space', 'a\r\n\tb\u2028c', 'a b c'],
    ['what steers a terminal goes', 'a\u001b[31mb\u009bc', 'a[31mbc'],
    ['what turns the direction of reading goes', 'a\u202eb\u2066c', 'abc'],
    ['a lone surrogate goes', 'a\ud800b', 'ab'],
    ['eight marks of a pile are left', `a${'\u0316'.repeat(20)}b`, `a${'\u0316'.repeat(8)}b`],
    ['joiners of emoji stay', '👩\u200d🚀', '👩\u200d🚀'],
  ])('%s', (_name, text, clean) => {
    expect(cleanLine(text)).toBe(clean)
  })
})
