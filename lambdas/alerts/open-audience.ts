import { MAX_AUDIENCES, MAX_TAG_CHARACTERS, RETIRING_TAKES_MS } from '../runtime/limits.ts'
import { log } from '../runtime/log.ts'
import { type Audience, audienceIdOf, type Preferences, tagsOf } from './audience.ts'
import type { AudienceTable } from './audience-table.ts'
import { readPreferences } from './read-tags.ts'
import { finishRetiring, type Retirement } from './retire-audiences.ts'

/** What opening an audience reads, writes and asks. */
export interface AudienceOffice extends Retirement {
  readonly audienceTable: AudienceTable
  readonly topicPrefix: string
  readonly senderName: string
}

/**
 * Returns the audience with these preferences, made on first use with its SNS topic. A topic that was deleted from outside
 * is made anew, under its old name: how else would its subscribers sign up again?
 *
 * @param now epoch milliseconds
 * @throws Error when there are MAX_AUDIENCES already, or when the audience is being retired this very minute
 */
export async function openAudience(office: AudienceOffice, preferences: Preferences, now: number): Promise<Audience> {
  const { audienceTable } = office
  const id = audienceIdOf(preferences)
  const known = await audienceTable.get(id)
  if (known === undefined) return makeAudience(office, preferences)
  if (known.emptySince === undefined || (await audienceTable.reopen(id))) return withTopic(office, known)
  const retiring = await audienceTable.get(id)
  if (retiring?.retiringSince !== undefined) {
    if (now - Date.parse(retiring.retiringSince) < RETIRING_TAKES_MS) {
      throw new Error(`audience ${id} is being retired: expected to be made anew in a few minutes, try again then`)
    }
    await finishRetiring(office, retiring)
  }
  return makeAudience(office, preferences)
}

async function withTopic({ sns, topicPrefix: prefix, senderName: displayName }: AudienceOffice, audience: Audience) {
  const { id, topicArn, preferences } = audience
  if ((await sns.countSubscribers(topicArn)) !== undefined) return audience
  await sns.createTopic(preferences, { prefix, displayName })
  log.warn({ event: 'audience-topic-made-anew', audienceId: id, topicArn })
  return audience
}

async function makeAudience(office: AudienceOffice, preferences: Preferences): Promise<Audience> {
  const { audienceTable, sns, topicPrefix: prefix, senderName: displayName } = office
  const tags = tagsOf(preferences)
  const long = Object.entries(tags).find(([, value]) => value.length > MAX_TAG_CHARACTERS)
  if (long) throw new Error(`${long[0]} "${long[1]}": expected at most ${MAX_TAG_CHARACTERS} characters in all`)
  const count = await audienceTable.count()
  if (count >= MAX_AUDIENCES) {
    log.error({ event: 'audiences-full', audiences: count })
    throw new Error(
      `there are ${count} audiences: expected fewer than ${MAX_AUDIENCES}, so no new set of wishes is taken`,
    )
  }
  const topicArn = await sns.createTopic(preferences, { prefix, displayName })
  const audience = { id: audienceIdOf(preferences), preferences: readPreferences(tags), topicArn, recentSends: [] }
  await audienceTable.add(audience)
  return audience
}
