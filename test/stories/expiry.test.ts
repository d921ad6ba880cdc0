import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it } from 'vitest'
import { fingerprintStory } from '../../lambdas/stories/fingerprint-story.ts'
import type { Story } from '../../lambdas/stories/story.ts'
import { LOCAL_TABLES } from '../../local/local-environment.ts'
import { storyOf } from '../alerts/tell-event.ts'
import { followPipeline } from '../pipeline/follow-pipeline.ts'

const opened = followPipeline()

const SEEN_AT = '2026-11-02T10:00:00.400Z'
const { eventId: _, ...BRIEF } = storyOf('expires', { firstSeenAt: SEEN_AT, time: SEEN_AT })
const STORY: Story = { ...BRIEF, feedId: 'feed', silent: false }

/** What DynamoDB goes by: epoch seconds. */
const secondsOf = (time: string) => Date.parse(time) / 1000

async function readExpiry(pk: string): Promise<unknown> {
  const { Items = [] } = await opened.pipeline.client.send(
    new QueryCommand({
      TableName: LOCAL_TABLES.stories,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
    }),
  )
  expect(Items).toHaveLength(1)
  return Items[0]?.expiresAt
}

it.each([
  {
    name: 'a story without a topic expires thirty days after it was first seen',
    part: { tags: [] },
    day: '2026-12-02',
  },
  { name: 'a story with a topic stays', part: {}, day: undefined },
  { name: 'a test story expires, though it has a topic', part: { testAudienceId: 'a' }, day: '2026-12-02' },
])('$name', async ({ name, part, day }) => {
  await opened.pipeline.storyTable.create({ ...STORY, ...part, id: name })
  expect(await readExpiry(`STORY#${name}`)).toBe(day && secondsOf(`${day}T10:00:00Z`))
})

it('what later stories are compared with expires after five days: one may be filed two days late', async () => {
  const fingerprint = fingerprintStory({ ...STORY, topics: [] })
  await opened.pipeline.filedStories.putRecent({ ...fingerprint, eventId: 'event' }, SEEN_AT)
  expect(await readExpiry('RECENT#2026-11-02')).toBe(secondsOf('2026-11-07T10:00:01Z'))
})
