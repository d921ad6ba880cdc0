import { LOCAL_TABLES } from '../local/local-environment.ts'
import type { LiveStage } from './live-stage.ts'
import { BEGINNING, readTime } from './machine/virtual-time.ts'
import type { QueueDriver } from './queue-driver.ts'
import { MINUTE_MS, minuteOfWorld, type Stop } from './stage.ts'
import { overwriteItem, readItems } from './world/raw-services.ts'

const CURSOR_KEY = { pk: { S: 'CURSOR' }, sk: { S: 'plan-polls' } }
const FIRST_MINUTE = BEGINNING / MINUTE_MS

/** Finds the next minute in which something is to be done; undefined when nothing ever is. */
export async function findDueMinute(stage: LiveStage, queue: QueueDriver): Promise<number | undefined> {
  const next = minuteOfWorld(readTime()) + 1
  const atTime = (time: number) => Math.max(next, Math.ceil((time - BEGINNING) / MINUTE_MS))
  stage.noteStored(readItems(LOCAL_TABLES.stories))
  const visibleAt = await queue.nextVisibleAt()
  const poll = findDuePoll(stage, next)
  const candidates = [
    ...listDueTimes().map(atTime),
    ...(isFilingDue() || stage.running.some(({ state }) => state === 'running') ? [next] : []),
    ...(visibleAt === undefined ? [] : [atTime(visibleAt)]),
    ...stage.readActs(),
    ...(poll === undefined ? [] : [afterStops(stage.planStops, poll)]),
  ]
  if (candidates.length === 0) return undefined
  return afterStops(stage.stops, Math.max(next, Math.min(...candidates)))
}

/** Tells whether send-alerts has anything to do now. */
export function isSendDue(): boolean {
  return isFilingDue() || listDueTimes().some((time) => time <= readTime())
}

/** Tells whether plan-polls has anything to do in this minute. */
export function isPlanDue(stage: LiveStage, minute: number): boolean {
  return findDuePoll(stage, minute) === minute && afterStops(stage.planStops, minute) === minute
}

/**
 * Takes these minutes as planned, as far as the Scheduler fires in them: no feed with news is due, so that all plan-polls
 * would do is to move its cursor. What it missed for another reason stays for it to catch up.
 */
export async function passPlans(stage: LiveStage, from: number, until: number): Promise<void> {
  const planned = readCursor()
  const stopped = [...stage.stops, ...stage.planStops].filter((stop) => stop.from >= from).map((stop) => stop.from - 1)
  const through = Math.min(until, ...stopped)
  if (planned < from - 1 || through <= planned) return
  await overwriteItem(LOCAL_TABLES.feeds, { ...CURSOR_KEY, plannedThrough: { N: String(through + FIRST_MINUTE) } })
}

const isFilingDue = (): boolean => readItems(LOCAL_TABLES.stories).some(({ toBeFiled }) => toBeFiled !== undefined)

/** Lists when the alerts that send-alerts can find come due; epoch milliseconds. */
function listDueTimes(): number[] {
  const alerts = readItems(LOCAL_TABLES.alerts).filter(({ state, dueShard }) => state === 'due' && dueShard)
  return alerts.map(({ dueAt }) => Date.parse(String(dueAt)))
}

/** Finds the first minute from `next` on that has a poll which may bring news, or for which plans must be caught up. */
function findDuePoll(stage: LiveStage, next: number): number | undefined {
  if (!stage.isPolling()) return undefined
  if (readCursor() < next - 1) return next
  const minutes = readItems(LOCAL_TABLES.feeds).flatMap(({ url, slot }) => {
    const [interval, phase] = String(slot ?? '')
      .split('#')
      .map(Number)
    if (!interval || phase === undefined) return []
    const wait = (((phase - next - FIRST_MINUTE) % interval) + interval) % interval
    return stage.hasNews(String(url), next + wait) ? [next + wait] : []
  })
  return minutes.length === 0 ? undefined : Math.min(...minutes)
}

/** The last minute whose polls were all sent, counted from the world's beginning. */
function readCursor(): number {
  const cursor = readItems(LOCAL_TABLES.feeds).find(({ pk }) => pk === CURSOR_KEY.pk.S)
  return Number(cursor?.plannedThrough) - FIRST_MINUTE
}

/** The first minute from this one on that is in no stop; several may follow each other. */
function afterStops(stops: readonly Stop[], minute: number): number {
  const sorted = stops.toSorted((a, b) => a.from - b.from)
  return sorted.reduce((due, { from, until }) => (due >= from && due < until ? until : due), minute)
}
