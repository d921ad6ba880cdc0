import { readFileSync } from 'node:fs'
import { Match, type Template } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { FUNCTION_ENVIRONMENT } from '../../lambdas/runtime/environment.ts'
import { POLL_FEEDS_MEMORY_MB, POLL_FEEDS_TIMEOUT_SECONDS } from '../../lambdas/runtime/limits.ts'
import { TABLES } from '../../lambdas/runtime/tables.ts'
import { plainId, plainValue, synthesizeStack, writePlainConfig } from './synthesize-stack.ts'

const development = synthesizeStack()
const production = synthesizeStack({
  settings: { stage: 'production', opsEmail: 'ops@tides.test', siteDomain: 'ti.test' },
})

/** Properties of all resources of a type, by plain id. */
function propertiesOf(template: Template, type: string): Record<string, Record<string, unknown>> {
  const found = Object.entries(template.findResources(type))
  return Object.fromEntries(found.map(([id, resource]) => [plainId(id), resource.Properties ?? {}]))
}

const ourFunctions = (template: Template) =>
  Object.entries(propertiesOf(template, 'AWS::Lambda::Function')).filter(([id]) => !id.startsWith('AWSCDK'))

const FUNCTION_IDS = {
  'plan-polls': 'PollingPlanPolls',
  'poll-feeds': 'PollingPollFeeds',
  'send-alerts': 'AlertingSendAlerts',
  'serve-site': 'SiteServeSite',
  'remove-audiences': 'AlertingRemoveAudiences',
  'sync-feeds': 'PollingSyncFeeds',
} as const satisfies Record<keyof typeof FUNCTION_ENVIRONMENT, string>

const STATEFUL = ['AWS::DynamoDB::Table', 'AWS::SecretsManager::Secret', 'AWS::Logs::LogGroup']

describe('what the stack keeps', () => {
  it.each(STATEFUL)('%s stays when a production stack goes, and goes with a development stack', (type) => {
    production.allResources(type, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' })
    development.allResources(type, { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' })
  })

  it('the removal policy of the settings wins over the stage', () => {
    const kept = synthesizeStack({ settings: { removalPolicy: 'retain' } })
    for (const type of STATEFUL) kept.allResources(type, { DeletionPolicy: 'Retain' })
    // What protects a table is paid for: that goes by the stage.
    kept.allResourcesProperties('AWS::DynamoDB::Table', { DeletionProtectionEnabled: false })
  })

  it('production tables can be recovered to any second and cannot be deleted', () => {
    production.allResourcesProperties('AWS::DynamoDB::Table', {
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
    })
  })

  it.each([
    { name: 'feeds', id: 'PollingFeeds', keys: TABLES.feeds },
    { name: 'stories', id: 'StoriesTable', keys: TABLES.stories },
    { name: 'alerts', id: 'AlertingAlerts', keys: TABLES.alerts },
  ])('$name has the keys, index and expiry that the code knows, and is paid by request', ({ id, keys }) => {
    const indexes = [keys.index, ...('furtherIndexes' in keys ? keys.furtherIndexes : [])]
    expect(propertiesOf(development, 'AWS::DynamoDB::Table')[id]).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: keys.partitionKey, KeyType: 'HASH' },
        { AttributeName: keys.sortKey, KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: [
          { AttributeName: index.partitionKey, KeyType: 'HASH' },
          { AttributeName: index.sortKey, KeyType: 'RANGE' },
        ],
        Projection:
          index.includes.length > 0
            ? { ProjectionType: 'INCLUDE', NonKeyAttributes: index.includes }
            : { ProjectionType: 'KEYS_ONLY' },
      })),
      ...('expiryAttribute' in keys && {
        TimeToLiveSpecification: { AttributeName: keys.expiryAttribute, Enabled: true },
      }),
    })
  })

  it('logs are kept as long as the settings say, those of the site too', () => {
    const template = synthesizeStack({ settings: { logRetentionDays: 7 } })
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 7 })
    template.resourceCountIs('AWS::Logs::LogGroup', 7)
  })

  it('nothing has a physical name', () => {
    const names = /"(TableName|FunctionName|QueueName|LogGroupName|RoleName|TopicName|AlarmName|SecretName)":"/
    const named = Object.values(production.toJSON().Resources).filter((resource) =>
      names.test(JSON.stringify(resource)),
    )
    expect(named).toEqual([])
  })
})

describe('queues', () => {
  it('every queue is encrypted, refuses plain HTTP and leads to a dead-letter queue that keeps 14 days', () => {
    const queues = Object.entries(propertiesOf(development, 'AWS::SQS::Queue'))
    const withRedrive = queues.filter(([, queue]) => queue.RedrivePolicy !== undefined)
    const deadLetters = queues.filter(([, queue]) => queue.RedrivePolicy === undefined)
    expect(withRedrive.map(([id]) => id)).toEqual(['PollingPolls'])
    expect(deadLetters).toEqual([['PollingDeadPolls', expect.objectContaining({ MessageRetentionPeriod: 1_209_600 })]])
    development.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true })
    development.resourceCountIs('AWS::SQS::QueuePolicy', queues.length)
    development.allResourcesProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      },
    })
  })

  it('a message stays invisible for at least six times the time its function may take', () => {
    expect(propertiesOf(development, 'AWS::Lambda::Function').PollingPollFeeds).toMatchObject({
      Timeout: POLL_FEEDS_TIMEOUT_SECONDS,
    })
    const visibility = Number(propertiesOf(development, 'AWS::SQS::Queue').PollingPolls?.VisibilityTimeout)
    expect(visibility).toBeGreaterThanOrEqual(6 * POLL_FEEDS_TIMEOUT_SECONDS)
  })

  it('polls outlive a pipeline that stands still over a long weekend', () => {
    expect(propertiesOf(development, 'AWS::SQS::Queue').PollingPolls).toMatchObject({ MessageRetentionPeriod: 345_600 })
  })

  it('messages are polled one by one, and one that failed is told apart', () => {
    development.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 1,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 10 },
    })
  })
})

describe('functions', () => {
  it.each(Object.entries(FUNCTION_IDS))('%s has exactly the environment it reads', (name, id) => {
    const properties = Object.fromEntries(ourFunctions(development))[id]
    const names = Object.entries(FUNCTION_ENVIRONMENT).find(([known]) => known === name)?.[1] ?? []
    const expected = Object.fromEntries(names.map((variable) => [variable, expect.anything()]))
    expect(properties?.Environment).toEqual({ Variables: expected })
    expect(properties?.Layers !== undefined).toBe(names.some((variable) => variable === 'CONFIG_DIR'))
  })

  it('all run on Node 24 on arm64 and log to a group of their own, whose lines are left as they are', () => {
    expect(
      ourFunctions(development)
        .map(([id]) => id)
        .sort(),
    ).toEqual(Object.values(FUNCTION_IDS).sort())
    for (const [id, properties] of ourFunctions(development)) {
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        LoggingConfig: { LogFormat: 'Text' },
      })
      expect(JSON.stringify(properties.LoggingConfig)).toContain(`${id}Logs`)
    }
  })

  it('what reads the largest documents has the memory for it, and what must be quick its share of a processor', () => {
    const memory = Object.fromEntries(ourFunctions(development).map(([id, properties]) => [id, properties.MemorySize]))
    expect(memory).toMatchObject({
      PollingPollFeeds: POLL_FEEDS_MEMORY_MB,
      AlertingSendAlerts: 512,
      SiteServeSite: 512,
    })
  })

  it('no function may be made to fetch from its own host', () => {
    expect(JSON.stringify(production.toJSON())).not.toContain('ALLOW_LOOPBACK_FEEDS')
  })

  it('plan-polls and send-alerts are invoked each minute, once', () => {
    const schedules = Object.values(propertiesOf(development, 'AWS::Scheduler::Schedule'))
    expect(schedules).toEqual(
      Array(2).fill(
        expect.objectContaining({
          ScheduleExpression: 'rate(1 minute)',
          State: 'ENABLED',
          Target: expect.objectContaining({ RetryPolicy: { MaximumEventAgeInSeconds: 60, MaximumRetryAttempts: 0 } }),
        }),
      ),
    )
    development.resourceCountIs('AWS::Lambda::EventInvokeConfig', 2)
    development.allResourcesProperties('AWS::Lambda::EventInvokeConfig', { MaximumRetryAttempts: 0 })
  })

  it('a changed config runs sync-feeds again at the next deploy, an unchanged one does not', () => {
    const [first, same, changed] = ['{}', '{}', '{"changed":true}'].map((content) => {
      const template = synthesizeStack({ configDirectory: writePlainConfig(content) })
      return Object.values(propertiesOf(template, 'Custom::Trigger'))[0]?.HandlerArn
    })
    expect(first).toEqual(same)
    expect(first).not.toEqual(changed)
  })

  it('sync-feeds waits for the feed table', () => {
    const [trigger] = Object.values(development.findResources('Custom::Trigger'))
    expect(trigger?.DependsOn?.map(plainId)).toContain('PollingFeeds')
  })
})

describe('the site', () => {
  it('is there at once, is throttled and logs requests without the address of the reader', () => {
    development.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 },
      AccessLogSettings: { Format: Match.not(Match.stringLikeRegexp('sourceIp|userAgent')) },
    })
  })

  it('messages link to the address that AWS gives, or to the operator’s own domain', () => {
    const origin = (template: Template) => template.toJSON().Outputs.SiteOrigin.Value
    expect(plainValue(origin(development))).toBe('SiteApi')
    expect(origin(production)).toBe('https://ti.test')
    production.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: 'ti.test' })
    production.resourceCountIs('AWS::ApiGatewayV2::ApiMapping', 1)
    production.hasResourceProperties('AWS::CertificateManager::Certificate', { ValidationMethod: 'DNS' })
  })
})

describe('outputs', () => {
  it('a command finds all that the deployed stack is known by', () => {
    expect(Object.keys(development.findOutputs('*')).sort()).toEqual([
      'AlertTableName',
      'AudienceTopicPrefix',
      'FeedTableName',
      'OpsTopicArn',
      'PollDeadLetterQueueUrl',
      'PollQueueUrl',
      'SiteOrigin',
      'StoryTableName',
      'SubscriberSecretArn',
    ])
  })

  it('the name that a domain of the operator must point to is called as the README calls it', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('output `DomainTarget`')
    expect(Object.keys(production.findOutputs('*'))).toContain('DomainTarget')
  })
})
