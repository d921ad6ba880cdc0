import { listTexts } from './table-memory.ts'

/** How a query begins that asks for one partition, as all of ours do. */
const PARTITION = /^#?\w+ = (:\w+)/
const BEGINNING = / begins_with\(#?\w+, (:\w+)\)$/

/**
 * Answers a query of a partition in which there is nothing, as dynalite would: two in five calls are such. `undefined`
 * for any other. A test holds the two to the same answers.
 */
export function answerEmptyQuery(input: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const condition = String(input.KeyConditionExpression)
  const values = input.ExpressionAttributeValues as Record<string, { S?: string }> | undefined
  const readText = (pattern: RegExp) => JSON.stringify(values?.[pattern.exec(condition)?.[1] ?? '']?.S)
  const texts = [readText(PARTITION), readText(BEGINNING)?.slice(0, -1)].filter((text) => text !== undefined)
  // What no item holds anywhere is no item's key.
  const items = listTexts(String(input.TableName))
  const isEmpty = texts.some((text) => !items.some((item) => item.includes(`{"S":${text}`)))
  return isEmpty ? { Count: 0, ScannedCount: 0, Items: [] } : undefined
}
