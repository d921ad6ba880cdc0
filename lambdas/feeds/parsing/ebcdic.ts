/**
 * EBCDIC, which mainframes still write and XML foresees (XML 1.0, appendix F): code pages 037 and 500, the letters of
 * both from byte 64 on. Below that, only the line breaks matter.
 */
const LETTERS_037 =
  ' \u00a0âäàáãåçñ¢.<(+|&éêëèíîïìß!$*);¬-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@\'="' +
  'Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µ~stuvwxyz¡¿ÐÝÞ®^£¥·©§¶¼½¾[]¯¨´×' +
  '{ABCDEFGHI\u00adôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\u009f'

/** Where code page 500 has other characters than 037. */
const CHANGES_500: ReadonlyMap<number, string> = new Map([
  [0x4a, '['],
  [0x4f, '!'],
  [0x5a, ']'],
  [0x5f, '^'],
  [0xb0, '¢'],
  [0xba, '¬'],
  [0xbb, '|'],
])

const NAMES_500 = new Set(['cp500', 'ibm500', 'csibm500', 'ebcdic-cp-be', 'ebcdic-cp-ch'])

/** Whether bytes begin with `<?xml` in EBCDIC. */
export function isEbcdic(body: Uint8Array): boolean {
  return [0x4c, 0x6f, 0xa7, 0x94, 0x93].every((byte, at) => body[at] === byte)
}

/** Decodes EBCDIC; its XML declaration tells which code page. */
export function decodeEbcdic(body: Uint8Array): string {
  const head = decodeWith(body.subarray(0, 200), new Map())
  const name = /encoding\s*=\s*["']([\w.-]+)/.exec(head)?.[1]?.toLowerCase().replaceAll('_', '-') ?? ''
  const changes = NAMES_500.has(name) ? CHANGES_500 : new Map(name.endsWith('1140') ? [[0x9f, '€']] : [])
  return decodeWith(body, changes)
}

function decodeWith(body: Uint8Array, changes: ReadonlyMap<number, string>): string {
  let text = ''
  for (const byte of body) {
    if (byte >= 64) text += changes.get(byte) ?? LETTERS_037.charAt(byte - 64)
    else text += byte === 0x15 || byte === 0x25 || byte === 0x0d ? '\n' : ' '
  }
  return text
}
