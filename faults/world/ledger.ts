import { alertOf } from '../calls.ts'
import { readTime } from '../machine/virtual-time.ts'
import type { Call } from '../machine/wire.ts'
import { HAPPENINGS, type HappeningName } from './happenings.ts'
import { AUDIENCES, type AudienceName, audienceOf } from './open-world.ts'

/** One message that SNS took. */
export interface Sent {
  readonly at: number
  readonly audience: AudienceName
  readonly happenings: readonly HappeningName[]
  /** Of these it is not kept that they were sent: the answer was lost, or the mark was not made. */
  readonly unsure: Set<HappeningName>
}

/** What should come to whom, by what the feeds published; and what came, by what SNS took. */
export interface Ledger {
  readonly sent: Sent[]
  /** Of each audience: what it is to be told, and since when. */
  readonly expected: Map<AudienceName, Map<HappeningName, number>>
  /** How many faults may have made it unsure whether a message was sent: each excuses one repetition. */
  readonly troubles: { count: number }
  /** A message may have left its run when another run's message had just been sent, or was about to be. */
  isPaceLost: boolean
  /** What the pipeline cannot know any more that it told, since a table was put back: it may tell each once more. */
  readonly forgotten: Set<HappeningName>
  /** What went unsent with a table that was put back: it shows nowhere until somebody has it put anew. */
  readonly lost: Set<HappeningName>
  /** Messages that it cannot know any more that it sent: so many more may come within a storm's minutes. */
  readonly forgottenSends: Map<AudienceName, number>
  /** What may be told, all in one message, though it is no news. */
  readonly tolerated: Set<HappeningName>
  /** What was logged that rings an alarm, with what it is about. */
  readonly rung: Set<string>
  /** The newest edition of each feed that was saved, by its ETag. */
  readonly editions: Map<string, number>
  /** Feeds of which an older edition was saved over a newer one. */
  readonly wentBack: Set<string>
  /** Which happening an event is about: by its id. */
  readonly eventOf: Map<string, HappeningName>
}

export function openLedger(): Ledger {
  const expected = new Map(
    (Object.keys(AUDIENCES) as AudienceName[]).map((name) => [name, new Map<HappeningName, number>()]),
  )
  return {
    sent: [],
    expected,
    troubles: { count: 0 },
    isPaceLost: false,
    forgotten: new Set(),
    lost: new Set(),
    forgottenSends: new Map(),
    tolerated: new Set(),
    rung: new Set(),
    editions: new Map(),
    wentBack: new Set(),
    eventOf: new Map(),
  }
}

/** Notes that a happening was published: whoever follows its topic is to be told. */
export function noteNews({ expected }: Ledger, happening: HappeningName): void {
  const { topic } = HAPPENINGS[happening]
  for (const [audience, happenings] of expected) {
    const isWanted = topic !== undefined && AUDIENCES[audience].topics.includes(topic)
    if (isWanted && !happenings.has(happening)) happenings.set(happening, readTime())
  }
}

/** Notes a message that SNS took. */
export function noteSent(ledger: Ledger, { input }: Call): void {
  const audience = audienceOf(String(input.TopicArn))
  if (audience === undefined) return
  const text = `${input.Subject} ${input.Message}`
  const names = Object.keys(HAPPENINGS) as HappeningName[]
  const happenings = names.filter((name) => text.includes(HAPPENINGS[name].mark))
  ledger.sent.push({ at: readTime(), audience, happenings, unsure: new Set(happenings) })
}

/** Notes that an alert was marked sent. */
export function noteMarked({ sent, eventOf }: Ledger, call: Call): void {
  const { audienceId, eventId } = alertOf(call)
  const audience = audienceOf(audienceId)
  const happening = eventOf.get(eventId)
  if (happening === undefined) return
  sent.findLast((one) => one.audience === audience && one.happenings.includes(happening))?.unsure.delete(happening)
}

/** Notes by which edition a feed is known from now on. */
export function noteState({ editions, wentBack }: Ledger, { input }: Call): void {
  const { url, validators } = input.Item as Record<string, { S?: string; M?: { etag?: { S?: string } } }>
  const edition = Number(/^"(\d+)"$/.exec(validators?.M?.etag?.S ?? '')?.[1])
  const feed = url?.S ?? ''
  if (edition < (editions.get(feed) ?? 0)) wentBack.add(feed)
  if (edition > 0) editions.set(feed, edition)
}
