import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { type Address, addressKeyOf } from '../lambdas/alerts/address-key.ts'
import { openAlertTable } from '../lambdas/alerts/alert-table.ts'
import { openAudienceTable } from '../lambdas/alerts/audience-table.ts'
import { signUp } from '../lambdas/alerts/sign-up.ts'
import { openSnsAudiences } from '../lambdas/alerts/sns-audiences.ts'
import { openSubscriberTable } from '../lambdas/alerts/subscriber-table.ts'
import { connectDynamoDb, connectSns } from '../lambdas/runtime/clients.ts'
import type { DemoSubscriber } from './demo/demo.ts'
import { LOCAL_SECRET_NAME, LOCAL_TABLES, LOCAL_TOPIC_PREFIX } from './local-environment.ts'
import type { SnsService } from './services/start-sns.ts'

/**
 * Signs the demo's subscribers up by the code that signs up real ones, then opens the link in each confirmation mail as
 * they would. Those already signed up are left alone.
 */
export async function signUpDemo(
  subscribers: readonly DemoSubscriber[],
  { sns, senderName }: { sns: SnsService; senderName: string },
): Promise<void> {
  const { SecretString: secret = '' } = await new SecretsManagerClient().send(
    new GetSecretValueCommand({ SecretId: LOCAL_SECRET_NAME }),
  )
  const client = connectDynamoDb()
  const registry = {
    audienceTable: openAudienceTable(client, LOCAL_TABLES.alerts),
    subscriberTable: openSubscriberTable(client, LOCAL_TABLES.alerts),
    alertTable: openAlertTable(client, LOCAL_TABLES.alerts),
    sns: openSnsAudiences(connectSns()),
    topicPrefix: LOCAL_TOPIC_PREFIX,
    senderName,
    secret,
  }
  for (const { address, preferences } of subscribers) {
    const known = await registry.subscriberTable.get(addressKeyOf(address, secret))
    if (known === undefined) await signUp(registry, address, preferences)
    await confirm(sns, address)
  }
}

/** Opens the link of the last confirmation mail, unless it has done its work: a link works once. */
async function confirm(sns: SnsService, { address }: Address): Promise<void> {
  const toAddress = sns.readInbox().filter(({ endpoint }) => endpoint === address)
  const [last] = toAddress.slice(-1)
  if (last?.kind !== 'confirmation' || last.confirmUrl === undefined) return
  const { pathname, search } = new URL(last.confirmUrl)
  await sns.answerLink(pathname + search)
}
