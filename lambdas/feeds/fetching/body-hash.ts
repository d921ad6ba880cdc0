import { type CipherGCM, createCipheriv } from 'node:crypto'

/** Neither is secret: nobody gains by making their own feed look unchanged. */
const KEY = Buffer.alloc(16)
const NONCE = Buffer.alloc(12)

/** 128 bits that tell one body from another. */
export interface BodyHash {
  readonly add: (piece: Uint8Array) => void
  readonly finish: () => string
}

/**
 * Begins the hash of a body: the tag that AES-GCM gives to data which is not encrypted (NIST SP 800-38D, GMAC).
 * Processors compute it at four times the speed of SHA-256, which was a fifth of what an unchanged feed costs.
 */
export function startBodyHash(): BodyHash {
  const cipher: CipherGCM = createCipheriv('aes-128-gcm', KEY, NONCE)
  return {
    add(piece) {
      cipher.setAAD(piece)
    },
    finish() {
      cipher.final()
      return cipher.getAuthTag().toString('base64url')
    },
  }
}
