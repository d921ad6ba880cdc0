import { Duration } from 'aws-cdk-lib'
import type { LayerVersion } from 'aws-cdk-lib/aws-lambda'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Trigger } from 'aws-cdk-lib/triggers'
import { Construct } from 'constructs'
import {
  PLAN_POLLS_TIMEOUT_SECONDS,
  POLL_FEEDS_MEMORY_MB,
  POLL_FEEDS_TIMEOUT_SECONDS,
  POLL_MAX_CONCURRENCY,
  POLL_MAX_RECEIVES,
  POLL_QUEUE_VISIBILITY_SECONDS,
  SYNC_FEEDS_TIMEOUT_SECONDS,
} from '../lambdas/runtime/limits.ts'
import { TABLES } from '../lambdas/runtime/tables.ts'
import { invokeEachMinute } from './each-minute.ts'
import { PipelineFunction } from './pipeline-function.ts'
import { PipelineTable } from './pipeline-table.ts'
import type { Retention } from './retention.ts'
import type { StoryStore } from './story-store.ts'

export interface FeedPollingProps {
  readonly stories: StoryStore
  readonly config: LayerVersion
  readonly retention: Retention
}

/** Polls the feeds of config when their slot is due and stores what is new in them. */
export class FeedPolling extends Construct {
  readonly feedTable: PipelineTable
  readonly queue: Queue
  /** Polls that failed every time; each message names its feeds. */
  readonly deadLetterQueue: Queue
  readonly planPolls: PipelineFunction<'plan-polls'>
  readonly pollFeeds: PipelineFunction<'poll-feeds'>

  constructor(scope: Construct, id: string, props: FeedPollingProps) {
    super(scope, id)
    this.feedTable = new PipelineTable(this, 'Feeds', { keys: TABLES.feeds, retention: props.retention })
    this.deadLetterQueue = new Queue(this, 'DeadPolls', {
      ...QUEUE_DEFAULTS,
      // As long as SQS can: a person has to look.
      retentionPeriod: Duration.days(14),
    })
    this.queue = new Queue(this, 'Polls', {
      ...QUEUE_DEFAULTS,
      visibilityTimeout: Duration.seconds(POLL_QUEUE_VISIBILITY_SECONDS),
      // Outlives a pipeline that stood still over a long weekend.
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetterQueue, maxReceiveCount: POLL_MAX_RECEIVES },
    })
    this.planPolls = this.addPlanPolls(props)
    this.pollFeeds = this.addPollFeeds(props)
    this.addSyncFeeds(props)
  }

  private addPlanPolls({ config, retention }: FeedPollingProps): PipelineFunction<'plan-polls'> {
    const planPolls = new PipelineFunction(this, 'PlanPolls', {
      handlerName: 'plan-polls',
      description: 'Each minute: sends the feeds whose slot is due to the poll queue',
      environment: { FEED_TABLE_NAME: this.feedTable.tableName, POLL_QUEUE_URL: this.queue.queueUrl },
      timeoutSeconds: PLAN_POLLS_TIMEOUT_SECONDS,
      memoryMb: 256,
      config,
      retention,
    })
    this.feedTable.grantIndexQuery(planPolls)
    this.feedTable.grantItems(planPolls, 'GetItem', 'PutItem')
    this.queue.grant(planPolls, 'sqs:SendMessage')
    invokeEachMinute(this, 'PlanEachMinute', planPolls)
    return planPolls
  }

  private addPollFeeds({ stories, config, retention }: FeedPollingProps): PipelineFunction<'poll-feeds'> {
    const pollFeeds = new PipelineFunction(this, 'PollFeeds', {
      handlerName: 'poll-feeds',
      description: 'Polls the feeds of one queue message, tags and stores what is new in them',
      environment: {
        FEED_TABLE_NAME: this.feedTable.tableName,
        STORY_TABLE_NAME: stories.table.tableName,
        POLL_QUEUE_URL: this.queue.queueUrl,
      },
      timeoutSeconds: POLL_FEEDS_TIMEOUT_SECONDS,
      memoryMb: POLL_FEEDS_MEMORY_MB,
      config,
      retention,
    })
    this.feedTable.grantItems(pollFeeds, 'GetItem', 'PutItem')
    stories.table.grantItems(pollFeeds, 'GetItem', 'PutItem', 'UpdateItem')
    // It sends feeds again, alone or later. Lambda breaks a loop after about 16 rounds, which a message never needs.
    this.queue.grant(pollFeeds, 'sqs:SendMessage')
    pollFeeds.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: 1,
        reportBatchItemFailures: true,
        maxConcurrency: POLL_MAX_CONCURRENCY,
      }),
    )
    return pollFeeds
  }

  /** A deploy whose code or config changed brings the feed table in line with config, and fails when it cannot. */
  private addSyncFeeds({ config, retention }: FeedPollingProps): void {
    const syncFeeds = new PipelineFunction(this, 'SyncFeeds', {
      handlerName: 'sync-feeds',
      description: 'At deploy: adds, changes and disables feeds as config says',
      environment: { FEED_TABLE_NAME: this.feedTable.tableName },
      timeoutSeconds: SYNC_FEEDS_TIMEOUT_SECONDS,
      memoryMb: 256,
      config,
      retention,
    })
    this.feedTable.grantItems(syncFeeds, 'Query', 'PutItem')
    new Trigger(this, 'SyncAtDeploy', {
      handler: syncFeeds,
      timeout: Duration.seconds(SYNC_FEEDS_TIMEOUT_SECONDS),
      executeAfter: [this.feedTable],
    })
  }
}

const QUEUE_DEFAULTS = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true }
