import { rebuildAlerts } from '../../lambdas/alerts/rebuild-alerts.ts'
import { connectDynamoDb } from '../../lambdas/runtime/clients.ts'
import { openFiledStories } from '../../lambdas/stories/filed-stories.ts'
import { openStoryTable } from '../../lambdas/stories/story-table.ts'
import { LOCAL_TABLES } from '../../local/local-environment.ts'
import { isWrite } from '../calls.ts'
import { BEGINNING, readTime } from '../machine/virtual-time.ts'
import type { Call } from '../machine/wire.ts'
import { type Fault, FIRST_NEWS, MINUTE_MS, SECOND_NEWS, type Stage, type Stop } from '../stage.ts'
import { FEED_NAMES } from '../world/feeds.ts'
import type { HappeningName } from '../world/happenings.ts'
import type { Ledger } from '../world/ledger.ts'
import { audienceOf, pass } from '../world/open-world.ts'
import { readItems, readTyped, restoreTable, type TypedItem } from '../world/raw-services.ts'

/** Brings one table back to what it held in an earlier minute. */
function restore(stage: Stage, table: keyof typeof LOCAL_TABLES, from: number, at: number): void {
  let kept: TypedItem[] | undefined
  stage.at(from, () => {
    kept = readTyped(LOCAL_TABLES[table])
  })
  stage.at(at, async () => {
    if (kept === undefined) return
    if (table === 'alerts') {
      forgetAlerts(stage, kept)
      stage.repair(() => putLostAlerts(from))
    }
    if (table === 'feeds') stage.ledger.editions.clear()
    if (table === 'stories') forgetStories(stage, kept)
    await restoreTable(LOCAL_TABLES[table], kept)
    stage.fired()
  })
}

/** Whoever restores alerts is told to do this. */
async function putLostAlerts(minute: number): Promise<void> {
  const client = connectDynamoDb()
  const filedStories = openFiledStories(client, LOCAL_TABLES.stories)
  const storyTable = openStoryTable(client, LOCAL_TABLES.stories, { untaggedDays: 1 })
  const since = new Date(BEGINNING + minute * MINUTE_MS).toISOString()
  await pass(() => rebuildAlerts({ filedStories, storyTable }, since, readTime()))
}

/**
 * What was filed and not sent since the backup is told once somebody has its alerts put anew. What was sent since is sent
 * again, and does not count towards a storm.
 */
function forgetAlerts({ ledger }: Stage, kept: readonly TypedItem[]): void {
  const keyOf = (pk: unknown, sk: unknown) => `${pk} ${sk}`
  const stateThen = new Map(kept.map(({ pk, sk, state }) => [keyOf(pk?.S, sk?.S), state?.S]))
  for (const { pk, sk, state, audienceId, eventId } of readItems(LOCAL_TABLES.alerts)) {
    const audience = audienceOf(String(audienceId))
    const happening = ledger.eventOf.get(String(eventId))
    const then = stateThen.get(keyOf(pk, sk))
    if (!audience || !happening || then === 'sent') continue
    if (state === 'sent') {
      ledger.forgotten.add(happening)
      ledger.forgottenSends.set(audience, (ledger.forgottenSends.get(audience) ?? 0) + 1)
    } else if (then === undefined) {
      ledger.lost.add(happening)
    }
  }
}

/**
 * What was stored since the backup is gone until its feeds are polled again. What was filed since then may start its
 * event anew: a late story of it, or one that comes back before the first one, finds none to join.
 */
function forgetStories(stage: Stage, kept: readonly TypedItem[]): void {
  const { ledger } = stage
  const known = new Set(kept.map(({ pk }) => pk?.S))
  const untagged = new Set(kept.filter(({ untaggedIn }) => untaggedIn !== undefined).map(({ pk }) => pk?.S))
  const filed = new Set(kept.filter(({ eventId }) => eventId !== undefined).map(({ pk }) => pk?.S))
  for (const { pk, url, eventId } of readItems(LOCAL_TABLES.stories)) {
    const happening = ledger.eventOf.get(String(eventId))
    if (happening && !filed.has(String(pk))) ledger.forgotten.add(happening)
    if (!known.has(String(pk))) stage.forgetStored(String(url))
    // Nobody looks after topics that an edit brought: it is stored, and seen.
    if (happening && untagged.has(String(pk))) {
      giveUp(ledger, happening)
      stage.stopAwaiting(String(url))
    }
  }
}

function giveUp({ expected, tolerated }: Ledger, happening: HappeningName): void {
  for (const happenings of expected.values()) happenings.delete(happening)
  tolerated.add(happening)
}

const OUTAGE_MINUTES = 30
/** In the later minutes of an outage nothing can be done that the first do not show: they are passed over. */
const restFrom = (from: number): Stop => ({ from: from + 2, until: from + OUTAGE_MINUTES })

/** Refuses every call of a service for half an hour. */
function outage(stage: Stage, from: number, isConcerned: (call: Call) => boolean, code: string): void {
  const begins = BEGINNING + from * MINUTE_MS
  const ends = begins + OUTAGE_MINUTES * MINUTE_MS
  stage.rules.push((call) => {
    if (!isConcerned(call) || readTime() < begins || readTime() >= ends) return undefined
    stage.fired()
    return { kind: 'refuse', status: 500, code }
  })
}

/** Faults of tables and of whole services. */
export const STORING: readonly Fault[] = [
  {
    name: 'old and new code run at once',
    expected: 'once',
    arm: (stage, random) => {
      // What newer code writes beside what this one knows.
      stage.rules.push(({ action, input }) => {
        if (action !== 'PutItem' || random.chance(0.5)) return undefined
        stage.fired()
        return { kind: 'change', input: { ...input, Item: { ...(input.Item as object), ofNewerCode: { S: 'yes' } } } }
      })
    },
  },
  {
    name: 'DynamoDB is away for half an hour',
    expected: 'late',
    arm: (stage, random) => {
      const from = random.pick([FIRST_NEWS, SECOND_NEWS])
      outage(stage, from, ({ service }) => service === 'dynamodb', 'InternalServerError')
      stage.stops.push(restFrom(from))
    },
  },
  {
    name: 'DynamoDB takes no writes for half an hour',
    expected: 'late',
    arm: (stage, random) => {
      const from = random.pick([FIRST_NEWS, SECOND_NEWS])
      outage(stage, from, isWrite, 'InternalServerError')
      stage.stops.push(restFrom(from))
    },
  },
  {
    name: 'SNS is away for half an hour',
    expected: 'late',
    arm: (stage, random) =>
      outage(stage, random.pick([FIRST_NEWS, SECOND_NEWS]), ({ service }) => service === 'sns', 'ServiceUnavailable'),
  },
  {
    name: 'SQS is away for half an hour',
    expected: 'late',
    arm: (stage, random) => {
      const from = random.pick([FIRST_NEWS, SECOND_NEWS])
      outage(stage, from, ({ service }) => service === 'sqs', 'ServiceUnavailable')
      stage.planStops.push(restFrom(from))
    },
  },
  {
    name: 'the table of feeds is restored from a backup',
    expected: 'quiet',
    arm: (stage) => {
      restore(stage, 'feeds', FIRST_NEWS, SECOND_NEWS + 3)
      stage.pollUntil(SECOND_NEWS + 8 + FEED_NAMES.length)
    },
  },
  {
    name: 'the table of stories is restored from a backup',
    expected: 'quiet',
    arm: (stage) => restore(stage, 'stories', SECOND_NEWS + 2, 23),
  },
  {
    name: 'the table of alerts is restored from a backup',
    expected: 'quiet',
    arm: (stage) => restore(stage, 'alerts', SECOND_NEWS + 2, 23),
  },
  {
    name: 'the table of alerts is restored from a backup that lacks what waits',
    isVariant: true,
    expected: 'stated',
    arm: (stage) => restore(stage, 'alerts', FIRST_NEWS, SECOND_NEWS + 3),
  },
]
