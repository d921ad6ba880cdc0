import { DeleteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { keyOf } from './feed-table.ts'

/**
 * Removes a feed and its state; its stories stay. Apart from feed-table.ts because no deployed function may: only a
 * person removes feeds.
 */
export async function removeFeed(client: DynamoDBDocumentClient, tableName: string, id: string): Promise<void> {
  await client.send(new DeleteCommand({ TableName: tableName, Key: keyOf(id) }))
}
