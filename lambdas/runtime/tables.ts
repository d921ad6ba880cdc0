/** The keys of one table: what `lib/` deploys and what the local run creates, so that they cannot differ. */
export interface TableKeys {
  readonly partitionKey: string
  readonly sortKey?: string
  /** The attribute whose epoch seconds DynamoDB expires items by. */
  readonly expiryAttribute?: string
  /** The index that functions ask. */
  readonly index: IndexKeys
  /** Indexes that only people's commands ask. */
  readonly furtherIndexes?: readonly IndexKeys[]
}

/** A sparse index: an item without its partition key has no row in it, and costs nothing there. */
export interface IndexKeys {
  readonly name: string
  readonly partitionKey: string
  readonly sortKey: string
  /** Attributes copied beside the keys; none means keys only. */
  readonly includes: readonly string[]
}

/** Key schemas of the three tables; every key and projected key attribute is a string. docs/tables.md explains each. */
export const TABLES = {
  feeds: {
    partitionKey: 'pk',
    sortKey: 'sk',
    index: { name: 'bySlot', partitionKey: 'slot', sortKey: 'host', includes: ['url'] },
  },
  stories: {
    partitionKey: 'pk',
    sortKey: 'sk',
    expiryAttribute: 'expiresAt',
    index: { name: 'toBeFiled', partitionKey: 'toBeFiled', sortKey: 'firstSeenAt', includes: [] },
    furtherIndexes: [{ name: 'untagged', partitionKey: 'untaggedIn', sortKey: 'firstSeenAt', includes: [] }],
  },
  alerts: {
    partitionKey: 'pk',
    sortKey: 'sk',
    expiryAttribute: 'expiresAt',
    index: { name: 'byDue', partitionKey: 'dueShard', sortKey: 'dueAt', includes: [] },
  },
} as const satisfies Record<string, TableKeys>
