import { randomUUID } from 'node:crypto'
import type { Context } from 'aws-lambda'
import { LOCAL_ACCOUNT, LOCAL_REGION } from './local-account.ts'

/** Makes the context Lambda hands a function: what it reads of it is the time it has left. */
export function makeLambdaContext(functionName: string, timeoutSeconds: number): Context {
  const endsAt = Date.now() + timeoutSeconds * 1000
  const requestId = randomUUID()
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${LOCAL_REGION}:${LOCAL_ACCOUNT}:function:${functionName}`,
    memoryLimitInMB: '256',
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: `local/${requestId}`,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, endsAt - Date.now()),
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
  }
}
