import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { FUNCTION_ENVIRONMENT } from '../../lambdas/runtime/environment.ts'
import { listReachedActions } from './list-reached-actions.ts'
import { plainId, plainValue, synthesizeStack } from './synthesize-stack.ts'

const oneOrMore = <T extends v.GenericSchema>(schema: T) =>
  v.union([
    v.array(schema),
    v.pipe(
      schema,
      v.transform((found) => [found]),
    ),
  ])
const POLICY = v.object({
  Roles: v.array(v.object({ Ref: v.string() })),
  PolicyDocument: v.object({
    Statement: v.array(
      v.strictObject({ Effect: v.literal('Allow'), Action: oneOrMore(v.string()), Resource: oneOrMore(v.unknown()) }),
    ),
  }),
})

const template = synthesizeStack()

/** Every permission of the stack as `role: action on resource`, sorted. */
function listPermissions(): string[] {
  return Object.values(template.findResources('AWS::IAM::Policy'))
    .map((policy) => v.parse(POLICY, policy.Properties))
    .flatMap(({ Roles, PolicyDocument }) =>
      PolicyDocument.Statement.flatMap(({ Action, Resource }) =>
        Action.flatMap((action) =>
          Resource.flatMap((on) => Roles.map(({ Ref }) => `${plainId(Ref)}: ${action} on ${plainValue(on)}`)),
        ),
      ),
    )
    .sort()
}

const WRITE_LOGS = ['logs:CreateLogStream', 'logs:PutLogEvents']
const SAVE_FEEDS = ['dynamodb:GetItem', 'dynamodb:PutItem']
const FILE_STORIES = ['GetItem', 'PutItem', 'Query', 'UpdateItem'].map((action) => `dynamodb:${action}`)
const CONSUME = ['ChangeMessageVisibility', 'DeleteMessage', 'GetQueueAttributes', 'GetQueueUrl', 'ReceiveMessage'].map(
  (action) => `sqs:${action}`,
)

const EXPECTED: Record<string, Record<string, string[]>> = {
  PollingPlanPollsRole: {
    PollingPlanPollsLogs: WRITE_LOGS,
    PollingFeeds: SAVE_FEEDS,
    'PollingFeeds/index/bySlot': ['dynamodb:Query'],
    PollingPolls: ['sqs:SendMessage'],
  },
  PollingPollFeedsRole: {
    PollingPollFeedsLogs: WRITE_LOGS,
    PollingFeeds: SAVE_FEEDS,
    StoriesTable: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
    PollingPolls: [...CONSUME, 'sqs:SendMessage'],
  },
  PollingSyncFeedsRole: {
    PollingSyncFeedsLogs: WRITE_LOGS,
    PollingFeeds: ['dynamodb:PutItem', 'dynamodb:Query'],
  },
  SiteServeSiteRole: {
    SiteServeSiteLogs: WRITE_LOGS,
    StoriesTable: ['dynamodb:GetItem', 'dynamodb:Query'],
    PollingFeeds: ['dynamodb:GetItem'],
  },
  AlertingSendAlertsRole: {
    AlertingSendAlertsLogs: WRITE_LOGS,
    StoriesTable: FILE_STORIES,
    'StoriesTable/index/toBeFiled': ['dynamodb:Query'],
    AlertingAlerts: [...FILE_STORIES, 'dynamodb:DeleteItem'],
    'AlertingAlerts/index/byDue': ['dynamodb:Query'],
    'arn:Partition:sns:Region:AccountId:Tides-audience-*': ['sns:DeleteTopic', 'sns:GetTopicAttributes', 'sns:Publish'],
    '*': ['sns:GetSubscriptionAttributes', 'sns:Unsubscribe'],
  },
  AlertingRemoveAudiencesRole: {
    AlertingRemoveAudiencesLogs: WRITE_LOGS,
    'arn:Partition:sns:Region:AccountId:Tides-audience-*': ['sns:DeleteTopic'],
    '*': ['sns:ListTopics'],
  },
}

const REMOVE_REACHES = [
  'CreateTopic',
  'GetSubscriptionAttributes',
  'GetTopicAttributes',
  'ListSubscriptionsByTopic',
  'ListTagsForResource',
  'Publish',
  'Subscribe',
  'Unsubscribe',
].map((action) => `sns:${action}`)

/** What a function's files hold besides what it calls: one file opens a whole table, or all of SNS. */
const REACHED_NOT_CALLED: Record<string, readonly string[]> = {
  'plan-polls': ['dynamodb:UpdateItem'],
  'poll-feeds': ['dynamodb:Query'],
  'sync-feeds': ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
  'serve-site': ['dynamodb:PutItem', 'dynamodb:UpdateItem'],
  'send-alerts': [
    'sns:CreateTopic',
    'sns:ListSubscriptionsByTopic',
    'sns:ListTagsForResource',
    'sns:ListTopics',
    'sns:Subscribe',
  ],
  'remove-audiences': REMOVE_REACHES,
}

const ROLES = {
  'plan-polls': 'PollingPlanPollsRole',
  'poll-feeds': 'PollingPollFeedsRole',
  'sync-feeds': 'PollingSyncFeedsRole',
  'serve-site': 'SiteServeSiteRole',
  'send-alerts': 'AlertingSendAlertsRole',
  'remove-audiences': 'AlertingRemoveAudiencesRole',
} as const satisfies Record<keyof typeof FUNCTION_ENVIRONMENT, string>

describe('permissions', () => {
  it.each(Object.entries(ROLES))('%s is granted what its code calls, and nothing besides', (name, role) => {
    const byTheService = [...WRITE_LOGS, ...CONSUME]
    const granted = Object.values(EXPECTED[role] ?? {}).flat()
    const exceptions = REACHED_NOT_CALLED[name] ?? []
    const called = listReachedActions(`lambdas/${name}.ts`).filter((action) => !exceptions.includes(action))
    const missing = called.filter((action) => !granted.includes(action))
    const unneeded = granted.filter((action) => !called.includes(action) && !byTheService.includes(action))
    expect({ missing, unneeded }).toEqual({ missing: [], unneeded: [] })
  })

  it('each function may do exactly what its work needs, and only with its own resources', () => {
    const ofFunctions = listPermissions().filter((permission) => !permission.startsWith('SchedulerRole'))
    const expected = Object.entries(EXPECTED).flatMap(([role, resources]) =>
      Object.entries(resources).flatMap(([on, actions]) => actions.map((action) => `${role}: ${action} on ${on}`)),
    )
    expect(ofFunctions).toEqual(expected.sort())
  })

  it('the Scheduler may invoke the two functions it ticks, and nothing else', () => {
    const ofScheduler = listPermissions().filter((permission) => permission.startsWith('SchedulerRole'))
    expect(ofScheduler.map((permission) => permission.replace(/^\w+: /, '')).sort()).toEqual([
      'lambda:InvokeFunction on AlertingSendAlerts',
      'lambda:InvokeFunction on AlertingSendAlerts:*',
      'lambda:InvokeFunction on PollingPlanPolls',
      'lambda:InvokeFunction on PollingPlanPolls:*',
    ])
  })

  it('no role but that of the deploy trigger, which is the CDK’s own, takes a policy from AWS', () => {
    const roles = Object.entries(template.findResources('AWS::IAM::Role'))
    const managed = roles.filter(([, role]) => JSON.stringify(role).includes('ManagedPolicyArns'))
    expect(managed.map(([id]) => id)).toEqual([expect.stringMatching(/^AWSCDKTrigger/)])
  })
})
