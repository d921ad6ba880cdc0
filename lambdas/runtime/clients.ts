import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { SNSClient } from '@aws-sdk/client-sns'
import { SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

// A call that hangs must not take the function with it: each wait ends well before the function's own timeout. Without
// the flag the SDK warns of a request that took too long, and waits on.
const requestHandler = { connectionTimeout: 2_000, requestTimeout: 5_000, throwOnRequestTimeout: true }

/** Connects to DynamoDB; the region and the address come from the SDK's own environment. */
export function connectDynamoDb(): DynamoDBDocumentClient {
  const marshallOptions = { removeUndefinedValues: true }
  return DynamoDBDocumentClient.from(new DynamoDBClient({ requestHandler }), { marshallOptions })
}

/** Connects to SQS. */
export function connectSqs(): SQSClient {
  return new SQSClient({ requestHandler })
}

/** Connects to SNS with one attempt a call: the SDK's own retry after a lost answer would send a message twice. */
export function connectSns(): SNSClient {
  return new SNSClient({ requestHandler, maxAttempts: 1 })
}

/** Connects to SNS for a person's commands, which may wait: calls that change nothing twice are repeated when SNS is busy. */
export function connectPatientSns(): SNSClient {
  return new SNSClient({ requestHandler, maxAttempts: 10, retryMode: 'adaptive' })
}
