import { openAlertTable } from '../lambdas/alerts/alert-table.ts'
import { connectDynamoDb } from '../lambdas/runtime/clients.ts'
import { LOCAL_TABLES } from '../local/local-environment.ts'
import { isMark, isPublish, isStateSave } from './calls.ts'
import {
  judgeDropped,
  judgeHarm,
  judgeIndex,
  judgeLate,
  judgeRepaired,
  judgeSent,
  LATE_MINUTES,
  listParked,
  PROMPT_MINUTES,
} from './judge.ts'
import { type LiveStage, openStage } from './live-stage.ts'
import { installFeedNetwork } from './machine/feed-network.ts'
import { seedRandom } from './machine/random.ts'
import { putImage, type TableImage, takeImage } from './machine/table-memory.ts'
import { installVirtualNetwork } from './machine/virtual-network.ts'
import { BEGINNING, installVirtualTime, resetTime } from './machine/virtual-time.ts'
import { makeWire } from './machine/wire.ts'
import { type Handlers, playUntilQuiet, startSend } from './play-schedule.ts'
import { readDeadLetters, redriveDeadLetters, resetFlights } from './queue-driver.ts'
import { type Expected, type Fault, FIRST_NEWS, MINUTE_MS } from './stage.ts'
import { FEED_NAMES, type FeedName, type ServedFeed, serveFeed } from './world/feeds.ts'
import { noteMarked, noteSent, noteState, openLedger } from './world/ledger.ts'
import { addAudiences, enterWorldEnvironment, pass, startQueuesAndTopics, startServices } from './world/open-world.ts'
import { putItem, readItems, readTyped } from './world/raw-services.ts'
import { tellOld, tellStory } from './world/story.ts'

/** Which faults happen in one play, and the seed that decides where. */
export interface Schedule {
  readonly seed: string
  readonly faults: readonly string[]
}

/** What a play came to. */
export interface Played {
  readonly violations: readonly string[]
  /** The faults that did happen. */
  readonly happened: readonly string[]
  /** The messages that SNS took: when, to whom, about what. */
  readonly sent: readonly string[]
}

export interface Machine {
  play(schedule: Schedule, catalogue: ReadonlyMap<string, Fault>): Promise<Played>
  close(): void
}

/** Opens the simulation in this process, whose clock, timers and network it takes over. */
export async function openMachine(): Promise<Machine> {
  let handlers: Handlers | undefined
  const openScene = () =>
    openStage(makeFeeds(), openLedger(), (skewMs) => {
      if (handlers === undefined) throw new Error('no functions yet: expected faults to come after the opening')
      return startSend(handlers, skewMs)
    })
  let stage = openScene()
  installVirtualTime()
  await installVirtualNetwork(makeWire(() => stage))
  installFeedNetwork((request) => {
    const feed = Object.values(stage.feeds).find(
      ({ path, name }) => path === request.path || (request.isElsewhere && name === 'north'),
    )
    if (feed === undefined) return { kind: 'answer', status: 404, headers: {}, body: '' }
    for (const rule of stage.feedRules) {
      const answer = rule(request, feed, () => serveFeed(feed, request))
      if (answer) return answer
    }
    return serveFeed(feed, request)
  })
  const close = enterWorldEnvironment(FEED_NAMES.map(urlOf), ({ event, audienceId, eventId }) => {
    stage.ledger.rung.add(`${event} ${audienceId} ${eventId}`)
  })
  const loaded = await loadHandlers()
  handlers = loaded
  const opening = await playOpening(stage, loaded)
  return {
    close,
    play: async (schedule, catalogue) => {
      stage = openScene()
      return playSchedule(stage, loaded, opening, schedule, catalogue)
    },
  }
}

async function loadHandlers(): Promise<Handlers> {
  const [sync, plan, poll, send] = await Promise.all([
    import('../lambdas/sync-feeds.ts'),
    import('../lambdas/plan-polls.ts'),
    import('../lambdas/poll-feeds.ts'),
    import('../lambdas/send-alerts.ts'),
  ])
  return { syncFeeds: sync.handler, planPolls: plan.handler, pollFeeds: poll.handler, sendAlerts: send.handler }
}

/** Plays what comes before every schedule: audiences and feeds are there, and each feed was fetched once. */
async function playOpening(stage: LiveStage, handlers: Handlers): Promise<TableImage> {
  resetTime(BEGINNING)
  await startServices()
  await addAudiences()
  await pass(() => handlers.syncFeeds())
  tellOld(stage)
  stage.pollUntil(FIRST_NEWS - 1)
  await playUntilQuiet(stage, handlers)
  const alerts = readItems(LOCAL_TABLES.alerts).filter(({ pk }) => String(pk).startsWith('ALERT#'))
  if (alerts.length > 0)
    throw new Error(`the first fetch of feeds made ${alerts.length} alerts: expected it to be silent`)
  await alignFeeds()
  return takeImage()
}

function findFault(catalogue: ReadonlyMap<string, Fault>, name: string): Fault {
  const fault = catalogue.get(name)
  if (fault === undefined) throw new Error(`no fault "${name}": expected one of ${[...catalogue.keys()].join(', ')}`)
  return fault
}

/** Under these alone everything is told soon. */
const PROMPT: readonly Expected[] = ['once', 'one more', 'quiet']

/** By how many minutes something may be late under all these faults; undefined when none of them sets a bound. */
function findLatest(faults: readonly Fault[]): number | undefined {
  const slow = faults.filter(({ expected, lateBy }) => lateBy !== 'minutes' && !PROMPT.includes(expected))
  const [one] = slow
  if (one === undefined) return PROMPT_MINUTES
  return slow.length === 1 && one.expected === 'late' && one.lateBy !== 'days' ? LATE_MINUTES : undefined
}

async function playSchedule(
  stage: LiveStage,
  handlers: Handlers,
  opening: TableImage,
  { seed, faults }: Schedule,
  catalogue: ReadonlyMap<string, Fault>,
): Promise<Played> {
  resetTime(BEGINNING + (FIRST_NEWS - 1) * MINUTE_MS + 30_000)
  const restore = Math.random
  Math.random = () => seedRandom(seed).whole(1000) / 1000
  resetFlights()
  putImage(opening)
  await startQueuesAndTopics()
  tellOld(stage)
  tellStory(stage)
  watchSends(stage)
  for (const name of faults) {
    findFault(catalogue, name).arm(stage.viewFor(name), seedRandom(`${seed}/${name}`))
  }
  await playUntilQuiet(stage, handlers)
  const only = faults.length === 1 ? catalogue.get(faults[0] ?? '') : undefined
  // A fault alone that holds something up must show by itself.
  const dropped = await judgeDropped(stage.ledger, stage.isPolling() && only?.holds === undefined)
  const held = only?.holds?.(seedRandom(`${seed}/${only.name}`))
  const harmed = held ? judgeHarm(stage.ledger, held) : []
  const latest = findLatest(faults.map((name) => findFault(catalogue, name)))
  const late = latest === undefined ? [] : judgeLate(stage.ledger, latest)
  await repairWorld(stage, handlers)
  Math.random = restore
  return {
    violations: [
      ...dropped,
      ...harmed,
      ...late,
      ...judgeSent(stage.ledger),
      ...judgeRepaired(stage.ledger),
      ...judgeIndex(),
    ],
    happened: [...stage.happened],
    sent: stage.ledger.sent.map(
      ({ at, audience, happenings }) => `${new Date(at).toISOString()} ${audience}: ${happenings.join(', ')}`,
    ),
  }
}

/** Heals everything, then does what an operator does: redrives dead letters, retries what is parked. */
async function repairWorld(stage: LiveStage, handlers: Handlers): Promise<void> {
  stage.disarm()
  for (const repair of stage.repairs) await repair()
  for (let round = 0; round < 3; round += 1) {
    const redriven = (await readDeadLetters()) > 0 ? await redriveDeadLetters(2) : 0
    const retried = await retryParked()
    if (redriven + retried === 0 && round > 0) return
    await playUntilQuiet(stage, handlers)
  }
}

async function retryParked(): Promise<number> {
  const parked = await listParked()
  const table = openAlertTable(connectDynamoDb(), LOCAL_TABLES.alerts)
  for (const key of parked) await pass(() => table.unpark(key, new Date().toISOString()))
  return parked.length
}

/** Keeps the ledger of what SNS took, of what was marked sent and of what feeds were known by. */
function watchSends({ ledger, witnesses }: LiveStage): void {
  witnesses.push((call, { status }) => {
    if (status !== 200) return
    if (isPublish(call)) noteSent(ledger, call)
    if (isMark(call)) noteMarked(ledger, call)
    if (isStateSave(call)) noteState(ledger, call)
  })
}

const HOSTS: Readonly<Record<FeedName, string>> = { north: 'coast', south: 'coast', east: 'sound' }

const urlOf = (name: FeedName): string => `http://${HOSTS[name]}.example.org/${name}.xml`

/**
 * Every feed is due in the minute of the first news, whatever rhythm its first fetch suggests; one of them, then, not for an
 * hour again, so that it shows when a poll is lost.
 */
async function alignFeeds(): Promise<void> {
  for (const item of readTyped(LOCAL_TABLES.feeds)) {
    const interval = item.url?.S === urlOf('east') ? 60 : 5
    const S = `${interval}#${(BEGINNING / MINUTE_MS + FIRST_NEWS) % interval}`
    if (item.slot) await putItem(LOCAL_TABLES.feeds, { ...item, slot: { S } })
  }
}

function makeFeeds(): Record<FeedName, ServedFeed> {
  const make = (name: FeedName): ServedFeed => ({ name, path: new URL(urlOf(name)).pathname, entries: [], edition: 1 })
  return { north: make('north'), south: make('south'), east: make('east') }
}
