import { describe, expect, it } from 'vitest'
import { addAlerts } from '../../lambdas/alerts/add-alerts.ts'
import { type Audience, audienceIdOf, matches, type Preferences } from '../../lambdas/alerts/audience.ts'
import { sendDueAlerts } from '../../lambdas/alerts/send-due-alerts.ts'
import type { Story } from '../../lambdas/stories/story.ts'
import { toBrief } from '../../lambdas/stories/story-item.ts'
import { followPipeline } from '../pipeline/follow-pipeline.ts'
import { storyOf } from './tell-event.ts'

const UTC = { languages: ['en'], cadence: { kind: 'instant' as const }, timeZone: 'UTC' }

const opened = followPipeline()

/** Files the story of one more outlet and sends what is due; as filing does once it knows the event. */
async function tell(eventId: string, outlet: string, topics: readonly string[], eventUpdateOutlets = 0) {
  const firstSeenAt = new Date().toISOString()
  const tags = topics.map((topic) => ({ topic, score: 1, evidence: [] }))
  const brief = storyOf(`${eventId}${outlet}`, { outlet, firstSeenAt, time: firstSeenAt, eventId, tags })
  const story: Story = { ...brief, feedId: 'feed', silent: false }
  await opened.pipeline.filedStories.putInEvent(toBrief(story, eventId))
  const all: Audience[] = await opened.pipeline.audienceTable.list()
  const audiences = all.filter(({ preferences }) => matches(preferences, { language: 'en', topics }))
  const book = { ...opened.pipeline, eventUpdateOutlets }
  await addAlerts(book, { story, eventId, audiences, now: Date.now() })
  const run = { clock: () => Date.now(), remainingMs: () => 50_000 }
  await sendDueAlerts({ ...opened.pipeline, sns: opened.pipeline.snsAudiences, ...run }, Date.now())
}

const subjectsOf = (address: string) => opened.pipeline.received(address).map(({ subject }) => subject)
const TITLE = storyOf('any').title

describe('an outlet that joins an event later', () => {
  it('alerts nobody who was alerted, and those whom only its story concerns', async () => {
    await opened.pipeline.subscribe('first@example.com', { topics: ['okinawa'] })
    await opened.pipeline.subscribe('later@example.com', { topics: ['space'] })
    await tell('joined', 'One', ['okinawa'])
    await tell('joined', 'Two', ['okinawa'])
    await tell('joined', 'Three', ['okinawa', 'space'])
    expect(subjectsOf('first@example.com')).toEqual([TITLE])
    expect(subjectsOf('later@example.com')).toEqual([TITLE])
    expect(opened.pipeline.received('later@example.com')[0]?.body).toContain('Sources (3):')
  })

  it('makes one update when settings ask for it, and none after', async () => {
    await opened.pipeline.subscribe('grown@example.com', { topics: ['defense-budget'] })
    for (const outlet of ['One', 'Two', 'Three', 'Four', 'Five']) await tell('grown', outlet, ['defense-budget'], 3)
    expect(subjectsOf('grown@example.com')).toEqual([TITLE, `Now 3 sources: ${TITLE}`])
  })

  it('needs no update where the message still waits: it will list all outlets', async () => {
    const wishes: Preferences = { ...UTC, topics: ['alliance'], cadence: { kind: 'daily', hour: 8 } }
    await opened.pipeline.subscribe('waits@example.com', wishes)
    for (const outlet of ['One', 'Two', 'Three']) await tell('waits', outlet, ['alliance'], 2)
    const alerts = await opened.pipeline.alertTable.listDue('9999')
    expect(alerts.filter(({ audienceId }) => audienceId === audienceIdOf(wishes))).toEqual([
      { audienceId: audienceIdOf(wishes), eventId: 'waits' },
    ])
  })
})
