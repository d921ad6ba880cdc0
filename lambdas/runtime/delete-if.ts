import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, type DeleteCommandInput, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/**
 * Deletes an item if its condition holds; `false` when it does not. A file of its own: most functions that write may not
 * delete, and a test holds each to the calls in the files it imports.
 */
export async function deleteIf(client: DynamoDBDocumentClient, input: DeleteCommandInput): Promise<boolean> {
  try {
    await client.send(new DeleteCommand(input))
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}
