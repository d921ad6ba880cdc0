import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startBodyHash } from '../../../lambdas/feeds/fetching/body-hash.ts'

function hashOf(...pieces: readonly Uint8Array[]): string {
  const hash = startBodyHash()
  for (const piece of pieces) hash.add(piece)
  return hash.finish()
}

describe('the hash of a body', () => {
  const bodies = fc.uint8Array({ maxLength: 200 })

  it('is the same in whatever pieces the body comes', () => {
    fc.assert(
      fc.property(bodies, fc.nat(200), fc.nat(200), (body, one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)]
        const pieces = [body.subarray(0, first), body.subarray(first, second), body.subarray(second)]
        expect(hashOf(...pieces)).toBe(hashOf(body))
      }),
    )
  })

  it('is another one when a byte is changed, added or lost', () => {
    fc.assert(
      fc.property(bodies, fc.nat(199), fc.integer({ min: 1, max: 255 }), (body, at, by) => {
        const hash = hashOf(body)
        const changed = body.map((byte, index) => (index === at % body.length ? byte ^ by : byte))
        if (body.length > 0) expect(hashOf(changed)).not.toBe(hash)
        if (body.length > 0) expect(hashOf(body.subarray(1))).not.toBe(hash)
        expect(hashOf(body, Uint8Array.of(by))).not.toBe(hash)
        expect(hashOf(body, Uint8Array.of(0))).not.toBe(hash)
      }),
    )
  })

  it('fits into the 22 characters that a validator leaves it', () => {
    expect(hashOf()).toMatch(/^[\w-]{22}$/)
  })
})
