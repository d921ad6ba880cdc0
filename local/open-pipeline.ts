import { SQSClient } from '@aws-sdk/client-sqs'
import { releaseLease } from '../lambdas/alerts/lease.ts'
import type { FeedHint } from '../lambdas/feeds/feed.ts'
import { takeTurnsAlone } from '../lambdas/feeds/host-turns.ts'
import { groupIntoMessages, openPollQueue } from '../lambdas/feeds/poll-queue.ts'
import { connectDynamoDb } from '../lambdas/runtime/clients.ts'
import {
  POLL_FEEDS_TIMEOUT_SECONDS,
  POLL_MAX_CONCURRENCY,
  SEND_ALERTS_TIMEOUT_SECONDS,
} from '../lambdas/runtime/limits.ts'
import { LOCAL_TABLES } from './local-environment.ts'
import { startEventSource } from './services/event-source.ts'
import { makeLambdaContext } from './services/lambda-context.ts'

/** The deployed functions, wired to the embedded services as the stack wires them to AWS. */
export interface LocalPipeline {
  syncFeeds(): Promise<void>
  /** One tick of the Scheduler for each function it fires. */
  planPolls(): Promise<void>
  sendAlerts(): Promise<void>
  /** Sends polls as plan-polls would, for feeds that are not due. */
  pollNow(feeds: readonly FeedHint[]): Promise<void>
  /** Frees the lease of a run that was killed: on this directory there is no other run to hold one. */
  releaseLease(): Promise<void>
  /** Resolves when every poll sent so far is done. */
  polled(): Promise<void>
  close(): Promise<void>
}

/**
 * Loads the functions of `lambdas/` unmodified and wires them up.
 *
 * The environment must hold what `openServices` sets: functions read it when they load.
 */
export async function openPipeline(): Promise<LocalPipeline> {
  const [sync, plan, poll, send] = await Promise.all([
    import('../lambdas/sync-feeds.ts'),
    import('../lambdas/plan-polls.ts'),
    import('../lambdas/poll-feeds.ts'),
    import('../lambdas/send-alerts.ts'),
  ])
  const client = new SQSClient()
  const queueUrl = process.env.POLL_QUEUE_URL ?? ''
  const pollQueue = openPollQueue(client, queueUrl)
  const eventSource = await startEventSource({
    client,
    queueUrl,
    functionName: 'poll-feeds',
    handler: poll.handler,
    timeoutSeconds: POLL_FEEDS_TIMEOUT_SECONDS,
    maxConcurrency: POLL_MAX_CONCURRENCY,
  })
  return {
    syncFeeds: () => sync.handler(),
    planPolls: () => plan.handler(),
    sendAlerts: () => send.handler({}, makeLambdaContext('send-alerts', SEND_ALERTS_TIMEOUT_SECONDS)),
    pollNow: (feeds) => pollQueue.sendMessages(takeTurnsAlone(groupIntoMessages(feeds), {}, Date.now()).messages),
    releaseLease: () => releaseLease({ client: connectDynamoDb(), tableName: LOCAL_TABLES.alerts }),
    polled: async () => {
      await eventSource.drained()
    },
    close: async () => {
      await eventSource.close()
      client.destroy()
    },
  }
}
