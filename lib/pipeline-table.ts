import { AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb'
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'
import type { TableKeys } from '../lambdas/runtime/tables.ts'
import type { Retention } from './retention.ts'

/** What a function may do with items. There is no Scan: every read in the pipeline costs what it returns. */
type ItemAction = 'GetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem'

export interface PipelineTableProps {
  readonly keys: TableKeys
  readonly retention: Retention
}

/**
 * A table paid by request, encrypted at rest by a key that DynamoDB owns: it costs nothing, and no address or text that
 * is not public is in any table.
 */
export class PipelineTable extends Table {
  private readonly indexArn: string

  constructor(scope: Construct, id: string, { keys, retention }: PipelineTableProps) {
    const string = (name: string) => ({ name, type: AttributeType.STRING })
    super(scope, id, {
      partitionKey: string(keys.partitionKey),
      ...(keys.sortKey !== undefined && { sortKey: string(keys.sortKey) }),
      ...(keys.expiryAttribute !== undefined && { timeToLiveAttribute: keys.expiryAttribute }),
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: retention.isProtected },
      deletionProtection: retention.isProtected,
      removalPolicy: retention.removalPolicy,
    })
    for (const { name, partitionKey, sortKey, includes } of [keys.index, ...(keys.furtherIndexes ?? [])]) {
      this.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: string(partitionKey),
        sortKey: string(sortKey),
        ...(includes.length > 0
          ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...includes] }
          : { projectionType: ProjectionType.KEYS_ONLY }),
      })
    }
    this.indexArn = `${this.tableArn}/index/${keys.index.name}`
  }

  /** Lets a function do exactly this with items of the table. */
  grantItems(grantee: IGrantable, ...actions: ItemAction[]): void {
    const statement = new PolicyStatement({
      actions: actions.map((action) => `dynamodb:${action}`),
      resources: [this.tableArn],
    })
    grantee.grantPrincipal.addToPrincipalPolicy(statement)
  }

  /** Lets a function query the index that functions ask. */
  grantIndexQuery(grantee: IGrantable): void {
    const statement = new PolicyStatement({ actions: ['dynamodb:Query'], resources: [this.indexArn] })
    grantee.grantPrincipal.addToPrincipalPolicy(statement)
  }
}
