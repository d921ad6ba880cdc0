import { readFileSync } from 'node:fs'
import { Match } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { plainId, synthesizeStack } from './synthesize-stack.ts'

const template = synthesizeStack({ settings: { opsEmail: 'ops@tides.test', smsSpendLimitUsd: 50 } })

describe('alarms', () => {
  it.each([
    { id: 'DeadPolls', when: { MetricName: 'ApproximateNumberOfMessagesVisible', Threshold: 1 } },
    { id: 'PollsWait', when: { MetricName: 'ApproximateAgeOfOldestMessage', Threshold: 1800 } },
    { id: 'PlanPollsErrors', when: { MetricName: 'Errors', Threshold: 3 } },
    { id: 'PollFeedsErrors', when: { MetricName: 'Errors', Threshold: 3 } },
    { id: 'SendAlertsErrors', when: { MetricName: 'Errors', Threshold: 3 } },
    { id: 'ServeSiteErrors', when: { MetricName: 'Errors', Threshold: 3 } },
    { id: 'Throttles', when: { Threshold: 3 } },
    {
      id: 'PlanPollsStandstill',
      when: { MetricName: 'Invocations', ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'breaching' },
    },
    {
      id: 'SendAlertsStandstill',
      when: { MetricName: 'Invocations', ComparisonOperator: 'LessThanThreshold', TreatMissingData: 'breaching' },
    },
    { id: 'FeedsDied', when: { MetricName: 'FeedsDied', Threshold: 1 } },
    { id: 'ParkedAlerts', when: { MetricName: 'ParkedAlerts', Threshold: 1 } },
    { id: 'LostAudiences', when: { MetricName: 'LostAudiences', Threshold: 1 } },
    { id: 'FullAudiences', when: { MetricName: 'FullAudiences', Threshold: 1 } },
    { id: 'SiteErrors', when: { MetricName: '5xx', Threshold: 3 } },
    { id: 'SmsSpend', when: { MetricName: 'SMSMonthToDateSpentUSD', Threshold: 40, TreatMissingData: 'ignore' } },
  ])('$id rings at the ops topic, says so when it is over, and names its place in the README', ({ id, when }) => {
    const found = Object.entries(template.findResources('AWS::CloudWatch::Alarm'))
    const alarm = found.find(([logicalId]) => plainId(logicalId) === `Monitoring${id}`)?.[1]
    const topic = [{ Ref: expect.stringMatching(/^MonitoringOpsTopic/) }]
    expect(alarm?.Properties).toMatchObject({
      AlarmDescription: expect.stringContaining('README.md, "When an alarm rings"'),
      AlarmActions: topic,
      OKActions: topic,
      ...when,
    })
  })

  it('throttles of every function that runs by itself or for readers are summed, also while one of them is not called', () => {
    const Expression = [0, 1, 2, 3].map((index) => `FILL(throttles${index}, 0)`).join(' + ')
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Metrics: Match.arrayWith([Match.objectLike({ Expression })]),
    })
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
