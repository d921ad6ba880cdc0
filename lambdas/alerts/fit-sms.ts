import { cleanLine, cutText } from '../runtime/clean-text.ts'

/** One part of an SMS (3GPP TS 23.040: 140 octets). */
const GSM7_CHARACTERS = 160
const UCS2_CHARACTERS = 70
/** A title cut shorter than this tells nothing: better no link than no title. */
const SHORTEST_TITLE = 30

/** The GSM 7-bit default alphabet (3GPP TS 23.038, 6.2.1), without escape, line feed and carriage return. */
const GSM7_BASIC = new Set(
  '@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** Its extension: two septets each. */
const GSM7_EXTENDED = new Set('^{}\\[~]|€')

/** Typographic characters that would turn a whole English text UCS-2, and what they are folded to. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '...'],
  [/[\u00a0\u2000-\u200a\u202f]/g, ' '],
  [/[•·]/g, '-'],
]

/**
 * Fits a title and a link into one SMS part, with the sender that SNS puts in front. English stays GSM-7 where folding
 * typographic characters can keep it; the link is left out when too little of the title would be left beside it.
 */
export function fitSms(title: string, link: string, senderName: string): string {
  const folded = FOLDS.reduce((text, [from, to]) => text.replace(from, to), cleanLine(title))
  const isGsm7 = countSeptets(folded) !== undefined
  const room = (isGsm7 ? GSM7_CHARACTERS : UCS2_CHARACTERS) - `${senderName}> `.length
  const withLink = room - link.length - 1
  if (withLink < Math.min(folded.length, SHORTEST_TITLE)) return cutSms(folded, room, isGsm7)
  return `${cutSms(folded, withLink, isGsm7)} ${link}`
}

function cutSms(text: string, room: number, isGsm7: boolean): string {
  if (!isGsm7) return cutText(text, room)
  let length = room
  while ((countSeptets(cutText(text, length, '...')) ?? 0) > room) length -= 1
  return cutText(text, length, '...')
}

/** Counts the septets of a text in the GSM 7-bit alphabet; `undefined` when it does not fit in it. */
export function countSeptets(text: string): number | undefined {
  let septets = 0
  for (const character of text) {
    if (GSM7_BASIC.has(character)) septets += 1
    else if (GSM7_EXTENDED.has(character)) septets += 2
    else return undefined
  }
  return septets
}
