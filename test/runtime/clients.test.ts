import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { connectDynamoDb, connectSns, connectSqs } from '../../lambdas/runtime/clients.ts'

const ENVIRONMENT = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  // Nothing listens on port 1.
  AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:1',
}

describe('the clients of AWS', () => {
  it('give up a request that is not answered, and not only warn of it', async () => {
    Object.assign(process.env, ENVIRONMENT)
    const dynamodb = connectDynamoDb()
    // The handler reads its options at the first request.
    await dynamodb.send(new GetCommand({ TableName: 'none', Key: { pk: '1' } })).catch(() => undefined)
    expect(dynamodb.config.requestHandler.httpHandlerConfigs()).toMatchObject({
      requestTimeout: 5_000,
      throwOnRequestTimeout: true,
    })
    for (const { config } of [connectSns(), connectSqs()]) {
      const configured = await Reflect.get(config.requestHandler, 'configProvider')
      expect(configured).toMatchObject({ requestTimeout: 5_000, throwOnRequestTimeout: true })
    }
  })
})
