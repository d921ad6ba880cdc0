import type { Clock } from '../runtime/service-clock.ts'
import type { Settings } from '../runtime/settings.ts'
import type { FiledStories } from '../stories/filed-stories.ts'
import type { StoryTable } from '../stories/story-table.ts'
import type { AlertTable } from './alert-table.ts'
import type { AudienceTable } from './audience-table.ts'
import type { MessageContext } from './message.ts'
import type { SnsAudiences } from './sns-audiences.ts'

/** What sending reads, writes and says. */
export interface Outbox {
  readonly alertTable: AlertTable
  readonly audienceTable: AudienceTable
  readonly filedStories: FiledStories
  readonly storyTable: Pick<StoryTable, 'get'>
  readonly sns: SnsAudiences
  readonly storm: Settings['storm']
  readonly context: MessageContext
  /** The same on all machines: what another run did is told by its time. */
  readonly clock: Clock
  readonly remainingMs: () => number
}

/** Returns what time it is, ISO 8601 UTC. */
export function timeOf({ clock }: Pick<Outbox, 'clock'>): string {
  return new Date(clock()).toISOString()
}
