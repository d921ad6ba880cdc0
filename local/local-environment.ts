import { join } from 'node:path'
import { LOCAL_ACCOUNT, LOCAL_REGION } from './services/local-account.ts'
import type { TableNames } from './services/start-dynamodb.ts'

/** Names of what the stack would make; the embedded services hold one pipeline. */
export const LOCAL_TABLES: TableNames = { feeds: 'local-feeds', stories: 'local-stories', alerts: 'local-alerts' }
export const LOCAL_TOPIC_PREFIX = 'local-audience-'
export const LOCAL_SECRET_NAME = 'local-subscriber-secret'

/** Where the embedded services answer. */
export interface Origins {
  readonly dynamodb: string
  readonly sns: string
  readonly sqs: string
  readonly secrets: string
  readonly site: string
}

/** Returns the environment in which the deployed functions and commands find the embedded services. */
export function localEnvironment(directory: string, origins: Origins): Record<string, string> {
  return {
    AWS_REGION: LOCAL_REGION,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: origins.dynamodb,
    AWS_ENDPOINT_URL_SNS: origins.sns,
    AWS_ENDPOINT_URL_SQS: origins.sqs,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: origins.secrets,
    CONFIG_DIR: configDirectoryOf(directory),
    FEED_TABLE_NAME: LOCAL_TABLES.feeds,
    STORY_TABLE_NAME: LOCAL_TABLES.stories,
    ALERT_TABLE_NAME: LOCAL_TABLES.alerts,
    POLL_QUEUE_URL: `${origins.sqs}/${LOCAL_ACCOUNT}/polls`,
    POLL_DEAD_LETTER_QUEUE_URL: `${origins.sqs}/${LOCAL_ACCOUNT}/polls-dead-letters`,
    AUDIENCE_TOPIC_PREFIX: LOCAL_TOPIC_PREFIX,
    SUBSCRIBER_SECRET_ARN: LOCAL_SECRET_NAME,
    SITE_ORIGIN: origins.site,
    // The demo feeds are on loopback, which no deployed function may fetch from.
    ALLOW_LOOPBACK_FEEDS: 'yes',
  }
}

/** Returns where the checked config is written for the functions. */
export function configDirectoryOf(directory: string): string {
  return join(directory, 'config')
}

/** Makes this process see the embedded services, and none of the AWS accounts its user may have. */
export function enterLocalEnvironment(variables: Record<string, string>): void {
  for (const name of ['AWS_PROFILE', 'AWS_SESSION_TOKEN', 'AWS_ENDPOINT_URL', 'AWS_DEFAULT_REGION']) {
    delete process.env[name]
  }
  Object.assign(process.env, variables)
}
