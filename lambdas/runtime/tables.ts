/** The keys of one table: what `lib/` deploys and what the local run creates, so that they cannot differ. */
export interface TableKeys {
  readonly partitionKey: string
  readonly sortKey?: string
  /** The attribute whose epoch seconds DynamoDB expires items by. */
  readonly expiryAttribute?: string
  readonly index: {
    readonly name: string
    readonly partitionKey: string
    readonly sortKey: string
    /** Attributes copied beside the keys; none means keys only. */
    readonly includes: readonly string[]
  }
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
  },
  alerts: {
    partitionKey: 'pk',
    sortKey: 'sk',
    expiryAttribute: 'expiresAt',
    index: { name: 'byDue', partitionKey: 'dueShard', sortKey: 'dueAt', includes: [] },
  },
} as const satisfies Record<string, TableKeys>
