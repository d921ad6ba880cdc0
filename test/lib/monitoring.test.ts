import { readFileSync } from 'node:fs'
import { Match } from 'aws-cdk-lib/assertions'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { plainId, plainValue, synthesizeStack } from './synthesize-stack.ts'

const template = synthesizeStack({ settings: { opsEmail: 'ops@tides.test', smsSpendLimitUsd: 50 } })

const DIMENSIONS = v.array(v.object({ Value: v.unknown() }))
const METRIC_STAT = v.object({
  Metric: v.object({ MetricName: v.string(), Dimensions: DIMENSIONS }),
  Stat: v.string(),
  Period: v.number(),
})
const THROTTLES = v.tupleWithRest(
  [v.object({ Expression: v.string() })],
  v.object({ Id: v.string(), MetricStat: METRIC_STAT }),
)

function alarmOf(id: string): Record<string, unknown> | undefined {
  const found = Object.entries(template.findResources('AWS::CloudWatch::Alarm'))
  return found.find(([logicalId]) => plainId(logicalId) === `Monitoring${id}`)?.[1].Properties
}

/** What the dimensions of a metric name, by plain id. */
const placesOf = (dimensions: unknown = []): string[] =>
  v.parse(DIMENSIONS, dimensions).map(({ Value }) => plainValue(Value))

describe('alarms', () => {
  const SUM = { Statistic: 'Sum', Threshold: 3 }
  const ANY = { Statistic: 'Sum', Threshold: 1 }
  const STILL = {
    MetricName: 'Invocations',
    Statistic: 'Sum',
    Threshold: 1,
    ComparisonOperator: 'LessThanThreshold',
    TreatMissingData: 'breaching',
  }
  const SMS = { MetricName: 'SMSMonthToDateSpentUSD', Statistic: 'Maximum', Threshold: 40, Period: 3600 }

  it.each([
    {
      id: 'DeadPolls',
      of: ['PollingDeadPolls'],
      when: { MetricName: 'ApproximateNumberOfMessagesVisible', Statistic: 'Maximum', Threshold: 1 },
    },
    {
      id: 'PollsWait',
      of: ['PollingPolls'],
      when: { MetricName: 'ApproximateAgeOfOldestMessage', Statistic: 'Maximum', Threshold: 1800 },
    },
    { id: 'PlanPollsErrors', of: ['PollingPlanPolls'], when: { MetricName: 'Errors', ...SUM } },
    { id: 'PollFeedsErrors', of: ['PollingPollFeeds'], when: { MetricName: 'Errors', ...SUM } },
    { id: 'SendAlertsErrors', of: ['AlertingSendAlerts'], when: { MetricName: 'Errors', ...SUM } },
    { id: 'ServeSiteErrors', of: ['SiteServeSite'], when: { MetricName: 'Errors', ...SUM } },
    { id: 'PlanPollsStandstill', of: ['PollingPlanPolls'], when: STILL },
    { id: 'SendAlertsStandstill', of: ['AlertingSendAlerts'], when: STILL },
    { id: 'FeedsDied', of: [], when: { MetricName: 'FeedsDied', ...ANY } },
    { id: 'ParkedAlerts', of: [], when: { MetricName: 'ParkedAlerts', ...ANY } },
    { id: 'LostAudiences', of: [], when: { MetricName: 'LostAudiences', ...ANY } },
    { id: 'FullAudiences', of: [], when: { MetricName: 'FullAudiences', ...ANY } },
    { id: 'SiteErrors', of: ['SiteApi', '$default'], when: { MetricName: '5xx', ...SUM } },
    { id: 'SmsSpend', of: [], when: { ...SMS, TreatMissingData: 'ignore' } },
  ])(
    '$id rings by what its part of the pipeline does, within minutes, and falls silent when that is over',
    ({ id, of, when }) => {
      expect(alarmOf(id)).toMatchObject({
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        TreatMissingData: 'notBreaching',
        Period: 300,
        EvaluationPeriods: 1,
        ...when,
      })
      expect(placesOf(alarmOf(id)?.Dimensions)).toEqual(of)
    },
  )

  it('all ring at the ops topic, say so when it is over, and name their place in the README', () => {
    const topic = [{ Ref: expect.stringMatching(/^MonitoringOpsTopic/) }]
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'))
    expect(alarms).toHaveLength(15)
    for (const { Properties } of alarms) {
      expect(Properties).toMatchObject({
        AlarmDescription: expect.stringContaining('README.md, "When an alarm rings"'),
        AlarmActions: topic,
        OKActions: topic,
      })
    }
  })

  it('throttles of every function that runs by itself or for readers are summed, also while one of them is not called', () => {
    const { Metrics, ...when } = alarmOf('Throttles') ?? {}
    expect(when).toMatchObject({ Threshold: 3, EvaluationPeriods: 1 })
    const [sum, ...metrics] = v.parse(THROTTLES, Metrics)
    expect(sum.Expression).toBe([0, 1, 2, 3].map((index) => `FILL(throttles${index}, 0)`).join(' + '))
    expect(
      metrics.map(({ Id, MetricStat: { Metric, Stat, Period } }) => [Id, Metric.MetricName, Stat, Period]),
    ).toEqual([0, 1, 2, 3].map((index) => [`throttles${index}`, 'Throttles', 'Sum', 300]))
    expect(metrics.flatMap(({ MetricStat }) => placesOf(MetricStat.Metric.Dimensions))).toEqual([
      'PollingPlanPolls',
      'PollingPollFeeds',
      'AlertingSendAlerts',
      'SiteServeSite',
    ])
  })
})

it.each([
  ['FeedsDied', 'feed-died', 'lambdas/stories/collect-stories.ts'],
  ['ParkedAlerts', 'alert-parked', 'lambdas/alerts/publish-alerts.ts'],
  ['LostAudiences', 'audience-topic-gone', 'lambdas/alerts/retire-audiences.ts'],
  ['FullAudiences', 'audiences-full', 'lambdas/alerts/file-stories.ts'],
])('%s are counted by the event that is logged for them', (metric, event, file) => {
  const filters = Object.values(template.findResources('AWS::Logs::MetricFilter'))
  const filter = filters.find(({ Properties }) => Properties.MetricTransformations[0].MetricName === metric)
  expect(filter?.Properties.FilterPattern).toBe(`{ $.event = "${event}" }`)
  const isCounted = counterOf(filter?.Properties.FilterPattern)
  expect(isCounted(JSON.stringify({ level: 'error', event, feed: 'Coast' }))).toBe(true)
  for (const feed of [event, `"event":"${event}"`, `{"event":"${event}"}`]) {
    expect(isCounted(JSON.stringify({ level: 'info', event: 'feed-polled', feed }))).toBe(false)
  }
  expect(isCounted(`START RequestId: ${event}`)).toBe(false)
  expect(readFileSync(file, 'utf8')).toContain(`event: '${event}'`)
  const logs = metric === 'FeedsDied' ? /^PollingPollFeedsLogs/ : /^AlertingSendAlertsLogs/
  expect(filter?.Properties.LogGroupName.Ref).toMatch(logs)
})

/** What a filter of one field counts: lines that are JSON, whose field has the value (CloudWatch Logs, "Filter pattern syntax"). */
function counterOf(pattern: string): (line: string) => boolean {
  const [, field = '', value] = /^\{ \$\.(\w+) = "([\w-]+)" \}$/.exec(pattern) ?? []
  return (line) => line.startsWith('{') && new Map(Object.entries(JSON.parse(line))).get(field) === value
}

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8')

  it('has a line for every alarm', () => {
    const names = Object.keys(template.findResources('AWS::CloudWatch::Alarm'))
    const lines = [...readme.matchAll(/^\| (…?)(\w+) \| .* \| .* \|$/gm)].map(([, any, name = '']) => ({ any, name }))
    const hasLine = (alarm: string) => lines.some(({ any, name }) => (any ? alarm.endsWith(name) : alarm === name))
    expect(names.map((id) => plainId(id).replace('Monitoring', '')).filter((alarm) => !hasLine(alarm))).toEqual([])
  })

  it('names the log group of every function that can make an alarm ring, and of the one that can fail a deploy', () => {
    const ids = Object.keys(template.findResources('AWS::Logs::LogGroup')).map(plainId)
    const ofFunctions = ids.filter((id) => !id.endsWith('AccessLogs') && !id.includes('RemoveAudiences'))
    expect(ofFunctions).toHaveLength(5)
    expect(ofFunctions.filter((id) => !readme.includes(`-${id}\``))).toEqual([])
  })

  it('counts the metrics that alarms are paid by: one with an expression is paid for each metric in it', () => {
    const metricsOf = ({ Properties }: { Properties: { Metrics?: { MetricStat?: unknown }[] } }) =>
      Properties.Metrics?.filter(({ MetricStat }) => MetricStat !== undefined).length ?? 1
    const alarms = Object.values(template.findResources('AWS::CloudWatch::Alarm'))
    const metrics = alarms.reduce((sum, alarm) => sum + metricsOf(alarm as Parameters<typeof metricsOf>[0]), 0)
    const cost = ((metrics - 10) * 0.1).toFixed(2)
    expect(readme).toContain(`| ${alarms.length} alarms on ${metrics} metrics (10 are free) | ${cost} |`)
  })
})

describe('the ops topic', () => {
  it('lets alarms of this account in, which refusing plain HTTP would else shut out', () => {
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    })
  })

  it('has no key that would silence alarms', () => {
    template.allResourcesProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.absent() })
  })

  it('mails ops when the settings say whom', () => {
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'ops@tides.test' })
    synthesizeStack().resourceCountIs('AWS::SNS::Subscription', 0)
  })
})
