import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import {
  type DynamoDBDocumentClient,
  PutCommand,
  type PutCommandInput,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb'

/** Puts an item if its condition holds; `false` when it does not, which is an expected outcome and not an error. */
export async function putIf(client: DynamoDBDocumentClient, input: PutCommandInput): Promise<boolean> {
  return holds(client.send(new PutCommand(input)))
}

/** Updates an item if its condition holds; `false` when it does not. */
export async function updateIf(client: DynamoDBDocumentClient, input: UpdateCommandInput): Promise<boolean> {
  return holds(client.send(new UpdateCommand(input)))
}

async function holds(write: Promise<unknown>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}
