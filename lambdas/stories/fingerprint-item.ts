import * as v from 'valibot'
import type { FiledFingerprint } from './choose-event.ts'

/** A fingerprint as it stands in the table: ours, and a few days old at most, so its parts are taken as written. */
export const FingerprintItem = v.object({
  fingerprint: v.custom<FiledFingerprint>(
    (value) => v.is(v.looseObject({ id: v.string(), time: v.string(), eventId: v.string() }), value),
    'a fingerprint with id, time and eventId',
  ),
})
