import { vi } from 'vitest'
import { addAlerts } from '../../lambdas/alerts/add-alerts.ts'
import { audienceIdOf, type Preferences } from '../../lambdas/alerts/audience.ts'
import type { Outbox } from '../../lambdas/alerts/outbox.ts'
import { sendDueAlerts } from '../../lambdas/alerts/send-due-alerts.ts'
import type { Story } from '../../lambdas/stories/story.ts'
import { toBrief } from '../../lambdas/stories/story-item.ts'
import { followPipeline } from '../pipeline/follow-pipeline.ts'
import type { TestPipeline } from '../pipeline/open-test-pipeline.ts'
import { storyOf } from './tell-event.ts'

export const WISHES: Preferences = {
  topics: ['okinawa'],
  languages: ['en'],
  cadence: { kind: 'instant' },
  timeZone: 'UTC',
}

/** Opens a pipeline for the tests of a file, in which each signs up audiences of its own and sends what is due to them. */
export function followSending() {
  const opened = followPipeline()

  return {
    get pipeline(): TestPipeline {
      return opened.pipeline
    },

    /** Sends what is due now. */
    send(part: Partial<Outbox> = {}) {
      const outbox: Outbox = {
        ...opened.pipeline,
        sns: opened.pipeline.snsAudiences,
        clock: () => Date.now(),
        remainingMs: () => 50_000,
        ...part,
      }
      return sendDueAlerts(outbox, Date.now())
    },

    setClock: (now: string | number) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) }),

    subjectsOf: (address: string) => opened.pipeline.received(address).map(({ subject }) => subject),

    /** Signs up for wishes of one's own: no two tests share an audience. Returns how to make an alert for it. */
    async signUp(address: string, wishes: Partial<Preferences>): Promise<(title: string) => Promise<Story>> {
      const preferences = { ...WISHES, ...wishes }
      await opened.pipeline.subscribe(address, preferences)
      return async (title) => {
        const at = new Date().toISOString()
        const brief = storyOf(title, { title, firstSeenAt: at, time: at, eventId: `${address} ${title}` })
        const story: Story = { ...brief, feedId: 'feed', silent: false }
        await opened.pipeline.filedStories.putInEvent(toBrief(story, brief.eventId))
        const audience = await opened.pipeline.audienceTable.get(audienceIdOf(preferences))
        if (audience === undefined) throw new Error(`${address} has no audience`)
        await addAlerts(opened.pipeline, { story, eventId: brief.eventId, audiences: [audience], now: Date.now() })
        return story
      }
    },
  }
}
