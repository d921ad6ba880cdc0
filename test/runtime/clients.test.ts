import { describe, expect, it } from 'vitest'
import { connectDynamoDb, connectSns, connectSqs } from '../../lambdas/runtime/clients.ts'

process.env.AWS_REGION ??= 'us-east-1'

describe('the clients of AWS', () => {
  it.each([
    ['DynamoDB', connectDynamoDb()],
    ['SNS', connectSns()],
    ['SQS', connectSqs()],
  ])('give up a request that %s does not answer, and not only warn of it', async (_name, { config }) => {
    const options: unknown = await Reflect.get(config.requestHandler, 'configProvider')
    expect(options).toMatchObject({ requestTimeout: 5_000, throwOnRequestTimeout: true })
  })
})
