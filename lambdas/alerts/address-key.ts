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

/** Reads an email address, or a phone number in international form; `undefined` when it is neither. */
export function readAddress(text: string): Address | undefined {
  const trimmed = text.trim()
  if (EMAIL.test(trimmed)) return { protocol: 'email', address: trimmed }
  const digits = trimmed.replace(/[\s().-]/g, '')
  return PHONE.test(digits) ? { protocol: 'sms', address: digits } : undefined
}

/** Returns what an address is known by in our tables: HMAC-SHA-256 with the deployment's secret, base64url. */
export function addressKeyOf({ protocol, address }: Address, secret: string): string {
  return createHmac('sha256', secret).update(`${protocol}:${address.toLowerCase()}`).digest('base64url')
}
