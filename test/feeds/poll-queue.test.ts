import { type SendMessageBatchCommandInput, SQSClient } from '@aws-sdk/client-sqs'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { FeedHint } from '../../lambdas/feeds/feed.ts'
import { takeTurnsAlone } from '../../lambdas/feeds/host-turns.ts'
import { groupIntoMessages, openPollQueue, readPollMessage } from '../../lambdas/feeds/poll-queue.ts'
import { FEEDS_PER_MESSAGE } from '../../lambdas/runtime/limits.ts'

const feedsOf = (host: string, count: number): FeedHint[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${host}-${index}`, host }))

const BatchInput = v.object({
  QueueUrl: v.string(),
  Entries: v.array(v.object({ Id: v.string(), MessageBody: v.string(), DelaySeconds: v.number() })),
})

/** SQS as far as SendMessageBatch; it refuses the entries that `refuses` names. */
function fakeSqs(refuses: (call: number) => readonly string[] = () => []) {
  const batches: SendMessageBatchCommandInput[] = []
  const client = new SQSClient({ region: 'us-east-1' })
  const answer = (input: SendMessageBatchCommandInput) => {
    batches.push(input)
    return {
      $metadata: {},
      Successful: [],
      Failed: refuses(batches.length).map((Id) => ({ Id, Code: 'InternalError' })),
    }
  }
  client.middlewareStack.add(
    () => async (args) => ({ output: answer(v.parse(BatchInput, args.input)), response: undefined }),
    { step: 'initialize', priority: 'high' },
  )
  return { batches, client }
}

describe('messages', () => {
  it('hold every feed once, at most fifty, and a host in as few of them as can be', () => {
    const lists = fc.array(fc.record({ host: fc.integer({ min: 0, max: 30 }).map(String), id: fc.uuid() }), {
      maxLength: 400,
    })
    const isKept = fc.property(lists, (feeds) => {
      const messages = groupIntoMessages(feeds)
      expect(
        messages
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(feeds.map(({ id }) => id).sort())
      for (const message of messages) expect(message.length).toBeLessThanOrEqual(FEEDS_PER_MESSAGE)
      for (const host of new Set(feeds.map((feed) => feed.host))) {
        const count = feeds.filter((feed) => feed.host === host).length
        const holding = messages.filter((message) => message.some((feed) => feed.host === host)).length
        expect(holding).toBeLessThanOrEqual(Math.ceil(count / FEEDS_PER_MESSAGE) + (count > FEEDS_PER_MESSAGE ? 1 : 0))
      }
    })
    fc.assert(isKept)
  })

  it('are read back as they were sent, and nothing else is', () => {
    const feeds = feedsOf('a.example', 2)
    expect(readPollMessage(JSON.stringify({ feeds }))).toEqual(feeds)
    for (const body of ['', '{}', '{"feeds":[]}', '[1]']) expect(() => readPollMessage(body)).toThrow(/expected/)
  })
})

describe('sending', () => {
  const send = (client: SQSClient, groups: readonly FeedHint[][]) =>
    openPollQueue(client, 'q').sendMessages(takeTurnsAlone(groups, {}, Date.now()).messages)

  it('holds a message back while an earlier one asks the same host', async () => {
    const { batches, client } = fakeSqs()
    await send(client, [feedsOf('a', 50), feedsOf('a', 50), feedsOf('b', 10), feedsOf('a', 50)])
    expect(batches[0]?.Entries?.map(({ DelaySeconds }) => DelaySeconds)).toEqual([0, 450, 0, 900])
  })

  it('spreads feeds of one host that are sent alone', async () => {
    const { batches, client } = fakeSqs()
    await send(
      client,
      [...feedsOf('a', 3), ...feedsOf('b', 1)].map((feed) => [feed]),
    )
    expect(batches[0]?.Entries?.map(({ DelaySeconds }) => DelaySeconds)).toEqual([0, 9, 18, 0])
  })

  it('sends again what SQS refused in an answer of 200, and fails when it is refused again', async () => {
    const once = fakeSqs((call) => (call === 1 ? ['m1'] : []))
    await send(once.client, [feedsOf('a', 1), feedsOf('b', 1)])
    expect(once.batches[1]?.Entries?.map(({ MessageBody = '' }) => readPollMessage(MessageBody))).toEqual([
      feedsOf('b', 1),
    ])
    const always = fakeSqs(() => ['m0'])
    await expect(send(always.client, [feedsOf('a', 1)])).rejects.toThrow(/refused 1 of 1/)
  })
})
