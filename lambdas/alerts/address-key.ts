import { createHmac } from 'node:crypto'
import type { Protocol } from './sns-audiences.ts'

const EMAIL = /^[^\s@"<>(),;:\\[\]]{1,64}@[^\s@"<>(),;:\\[\]]+\.[^\s@"<>(),;:\\[\].]{2,}$/
/** ITU E.164: a plus, a country code and at most 15 digits in all. */
const PHONE = /^\+[1-9]\d{6,14}$/

/** An address that messages can be sent to. */
export interface Address {
  readonly protocol: Protocol
  readonly address: string
}

/**
 * Reads an email address, or a phone number in international form; `undefined` when it is neither. Spellings of one
 * address come out as one, since SNS takes each spelling for an address of its own and would send to both: small letters
 * and half-width ones, a number without the zero that is dialled at home. What stands after a `+` stays: at most hosts
 * that is another mailbox.
 */
export function readAddress(text: string): Address | undefined {
  const trimmed = text.normalize('NFKC').trim()
  if (EMAIL.test(trimmed)) return { protocol: 'email', address: trimmed.toLowerCase() }
  const digits = trimmed.replace('(0)', '').replace(/[\s()./‐-―−ー-]/g, '')
  return PHONE.test(digits) ? { protocol: 'sms', address: digits } : undefined
}

/** Returns what an address is known by in our tables: HMAC-SHA-256 with the deployment's secret, base64url. */
export function addressKeyOf({ protocol, address }: Address, secret: string): string {
  return createHmac('sha256', secret).update(`${protocol}:${address.toLowerCase()}`).digest('base64url')
}
