import type { Preferences } from '../lambdas/alerts/audience.ts'
import type { Registry } from '../lambdas/alerts/sign-up.ts'
import type { Pipeline } from './connect.ts'

/** Opens what sign-ups need, the secret included. */
export async function openRegistry(pipeline: Pipeline): Promise<Registry> {
  return { ...pipeline, secret: await pipeline.readSecret() }
}

/** Lists the ids of all topics there are. */
export function listTopics({ config }: Pipeline): string[] {
  return config.topics.topics.map(({ id }) => id)
}

/** What somebody gets who asks for nothing in particular. */
export function defaultWishes(pipeline: Pipeline): Preferences {
  return { topics: listTopics(pipeline), languages: ['en'], cadence: { kind: 'instant' }, timeZone: 'Asia/Tokyo' }
}
