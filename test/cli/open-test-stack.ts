import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { createTables, startDynamodb } from '../../local/services/start-dynamodb.ts'
import type { Ended } from '../run-command.ts'
import { runHere } from './run-here.ts'

const TABLES = { feeds: 'deployed-feeds', stories: 'deployed-stories', alerts: 'deployed-alerts' }
const OUTPUTS = {
  FeedTableName: TABLES.feeds,
  StoryTableName: TABLES.stories,
  AlertTableName: TABLES.alerts,
  PollQueueUrl: 'http://127.0.0.1:9/queue',
  PollDeadLetterQueueUrl: 'http://127.0.0.1:9/dead',
  AudienceTopicPrefix: 'x-',
  SubscriberSecretArn: 'arn:x',
  SiteOrigin: 'https://x.example',
}

interface Served {
  readonly origin: string
  close(): Promise<unknown>
}

/** Serves what `answer` says, on loopback. */
export async function serve(
  answer: (path: string, ifNoneMatch?: string) => readonly [number, string],
): Promise<Served> {
  const server = createServer((request, response) => {
    const [status, body] = answer(request.url ?? '', request.headers['if-none-match'])
    response.writeHead(status, { etag: '"1"', 'content-type': 'text/xml' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) }
}

/** CloudFormation as far as DescribeStacks of one stack. */
function serveStack(): Promise<Served> {
  const members = Object.entries(OUTPUTS).map(
    ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
  )
  const stack = `<member><StackName>Tides</StackName><CreationTime>2026-01-01T00:00:00Z</CreationTime><StackStatus>CREATE_COMPLETE</StackStatus><Outputs>${members.join('')}</Outputs></member>`
  const body = `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks>${stack}</Stacks></DescribeStacksResult></DescribeStacksResponse>`
  return serve(() => [200, body])
}

/** Opens tables and a stack that names them, and runs `alliance --stack` on it. */
export async function openTestStack() {
  const [dynamodb, stack] = [await startDynamodb(), await serveStack()]
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  const plain = new DynamoDBClient({ endpoint: dynamodb.origin, region: 'us-east-1', credentials })
  await createTables(plain, TABLES)
  Object.assign(process.env, {
    // Whatever is not here is nowhere: no test asks AWS.
    AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb.origin,
    AWS_ENDPOINT_URL_CLOUDFORMATION: stack.origin,
  })
  return {
    client: DynamoDBDocumentClient.from(plain, { marshallOptions: { removeUndefinedValues: true } }),
    tables: TABLES,
    alliance: (...args: string[]): Promise<Ended> => runHere(['--stack', 'Tides', ...args]),
    async close(): Promise<void> {
      plain.destroy()
      await stack.close()
      await dynamodb.close()
    },
  }
}
