import { LOCAL_TABLES } from '../local/local-environment.ts'
import type { LiveStage } from './live-stage.ts'
import { BEGINNING, readTime } from './machine/virtual-time.ts'
import type { QueueDriver } from './queue-driver.ts'
import { MINUTE_MS } from './stage.ts'
import { plain, scanTyped } from './world/raw-services.ts'

/** Finds the next minute in which something is to be done; undefined when nothing ever is. */
export async function findDueMinute(stage: LiveStage, queue: QueueDriver): Promise<number | undefined> {
  const next = Math.floor((readTime() - BEGINNING) / MINUTE_MS) + 1
  const atTime = (time: number) => Math.max(next, Math.ceil((time - BEGINNING) / MINUTE_MS))
  const stories = (await scanTyped(LOCAL_TABLES.stories)).map(plain)
  stage.noteStored(stories)
  const alerts = (await scanTyped(LOCAL_TABLES.alerts)).map(plain)
  const due = alerts.filter(({ state }) => state === 'due').map(({ dueAt }) => atTime(Date.parse(String(dueAt))))
  const visibleAt = await queue.nextVisibleAt()
  const candidates = [
    ...due,
    ...(stories.some(({ toBeFiled }) => toBeFiled !== undefined) ? [next] : []),
    ...(stage.running.some(({ state }) => state === 'running') ? [next] : []),
    ...(visibleAt === undefined ? [] : [atTime(visibleAt)]),
    ...stage.readActs(),
    ...(stage.isPolling() ? await findDuePolls(next) : []),
  ]
  if (candidates.length === 0) return undefined
  const minute = Math.max(next, Math.min(...candidates))
  // Several stops may follow each other.
  return stage.stops
    .toSorted((a, b) => a.from - b.from)
    .reduce((due, { from, until }) => (due >= from && due < until ? until : due), minute)
}

/** Lists the next minute of each feed's slot, as slots.ts describes it. */
async function findDuePolls(next: number): Promise<number[]> {
  const feeds = (await scanTyped(LOCAL_TABLES.feeds)).map(plain)
  const offset = BEGINNING / MINUTE_MS
  return feeds.flatMap(({ slot }) => {
    const [interval, phase] = String(slot ?? '')
      .split('#')
      .map(Number)
    if (!interval || phase === undefined) return []
    return [next + ((((phase - next - offset) % interval) + interval) % interval)]
  })
}
