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
  /** What the pipeline cannot know any more that it told, since a table was put back: it may tell each once more. */
  readonly forgotten: Set<HappeningName>
  /** Messages that it cannot know any more that it sent: so many more may come within a storm's minutes. */
  readonly forgottenSends: Map<AudienceName, number>
  /**
   * Alerts, by audience and happening, whose only stories went with a table that was put back: there is nothing left to
   * tell, so that each is to be told or to stay parked.
   */
  readonly storyless: Set<string>
  /** What may be told, all in one message, though it is no news. */
  readonly tolerated: Set<HappeningName>
  /** What was logged that rings an alarm, with what it is about. */
  readonly rung: Set<string>
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
    forgotten: new Set(),
    forgottenSends: new Map(),
    storyless: new Set(),
    tolerated: new Set(),
    rung: new Set(),
    eventOf: new Map(),
  }
}

/** How an alert stands in `storyless`. */
export const storylessKeyOf = (audience: AudienceName, happening: HappeningName): string => `${audience} ${happening}`

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
