/** What a text is made of that means harm, by what it is: each is repeated until it fills a title. */
export const HOSTILE_PARTS: readonly (readonly [name: string, part: string])[] = [
  ['one word without end', 'a'],
  ['capitals and full stops', 'U.'],
  ['the start of a phrase again and again', 'U.S. Japan '],
  ['a whole phrase again and again', '日米同盟'],
  ['numbers', '1,'],
  ['marks that combine', '\u0301'],
  ['lone surrogates', '\ud800'],
  ['text from right to left', 'سلام '],
  ['emoji', '👩‍🚀🇯🇵'],
  ['NUL', '\0'],
  ['short sentences about everything', 'U.S. forces in Okinawa met Japan. '],
  ['line breaks', '\n'],
  ['half-width kana with sound marks', 'ｶﾞ'],
  ['ligatures that unfold', 'ﷺ'],
  ['the start of a name and of a phrase', 'Japan US '],
  ['sums', '防衛費8兆円。'],
]

/** Fills so many characters with a part. */
export const fill = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length))
