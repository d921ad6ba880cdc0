import { Duration, Stack } from 'aws-cdk-lib'
import {
  Alarm,
  type AlarmProps,
  ComparisonOperator,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import { MAX_AUDIENCES } from '../lambdas/runtime/limits.ts'
import type { Alerting } from './alerting.ts'
import type { FeedPolling } from './feed-polling.ts'
import type { Site } from './site.ts'

export interface MonitoringProps {
  readonly polling: FeedPolling
  readonly alerting: Alerting
  readonly site: Site
  readonly opsEmail: string | undefined
  /** The account's monthly limit for SMS, in US dollars. */
  readonly smsSpendLimitUsd: number
}

const FIVE_MINUTES = Duration.minutes(5)
/** One failed tick is made good by the next; three within five minutes are not chance. */
const TROUBLE = 3

/** Tells ops when a part of the pipeline fails, stands still or is about to be cut off. */
export class Monitoring extends Construct {
  readonly opsTopic: Topic

  constructor(scope: Construct, id: string, props: MonitoringProps) {
    super(scope, id)
    this.opsTopic = this.addOpsTopic(props.opsEmail)
    const { polling, alerting, site } = props
    const functions = {
      PlanPolls: polling.planPolls,
      PollFeeds: polling.pollFeeds,
      SendAlerts: alerting.sendAlerts,
      ServeSite: site.serveSite,
    }
    this.watchQueues(polling)
    for (const [name, handler] of Object.entries(functions)) this.watchErrors(name, handler)
    this.watchThrottles(Object.values(functions))
    this.watchStandstill('PlanPolls', polling.planPolls, 'no feed is polled')
    this.watchStandstill('SendAlerts', alerting.sendAlerts, 'no alert is sent')
    this.watchLogs(polling, alerting)
    this.watchSite(site)
    this.watchSmsSpend(props.smsSpendLimitUsd)
  }

  /**
   * Not encrypted with a key: the key that AWS manages silences alarms, one of our own costs 1 USD a month, and alarms
   * tell only names of functions and queues.
   */
  private addOpsTopic(opsEmail: string | undefined): Topic {
    // enforceSSL replaces the default policy, which is what lets alarms publish: they are let in by name.
    const topic = new Topic(this, 'OpsTopic', { enforceSSL: true })
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AllowAlarmsOfThisAccount',
        actions: ['sns:Publish'],
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    )
    if (opsEmail !== undefined) topic.addSubscription(new EmailSubscription(opsEmail))
    return topic
  }

  private watchQueues({ queue, deadLetterQueue }: FeedPolling): void {
    this.ring('DeadPolls', 'Polls failed every time and lie in the dead-letter queue', {
      metric: deadLetterQueue.metricApproximateNumberOfMessagesVisible({
        period: FIVE_MINUTES,
        statistic: Stats.MAXIMUM,
      }),
      threshold: 1,
    })
    this.ring('PollsWait', 'Polls have waited for half an hour: poll-feeds is too slow or stands still', {
      metric: queue.metricApproximateAgeOfOldestMessage({ period: FIVE_MINUTES, statistic: Stats.MAXIMUM }),
      threshold: Duration.minutes(30).toSeconds(),
    })
  }

  private watchErrors(name: string, handler: IFunction): void {
    this.ring(`${name}Errors`, `${name} fails again and again`, {
      metric: handler.metricErrors({ period: FIVE_MINUTES }),
      threshold: TROUBLE,
    })
  }

  private watchThrottles(handlers: readonly IFunction[]): void {
    const usingMetrics = Object.fromEntries(
      handlers.map((handler, index) => [`throttles${index}`, handler.metricThrottles({ period: FIVE_MINUTES })]),
    )
    // A sum has no value for a time in which one of them has none, as the site's when nobody reads it: it could not ring.
    const expression = Object.keys(usingMetrics)
      .map((metric) => `FILL(${metric}, 0)`)
      .join(' + ')
    this.ring('Throttles', 'Functions are throttled: the account has too little concurrency left for them', {
      metric: new MathExpression({
        expression,
        usingMetrics,
        period: FIVE_MINUTES,
        label: 'throttles of all functions',
      }),
      threshold: TROUBLE,
    })
  }

  private watchStandstill(name: string, handler: IFunction, effect: string): void {
    this.ring(`${name}Standstill`, `${name} has not run for five minutes: ${effect}`, {
      metric: handler.metricInvocations({ period: FIVE_MINUTES }),
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      threshold: 1,
      treatMissingData: TreatMissingData.BREACHING,
    })
  }

  /** What functions log when a person must act; what it was about stands in the log line and in the tables. */
  private watchLogs({ pollFeeds }: FeedPolling, { sendAlerts }: Alerting): void {
    const watch = (id: string, { logGroup }: IFunction & { logGroup: ILogGroup }, event: string, meaning: string) => {
      const found = new MetricFilter(this, `${id}Filter`, {
        logGroup,
        // The one field, not the words: a feed's title may hold them.
        filterPattern: FilterPattern.stringValue('$.event', '=', event),
        metricNamespace: Stack.of(this).stackName,
        metricName: id,
      })
      this.ring(id, meaning, {
        metric: found.metric({ period: FIVE_MINUTES, statistic: Stats.SUM }),
        threshold: 1,
      })
    }
    watch('FeedsDied', pollFeeds, 'feed-died', 'Feeds are gone, became another site or fail for days')
    watch('ParkedAlerts', sendAlerts, 'alert-parked', 'Alerts cannot be sent and are parked')
    watch(
      'LostAudiences',
      sendAlerts,
      'audience-topic-gone',
      'The topic of an audience was deleted, and its subscribers with it',
    )
    watch(
      'FullAudiences',
      sendAlerts,
      'audiences-full',
      `There are ${MAX_AUDIENCES} audiences: nobody can sign up for new wishes`,
    )
  }

  private watchSite({ stage }: Site): void {
    this.ring('SiteErrors', 'The site answers with server errors', {
      metric: stage.metricServerError({ period: FIVE_MINUTES, statistic: Stats.SUM }),
      threshold: TROUBLE,
    })
  }

  private watchSmsSpend(limitUsd: number): void {
    this.ring(
      'SmsSpend',
      `SMS of this month cost over 80 % of ${limitUsd} USD: beyond the limit SNS drops them unsaid`,
      {
        metric: new Metric({
          namespace: 'AWS/SNS',
          metricName: 'SMSMonthToDateSpentUSD',
          period: Duration.hours(1),
          statistic: Stats.MAXIMUM,
        }),
        threshold: 0.8 * limitUsd,
        // It is only measured while SMS are sent; between them what was last known stands.
        treatMissingData: TreatMissingData.IGNORE,
      },
    )
  }

  /** Adds an alarm that rings once its metric is there, and tells ops again when it is over. */
  private ring(id: string, meaning: string, when: Ringing): void {
    const alarm = new Alarm(this, id, {
      alarmDescription: `${meaning}. What to do: README.md, "When an alarm rings".`,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...when,
    })
    alarm.addAlarmAction(new SnsAction(this.opsTopic))
    alarm.addOkAction(new SnsAction(this.opsTopic))
  }
}

type Ringing = Pick<AlarmProps, 'metric' | 'threshold' | 'comparisonOperator' | 'treatMissingData'>
