import * as v from 'valibot'
import type { FiledFingerprint } from './choose-event.ts'

const FingerprintItem = v.object({
  fingerprint: v.object({
    id: v.string(),
    eventId: v.string(),
    time: v.string(),
    language: v.string(),
    url: v.string(),
    site: v.optional(v.string()),
    title: v.string(),
    lead: v.string(),
    topics: v.array(v.string()),
    sketch: v.object({ minima: v.string(), size: v.number() }),
  }),
})

/**
 * Reads a fingerprint as it stands in the table; `undefined` when code of another version wrote it. Around a deploy both
 * write side by side: what cannot be compared is passed over, and its story's event is not joined for three days.
 */
export function readFingerprintItem(item: unknown): FiledFingerprint | undefined {
  const read = v.safeParse(FingerprintItem, item)
  return read.success ? read.output.fingerprint : undefined
}
