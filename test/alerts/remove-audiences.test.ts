import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CloudFormationCustomResourceEvent } from 'aws-lambda'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSnsAudiences } from '../../lambdas/alerts/sns-audiences.ts'
import { connectSns } from '../../lambdas/runtime/clients.ts'
import { makeLambdaContext } from '../../local/services/lambda-context.ts'
import { type SnsService, startSns } from '../../local/services/start-sns.ts'

const PREFIX = 'Tides-audience-'
/** SNS lists a hundred a page. */
const TOPICS = 230

let sns: SnsService
let audiences: ReturnType<typeof openSnsAudiences>
let answers: { readonly Status: string; readonly Reason?: string; readonly PhysicalResourceId: string }[]
let responses: ReturnType<typeof createServer>

beforeAll(async () => {
  sns = await startSns()
  process.env.AWS_ENDPOINT_URL_SNS = sns.origin
  process.env.AWS_REGION = 'us-east-1'
  process.env.AWS_ACCESS_KEY_ID = 'test'
  process.env.AWS_SECRET_ACCESS_KEY = 'test'
  process.env.AUDIENCE_TOPIC_PREFIX = PREFIX
  audiences = openSnsAudiences(connectSns())
  answers = []
  responses = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    answers.push(JSON.parse(body))
    response.end()
  })
  await new Promise<void>((resolve) => responses.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await new Promise((resolve) => responses.close(resolve))
  await sns.close()
})

const preferencesOf = (hour: number, day: number) => ({
  topics: ['space'],
  languages: ['en'],
  cadence: { kind: 'weekly' as const, weekday: day, hour },
  timeZone: 'UTC',
})
async function listTopics(prefix: string): Promise<string[]> {
  const found: string[] = []
  for await (const topicArn of audiences.listTopics(prefix)) found.push(topicArn)
  return found
}
async function ask(RequestType: 'Create' | 'Delete'): Promise<void> {
  const { handler } = await import('../../lambdas/remove-audiences.ts')
  const ResponseURL = `http://127.0.0.1:${(responses.address() as AddressInfo).port}/`
  const request = { StackId: 's', RequestId: 'r', LogicalResourceId: 'l', RequestType, ResponseURL }
  await handler(request as CloudFormationCustomResourceEvent, makeLambdaContext('remove-audiences', 900))
}

describe('when a stack that keeps nothing is deleted', { timeout: 60_000 }, () => {
  it('the topics of all its audiences go with it, those of other stacks stay, and CloudFormation is told', async () => {
    for (let index = 0; index < TOPICS; index++) {
      const preferences = preferencesOf(index % 24, 1 + (Math.floor(index / 24) % 7))
      const prefix = index < 168 ? PREFIX : `${PREFIX}b-`
      await audiences.createTopic(preferences, { prefix, displayName: 'Tides' })
    }
    const other = 'TidesDevelopment-audience-'
    await audiences.createTopic(preferencesOf(1, 1), { prefix: other, displayName: 'Tides' })
    await ask('Create')
    expect(await listTopics(PREFIX)).toHaveLength(TOPICS)
    await ask('Delete')
    expect(await listTopics(PREFIX)).toEqual([])
    expect(await listTopics(other)).toHaveLength(1)
    await ask('Delete')
    expect(answers).toEqual(Array(3).fill(expect.objectContaining({ Status: 'SUCCESS', PhysicalResourceId: PREFIX })))
  })
})
