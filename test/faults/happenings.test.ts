import { expect, it } from 'vitest'
import { HAPPENINGS } from '../../faults/world/happenings.ts'
import { chooseEvent } from '../../lambdas/stories/choose-event.ts'
import { type Fingerprint, fingerprintStory } from '../../lambdas/stories/fingerprint-story.ts'

const FINGERPRINTS = Object.entries(HAPPENINGS).map(([id, { title, text, topic }], index): Fingerprint => {
  const outlet = ['north', 'south', 'east'][index % 3]
  return fingerprintStory({
    id,
    title,
    summary: text,
    language: 'en',
    time: '2026-03-03T09:40:00.000Z',
    url: `https://${outlet}.example.org/news/${id}`,
    topics: topic ? [topic] : [],
  })
})

// What a schedule came to is judged by happening: if two became one event, that would be a violation of nothing.
it('keeps the happenings of the fault world apart, whichever of them are known', () => {
  const joined = FINGERPRINTS.flatMap((candidate) =>
    FINGERPRINTS.filter(({ id }) => id !== candidate.id).flatMap((filed) => {
      const others = FINGERPRINTS.filter(({ id }) => id !== candidate.id).map((one) => ({ ...one, eventId: one.id }))
      const recent = [[{ ...filed, eventId: filed.id }], others]
      return recent.flatMap((known) => {
        const choice = chooseEvent(candidate, known)
        return choice ? [`${candidate.id} joins ${choice.eventId}: ${choice.joined.reasons.join(', ')}`] : []
      })
    }),
  )
  expect([...new Set(joined)]).toEqual([])
})
