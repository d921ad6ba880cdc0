import { cleanLine, trimPause } from '../runtime/clean-text.ts'
import { countSeptets, foldToGsm } from './gsm-alphabet.ts'

/** How one part of an SMS is written (3GPP TS 23.040: 140 octets). */
interface Encoding {
  readonly room: number
  readonly ellipsis: string
  /** A title cut shorter than this tells nothing: better no link than no title. Japanese says more in less. */
  readonly shortestTitle: number
  readonly measure: (text: string) => number
}

const GSM7: Encoding = {
  room: 160,
  ellipsis: '...',
  shortestTitle: 30,
  measure: (text) => countSeptets(text) ?? Number.POSITIVE_INFINITY,
}
const UCS2: Encoding = { room: 70, ellipsis: '…', shortestTitle: 15, measure: ({ length }) => length }

/**
 * `NAME> `, which SNS puts in front, with the longest name that settings take: SNS keeps the name that a topic was made
 * with, whatever settings say since.
 */
const SENDER_ROOM = 10 + '> '.length

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Fits a title and a link into one SMS part, beside the sender that SNS puts in front. English stays GSM-7 where folding
 * typographic characters can keep it; the link is left out when too little of the title would be left beside it.
 */
export function fitSms(title: string, link: string): string {
  const clean = cleanLine(title)
  const folded = foldToGsm(clean)
  const [text, encoding] = folded ? [folded, GSM7] : [clean, UCS2]
  const room = encoding.room - SENDER_ROOM
  const besideLink = room - encoding.measure(` ${link}`)
  if (besideLink < Math.min(encoding.measure(text), encoding.shortestTitle)) return cutSms(text, room, encoding)
  return `${cutSms(text, besideLink, encoding)} ${link}`
}

/** Cuts at a word where one ends near, else between what a reader sees as characters. */
function cutSms(text: string, room: number, { measure, ellipsis }: Encoding): string {
  if (measure(text) <= room) return text
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (measure(kept + segment) > room - measure(ellipsis)) break
    kept += segment
  }
  const isInWord = /^[\p{L}\p{N}]/u.test(text.slice(kept.length))
  const wordEnd = kept.lastIndexOf(' ')
  // A whole word is worth a third of the room at most: Japanese has none to end at.
  if (isInWord && wordEnd >= (kept.length * 2) / 3) kept = kept.slice(0, wordEnd)
  return trimPause(kept) + ellipsis
}
