import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns'
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it } from 'vitest'
import { leanSdk } from '../../faults/machine/lean-sdk.ts'

interface Request {
  readonly method: string
  readonly hostname: string
  readonly port?: number
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: string | Uint8Array
}
interface Answer {
  readonly status: number
  readonly body: string
}

const TABLE = { TableName: 'alerts', Key: { pk: 'A', sk: 'b' } }
const json = (status: number, body: object): Answer => ({ status, body: JSON.stringify(body) })
const xml = (status: number, body: string): Answer => ({ status, body })
const busy = json(500, { __type: 'InternalServerError', message: 'busy' })

/** Makes the clients of the functions anew over answers given in turn, and tells what each call sent and came to. */
async function playCalls(): Promise<unknown[]> {
  const told: unknown[] = []
  const answers: Answer[] = []
  const config = {
    region: 'us-east-1',
    endpoint: 'http://127.0.0.1:8001',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: {
      handle: async ({ method, hostname, port, path, headers, body }: Request) => {
        const { 'content-type': type, 'x-amz-target': target } = headers
        const attempt = headers['amz-sdk-request']
        told.push({ method, hostname, port, path, type, target, attempt, body: Buffer.from(body).toString() })
        const { status, body: answer } = answers.shift() ?? busy
        const held = new TextEncoder().encode(answer)
        return { response: { statusCode: status, headers: { date: new Date().toUTCString() }, body: held } }
      },
    },
  }
  const table = DynamoDBDocumentClient.from(new DynamoDBClient(config))
  const [sns, sqs] = [new SNSClient({ ...config, maxAttempts: 1 }), new SQSClient(config)]
  const call = async (send: () => Promise<object>, ...given: Answer[]) => {
    answers.push(...given)
    const { $metadata: _, ...output } = (await send().catch(
      (error: Error & { $metadata?: { httpStatusCode?: number; attempts?: number } }) => ({
        thrown: `${error.constructor.name} ${error.name}: ${error.message} ${error.$metadata?.httpStatusCode} ${error.$metadata?.attempts}`,
      }),
    )) as { $metadata?: unknown }
    told.push(output)
  }
  const item = { pk: { S: 'A' }, sk: { S: 'b' }, counts: { L: [{ N: '1' }, { N: '2' }] }, seen: { B: 'AQID' } }
  await call(() => table.send(new GetCommand(TABLE)), json(200, { Item: item }))
  await call(() => table.send(new GetCommand({ ...TABLE, ConsistentRead: true })), busy, json(200, {}))
  const query = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': 'A' } }
  await call(() => table.send(new QueryCommand({ ...TABLE, ...query })), json(200, { Items: [item], Count: 1 }))
  const refused = json(400, { __type: 'com.amazonaws.dynamodb#ConditionalCheckFailedException', message: 'no' })
  await call(
    () => table.send(new PutCommand({ TableName: 'alerts', Item: { pk: 'A', bytes: Buffer.from('é') } })),
    refused,
  )
  await call(() => table.send(new GetCommand(TABLE)), busy, busy, busy)
  const done = '<PublishResponse><PublishResult><MessageId>7</MessageId></PublishResult></PublishResponse>'
  const fault =
    '<ErrorResponse><Error><Type>Sender</Type><Code>NotFound</Code><Message>gone</Message></Error></ErrorResponse>'
  const message = { TopicArn: 'arn:aws:sns:us-east-1:1:t', Subject: 'Ferry & lighthouse', Message: 'ü' }
  await call(() => sns.send(new PublishCommand(message)), xml(200, done))
  await call(() => sns.send(new PublishCommand(message)), xml(404, fault))
  const poll = { QueueUrl: 'http://127.0.0.1:8002/000000000000/polls', MessageBody: 'hello' }
  const taken = { MessageId: '1', MD5OfMessageBody: '5d41402abc4b2a76b9719d911017c592' }
  await call(() => sqs.send(new SendMessageCommand(poll)), json(200, taken))
  await call(() => sqs.send(new SendMessageCommand(poll)), json(200, { ...taken, MD5OfMessageBody: 'wrong' }))
  return told
}

it('sends, repeats, takes and throws what the SDK does unchanged', async () => {
  const plain = await playCalls()
  leanSdk()
  expect(await playCalls()).toEqual(plain)
  expect(plain.filter((one) => JSON.stringify(one).includes('attempt=3'))).toHaveLength(1)
  expect(plain.filter((one) => JSON.stringify(one).includes('thrown'))).toHaveLength(4)
})
