import { Annotations, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import { Code, LayerVersion } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import type { Settings } from '../lambdas/runtime/settings.ts'
import { Alerting } from './alerting.ts'
import { FeedPolling } from './feed-polling.ts'
import { Monitoring } from './monitoring.ts'
import { chooseRetention } from './retention.ts'
import { Site } from './site.ts'
import { StoryStore } from './story-store.ts'

export interface AllianceWatchStackProps extends StackProps {
  readonly settings: Settings
  /** Holds what `writeConfig` wrote: functions find it in their config layer. */
  readonly configDirectory: string
}

/** The whole pipeline: feeds are polled, stories stored, events alerted, pages served, and all of it watched. */
export class AllianceWatchStack extends Stack {
  constructor(scope: Construct, id: string, { settings, configDirectory, ...props }: AllianceWatchStackProps) {
    super(scope, id, { terminationProtection: settings.stage === 'production', ...props })
    if (settings.stage === 'production') this.warnOfWhatIsMissing(settings)
    // W3005 objects to dependencies that the CDK itself writes beside each function's role.
    this.templateOptions.metadata = { 'cfn-lint': { config: { ignore_checks: ['W3005'] } } }
    const retention = chooseRetention(settings)
    const config = new LayerVersion(this, 'Config', {
      description: 'What config/ says, as checked at synth',
      code: Code.fromAsset(configDirectory),
    })

    const stories = new StoryStore(this, 'Stories', { retention })
    const polling = new FeedPolling(this, 'Polling', { stories, config, retention })
    const site = new Site(this, 'Site', { stories, polling, domain: settings.siteDomain, config, retention })
    const alerting = new Alerting(this, 'Alerting', { stories, site, config, retention })
    const { opsEmail, smsSpendLimitUsd } = settings
    const monitoring = new Monitoring(this, 'Monitoring', { polling, alerting, site, opsEmail, smsSpendLimitUsd })

    this.output({
      FeedTableName: polling.feedTable.tableName,
      StoryTableName: stories.table.tableName,
      AlertTableName: alerting.alertTable.tableName,
      PollQueueUrl: polling.queue.queueUrl,
      PollDeadLetterQueueUrl: polling.deadLetterQueue.queueUrl,
      AudienceTopicPrefix: alerting.audienceTopicPrefix,
      SubscriberSecretArn: alerting.subscriberSecret.secretArn,
      SiteOrigin: site.origin,
      OpsTopicArn: monitoring.opsTopic.topicArn,
    })
  }

  /** A stack works without these, but not as a production should: told at each synth, refused never. */
  private warnOfWhatIsMissing({ opsEmail, contact }: Settings): void {
    const warn = (id: string, message: string) => Annotations.of(this).addWarningV2(`alliance-watch:${id}`, message)
    if (opsEmail === undefined) warn('opsEmail', 'opsEmail is not set: alarms show in CloudWatch, nobody is mailed')
    if (/@?\bexample\.(com|org|net)\b/.test(contact))
      warn('contact', `contact is "${contact}", expected one that reaches you`)
  }

  /** Everything a command needs to work on the deployed stack, under the names that functions know it by. */
  private output(values: Record<string, string>): void {
    for (const [name, value] of Object.entries(values)) new CfnOutput(this, name, { value })
  }
}
