import { ArnFormat, type CfnResource, CustomResource, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { LayerVersion } from 'aws-cdk-lib/aws-lambda'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import { REMOVE_AUDIENCES_TIMEOUT_SECONDS, SEND_ALERTS_TIMEOUT_SECONDS } from '../lambdas/runtime/limits.ts'
import { TABLES } from '../lambdas/runtime/tables.ts'
import { invokeEachMinute } from './each-minute.ts'
import { PipelineFunction } from './pipeline-function.ts'
import { PipelineTable } from './pipeline-table.ts'
import type { Retention } from './retention.ts'
import type { Site } from './site.ts'
import type { StoryStore } from './story-store.ts'

export interface AlertingProps {
  readonly stories: StoryStore
  /** Short links in messages lead there. */
  readonly site: Site
  readonly config: LayerVersion
  readonly retention: Retention
}

/** Files new stories into events and sends what is due to the SNS topics of audiences. */
export class Alerting extends Construct {
  readonly alertTable: PipelineTable
  /** Keys the hash by which a subscriber is known: without it nobody can be found again to move or leave. */
  readonly subscriberSecret: Secret
  /**
   * The names of audience topics begin so. Topics are made at sign-up, not by the stack, so a name is what permissions
   * can hold on to: the one exception to "no physical names".
   */
  readonly audienceTopicPrefix: string
  readonly sendAlerts: PipelineFunction<'send-alerts'>

  constructor(scope: Construct, id: string, props: AlertingProps) {
    super(scope, id)
    const { removalPolicy } = props.retention
    this.alertTable = new PipelineTable(this, 'Alerts', { keys: TABLES.alerts, retention: props.retention })
    this.subscriberSecret = new Secret(this, 'SubscriberSecret', {
      description: 'Keys the hash by which a subscriber is known; losing it loses who is subscribed to what',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy,
    })
    this.audienceTopicPrefix = `${Stack.of(this).stackName}-audience-`
    this.sendAlerts = this.addSendAlerts(props)
    if (removalPolicy === RemovalPolicy.DESTROY) this.addRemoveAudiences(props)
  }

  private addSendAlerts({ stories, site, config, retention }: AlertingProps): PipelineFunction<'send-alerts'> {
    const sendAlerts = new PipelineFunction(this, 'SendAlerts', {
      handlerName: 'send-alerts',
      description: 'Each minute: files new stories into events and sends the alerts that are due',
      environment: {
        STORY_TABLE_NAME: stories.table.tableName,
        ALERT_TABLE_NAME: this.alertTable.tableName,
        SITE_ORIGIN: site.origin,
      },
      timeoutSeconds: SEND_ALERTS_TIMEOUT_SECONDS,
      memoryMb: 512,
      config,
      retention,
    })
    stories.table.grantIndexQuery(sendAlerts)
    stories.table.grantItems(sendAlerts, 'GetItem', 'Query', 'PutItem', 'UpdateItem')
    this.alertTable.grantIndexQuery(sendAlerts)
    this.alertTable.grantItems(sendAlerts, 'GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem')
    const onTopics = ['sns:Publish', 'sns:GetTopicAttributes', 'sns:DeleteTopic']
    sendAlerts.addToRolePolicy(new PolicyStatement({ actions: onTopics, resources: [this.audienceTopicArns()] }))
    // SNS knows no permission for single subscriptions.
    const onSubscriptions = ['sns:GetSubscriptionAttributes', 'sns:Unsubscribe']
    sendAlerts.addToRolePolicy(new PolicyStatement({ actions: onSubscriptions, resources: ['*'] }))
    invokeEachMinute(this, 'SendEachMinute', sendAlerts)
    return sendAlerts
  }

  /** Audience topics follow the stack's removal policy: where nothing is kept, they go with the stack. */
  private addRemoveAudiences({ config, retention }: AlertingProps): void {
    const removeAudiences = new PipelineFunction(this, 'RemoveAudiences', {
      handlerName: 'remove-audiences',
      description: 'When the stack is deleted: removes the topics of all audiences',
      environment: { AUDIENCE_TOPIC_PREFIX: this.audienceTopicPrefix },
      timeoutSeconds: REMOVE_AUDIENCES_TIMEOUT_SECONDS,
      memoryMb: 256,
      config,
      retention,
    })
    removeAudiences.addToRolePolicy(
      new PolicyStatement({ actions: ['sns:DeleteTopic'], resources: [this.audienceTopicArns()] }),
    )
    // SNS lists the topics of the whole account or none.
    removeAudiences.addToRolePolicy(new PolicyStatement({ actions: ['sns:ListTopics'], resources: ['*'] }))
    const atDelete = new CustomResource(this, 'RemoveAtDelete', { serviceToken: removeAudiences.functionArn })
    // The CDK's own property for it writes text, of which its validation warns at each synth.
    const resource = atDelete.node.defaultChild as CfnResource
    resource.addPropertyOverride('ServiceTimeout', REMOVE_AUDIENCES_TIMEOUT_SECONDS)
  }

  private audienceTopicArns(): string {
    const resource = `${this.audienceTopicPrefix}*`
    return Stack.of(this).formatArn({ service: 'sns', resource, arnFormat: ArnFormat.NO_RESOURCE_NAME })
  }
}
