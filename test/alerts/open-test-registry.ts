import { afterAll } from 'vitest'
import { addressKeyOf, readAddress } from '../../lambdas/alerts/address-key.ts'
import type { Preferences } from '../../lambdas/alerts/audience.ts'
import { type Registry, signUp } from '../../lambdas/alerts/sign-up.ts'
import { LOCAL_TOPIC_PREFIX } from '../../local/local-environment.ts'
import { openTestPipeline } from '../pipeline/open-test-pipeline.ts'

export const SECRET = 'test secret'
export const OKINAWA: Preferences = {
  topics: ['okinawa'],
  languages: ['en'],
  cadence: { kind: 'instant' },
  timeZone: 'UTC',
}
export const SPACE: Preferences = { ...OKINAWA, topics: ['space'] }
export const BUDGET: Preferences = { ...OKINAWA, topics: ['defense-budget'] }

export function addressOf(text: string) {
  const address = readAddress(text)
  if (address === undefined) throw new Error(`"${text}": expected an address`)
  return address
}

export const keyOf = (text: string) => addressKeyOf(addressOf(text), SECRET)

/**
 * Opens what sign-ups need over the embedded services, and what subscribers do with their mails, for the tests of a file:
 * it is closed after them.
 */
export async function openTestRegistry() {
  const pipeline = await openTestPipeline()
  afterAll(() => pipeline.close())
  const registry: Registry = {
    ...pipeline,
    sns: pipeline.snsAudiences,
    topicPrefix: LOCAL_TOPIC_PREFIX,
    senderName: 'Alliance',
    secret: SECRET,
  }
  return {
    pipeline,
    registry,

    ask: (text: string, preferences: Preferences) => signUp(registry, addressOf(text), preferences),

    recordOf: (text: string) => registry.subscriberTable.get(keyOf(text)),

    /** Opens the link of a confirmation mail of an address: the newest, or as many `back` before it. */
    async confirm(text: string, back = 0): Promise<void> {
      const mails = pipeline.sns
        .readInbox()
        .filter(({ kind, endpoint }) => kind === 'confirmation' && endpoint === text)
      const url = mails.at(-1 - back)?.confirmUrl
      if (url === undefined) throw new Error(`${text} has no mail to confirm`)
      await pipeline.sns.answerLink(url)
    },

    /** The topics an address is really sent, as SNS knows. */
    async topicsOf(text: string): Promise<string[]> {
      const found: string[] = []
      for (const { topicArn, preferences } of await registry.audienceTable.list()) {
        const subscriptions = (await registry.sns.listSubscriptions(topicArn)) ?? []
        if (subscriptions.some(({ address, arn }) => address === text && arn)) found.push(...preferences.topics)
      }
      return found
    },
  }
}
