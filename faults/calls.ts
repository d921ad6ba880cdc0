import { LOCAL_TABLES } from '../local/local-environment.ts'
import type { FunctionName } from './machine/invocation.ts'
import type { Call } from './machine/wire.ts'

const WRITES: readonly string[] = ['PutItem', 'UpdateItem', 'DeleteItem']

export const isBy = (functionName: FunctionName) => (call: Call) => call.invocation.functionName === functionName
export const isWrite = ({ service, action }: Call): boolean => service === 'dynamodb' && WRITES.includes(action)
export const isPublish = ({ action }: Call): boolean => action === 'Publish'
export const isIndexQuery = ({ action, input }: Call): boolean => action === 'Query' && input.IndexName !== undefined

/** Tells whether a call writes the sorted item whose partition key begins so. */
export const writes = (prefix: string) => (call: Call) => isWrite(call) && partitionOf(call).startsWith(prefix)

/** A feed's state after a poll. */
export const isStateSave = (call: Call): boolean => isBy('poll-feeds')(call) && writes('FEED#')(call)
/** An alert that was sent is marked so. */
export const isMark = (call: Call): boolean =>
  writes('ALERT#')(call) && /sentAt/.test(String(call.input.UpdateExpression))
/** A message to an audience is counted, before it is sent. */
export const isCount = (call: Call): boolean =>
  writes('AUDIENCE')(call) && /recentSends/.test(String(call.input.UpdateExpression))
/** An alert is put for the first time. */
export const isAlertPut = (call: Call): boolean => call.action === 'PutItem' && writes('ALERT#')(call)
/** A story gets its event. */
export const isEventGiven = (call: Call): boolean =>
  writes('STORY#')(call) && /SET eventId/.test(String(call.input.UpdateExpression))
/** A story that was filed loses its mark. */
export const isUnmark = (call: Call): boolean =>
  writes('STORY#')(call) && /REMOVE toBeFiled/.test(String(call.input.UpdateExpression))
export const isOnTable = (name: keyof typeof LOCAL_TABLES) => (call: Call) =>
  call.input.TableName === LOCAL_TABLES[name]

/** The partition key a call is about; empty when it is about none. */
export function partitionOf({ input }: Call): string {
  return keyOf(input, 'pk')
}

/** The audience and event of a call about an alert. */
export function alertOf({ input }: Call): { audienceId: string; eventId: string } {
  return { audienceId: keyOf(input, 'pk').replace('ALERT#', ''), eventId: keyOf(input, 'sk') }
}

function keyOf(input: Call['input'], name: string): string {
  const key = (input.Key ?? input.Item) as Record<string, { S?: string }> | undefined
  return key?.[name]?.S ?? ''
}

/** Matches the calls about the n-th different item among those that match. */
export function nthKey(matches: (call: Call) => boolean, nth: number): (call: Call) => boolean {
  const keys = new Set<string>()
  return (call) => {
    if (!matches(call)) return false
    const key = `${keyOf(call.input, 'pk')} ${keyOf(call.input, 'sk')}`
    keys.add(key)
    return [...keys][nth] === key
  }
}

/** The rows of an index. */
export interface Rows {
  readonly Items?: readonly { readonly pk: { readonly S: string } }[]
}

/** What an index shows, less the rows of one partition. */
export function without(rows: Rows, partition: string | undefined): Rows & { Count: number } {
  const { Items = [] } = rows
  const shown = Items.filter(({ pk }) => pk.S !== partition)
  return { ...rows, Items: shown, Count: shown.length }
}
