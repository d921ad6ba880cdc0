/**
 * What no text of a feed may hold: control characters but tab and line breaks, bidirectional controls, which make
 * text read as something else, byte order marks, and halves of surrogate pairs.
 */
const UNWANTED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Takes out the characters that no text may hold. */
export function stripUnwanted(text: string): string {
  return text.replace(UNWANTED, '')
}
