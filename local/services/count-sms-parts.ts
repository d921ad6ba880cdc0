import { countSeptets } from '../../lambdas/alerts/gsm-alphabet.ts'

/** How an SMS goes over the air, which is what it costs. */
export interface SmsSize {
  readonly encoding: 'GSM-7' | 'UCS-2'
  /** Characters as a person counts them. */
  readonly characters: number
  readonly parts: number
}

/** One part alone, and one of several, whose header takes six octets (3GPP TS 23.040). */
const CAPACITY = { 'GSM-7': { alone: 160, joined: 153 }, 'UCS-2': { alone: 70, joined: 67 } } as const

/** Counts the parts a text is sent in. */
export function countSmsParts(text: string): SmsSize {
  // Line breaks are in the GSM alphabet, one septet each like a space.
  const septets = countSeptets(text.replace(/[\r\n]/g, ' '))
  const encoding = septets === undefined ? 'UCS-2' : 'GSM-7'
  const units = septets ?? text.length
  const { alone, joined } = CAPACITY[encoding]
  return { encoding, characters: [...text].length, parts: units <= alone ? 1 : Math.ceil(units / joined) }
}
