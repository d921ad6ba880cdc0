import { canonicalizeUrl } from '../lambdas/stories/canonical-url.ts'
import { storyIdOf } from '../lambdas/stories/story-id.ts'
import { isCount, isMark, isPublish } from './calls.ts'
import type { Invocation } from './machine/invocation.ts'
import { readTime } from './machine/virtual-time.ts'
import type { Call, Verdict } from './machine/wire.ts'
import { noteSent, sendPoll } from './queue-driver.ts'
import { type Copies, minuteOfWorld, type PollDelivery, type Stage } from './stage.ts'
import { type Entry, FEED_NAMES, type FeedName, publish, type ServedFeed } from './world/feeds.ts'
import { type Ledger, noteNews } from './world/ledger.ts'
import type { Item } from './world/raw-services.ts'

/** After which the SDK takes an answer for lost; see clients.ts. */
const REQUEST_TIMEOUT_MS = 5_000

/** A stage on which a schedule is being played. */
export interface LiveStage extends Stage {
  readonly running: Invocation[]
  readonly repairs: (() => void | Promise<void>)[]
  /** Which faults happened, by the name they were armed under. */
  readonly happened: Set<string>
  /** A view of this stage for one fault, which knows its name. */
  viewFor(name: string): Stage
  /** Does what was put up for the minutes up to this one. */
  actUntil(minute: number): Promise<void>
  readActs(): number[]
  readCopies(message: PollDelivery): Copies
  /** The minute in which this phase ends, whatever still waits. */
  readEnd(): number
  /** Tells whether the feed at an address may have something to give in this minute. */
  hasNews(url: string, minute: number): boolean
  /** Takes note of which stories are stored. */
  noteStored(stories: readonly Item[]): void
  /** Takes every fault away. */
  disarm(): void
}

export function openStage(
  feeds: Record<FeedName, ServedFeed>,
  ledger: Ledger,
  startSend: (skewMs: number) => Invocation,
): LiveStage {
  const acts: { minute: number; act: () => void | Promise<void> }[] = []
  const awaited = new Map<FeedName, Set<string>>()
  const stored = new Set<string>()
  const isAwaited = (feed: FeedName) => [...(awaited.get(feed) ?? [])].some((url) => !stored.has(url))
  const publishing = new Set<Invocation>()
  let pollsUntil = -1
  let end = Number.POSITIVE_INFINITY
  const stage: LiveStage = {
    ledger,
    feeds,
    rules: [],
    witnesses: [
      (call, { status }) => {
        if (isCount(call) && status === 200) publishing.add(call.invocation)
        if (call.service === 'sqs') noteSent()
      },
    ],
    onVerdict: (call, verdict) => {
      if (verdict.kind === 'freeze' || (verdict.kind === 'wait' && isPublish(call))) ledger.isPaceLost = true
      if (makesUnsure(call, verdict, publishing.has(call.invocation))) ledger.troubles.count += 1
    },
    feedRules: [],
    tickRules: [],
    deliveryRules: [],
    stops: [],
    planStops: [],
    running: [],
    repairs: [],
    happened: new Set(),
    at: (minute, act) => void acts.push({ minute, act }),
    tell: (feed, entries) => {
      for (const { happening, url } of entries) {
        noteNews(ledger, happening)
        awaited.set(feed, (awaited.get(feed) ?? new Set()).add(url))
        ledger.eventOf.set(storyIdOf(canonicalizeUrl(url) ?? url), happening)
      }
      publish(feeds[feed], entries)
    },
    put: (feed: FeedName, entries: readonly Entry[]) => publish(feeds[feed], entries),
    repair: (act) => void stage.repairs.push(act),
    pollUntil: (minute) => {
      pollsUntil = Math.max(pollsUntil, minute)
    },
    forgetStored: (url) => void stored.delete(url),
    stopAwaiting: (url) => {
      for (const urls of awaited.values()) urls.delete(url)
    },
    tolerate: (happening) => void ledger.tolerated.add(happening),
    giveUpAt: (minute) => {
      end = Math.min(end, minute)
    },
    readEnd: () => end,
    sendPoll,
    startSend: (skewMs) => void stage.running.push(startSend(skewMs)),
    fired: () => undefined,
    viewFor: (name) => ({ ...stage, fired: () => void stage.happened.add(name) }),
    actUntil: async (minute) => {
      const ready = acts.filter((one) => one.minute <= minute)
      for (const one of ready) acts.splice(acts.indexOf(one), 1)
      for (const { act } of ready) await act()
    },
    readActs: () => acts.map(({ minute }) => minute),
    readCopies: (message) => {
      for (const rule of stage.deliveryRules) {
        const copies = rule(message)
        if (copies) return copies
      }
      return { consumers: 1, laterMs: 0 }
    },
    isPolling: () => minuteOfWorld(readTime()) <= pollsUntil || [...awaited.keys()].some(isAwaited),
    hasNews: (url, minute) => minute <= pollsUntil || isAwaited(feedAt(feeds, url)),
    noteStored: (stories) => {
      // One without a topic may be news that is still to come, in an edit.
      for (const { url, untaggedIn } of stories) if (untaggedIn === undefined) stored.add(String(url))
    },
    disarm: () => {
      for (const rules of [stage.rules, stage.feedRules, stage.tickRules, stage.deliveryRules]) rules.length = 0
      stage.stops.length = 0
      stage.planStops.length = 0
      end = Number.POSITIVE_INFINITY
      acts.length = 0
    },
  }
  return stage
}

/**
 * Tells whether a fault may leave it unsure if a message was sent: what befalls a publish or its mark, and what ends or
 * holds up a run that has counted a message. A call that only takes long leaves nothing unsure.
 */
function makesUnsure(call: Call, verdict: Verdict, isPublishing: boolean): boolean {
  if (verdict.kind === 'change' || (verdict.kind === 'wait' && verdict.ms < REQUEST_TIMEOUT_MS)) return false
  const endsRun = verdict.kind === 'die' || verdict.kind === 'freeze'
  const isCounted = isCount(call) && verdict.kind === 'freeze' && verdict.isDone
  return isPublish(call) || isMark(call) || isCounted || (endsRun && isPublishing)
}

/** Returns which feed is kept under an address: the north one may have been moved to another site's. */
function feedAt(feeds: Record<FeedName, ServedFeed>, url: string): FeedName {
  return FEED_NAMES.find((name) => url.endsWith(feeds[name].path)) ?? 'north'
}
