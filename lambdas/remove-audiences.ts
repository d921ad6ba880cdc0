import type { CloudFormationCustomResourceEvent, Context } from 'aws-lambda'
import { openSnsAudiences } from './alerts/sns-audiences.ts'
import { connectPatientSns } from './runtime/clients.ts'
import { readEnvironment } from './runtime/environment.ts'

const environment = readEnvironment('remove-audiences')
const sns = openSnsAudiences(connectPatientSns())

/**
 * Removes the topics of all audiences when a stack that keeps nothing is deleted: they are made at sign-up, so
 * CloudFormation does not know them. Called by CloudFormation, which waits for the answer at its ResponseURL; other
 * requests than Delete do nothing. A failure fails the deletion, which can be repeated.
 */
export async function handler(event: CloudFormationCustomResourceEvent, context: Context): Promise<void> {
  const { StackId, RequestId, LogicalResourceId } = event
  const answer = { StackId, RequestId, LogicalResourceId, PhysicalResourceId: environment.AUDIENCE_TOPIC_PREFIX }
  const respond = async (part: object) => {
    // As bytes it goes without a content type, which the address is signed for.
    const body = new TextEncoder().encode(JSON.stringify({ ...answer, ...part }))
    const { ok, status } = await fetch(event.ResponseURL, { method: 'PUT', body })
    if (!ok) throw new Error(`CloudFormation answered ${status} to what became of its request: expected 200`)
  }
  try {
    if (event.RequestType === 'Delete') {
      const topicArns: string[] = []
      for await (const topicArn of sns.listTopics(environment.AUDIENCE_TOPIC_PREFIX)) topicArns.push(topicArn)
      // Listed to the end first: a page that follows deleted topics may begin after some that were not.
      for (const topicArn of topicArns) await sns.deleteTopic(topicArn)
    }
  } catch (error) {
    await respond({ Status: 'FAILED', Reason: `${error}, see the log ${context.logStreamName}` })
    throw error
  }
  await respond({ Status: 'SUCCESS' })
}
