import { Construct } from 'constructs'
import { TABLES } from '../lambdas/runtime/tables.ts'
import { PipelineTable } from './pipeline-table.ts'
import type { Retention } from './retention.ts'

/** Keeps stories, their topic index items and events. */
export class StoryStore extends Construct {
  readonly table: PipelineTable

  constructor(scope: Construct, id: string, { retention }: { readonly retention: Retention }) {
    super(scope, id)
    this.table = new PipelineTable(this, 'Table', { keys: TABLES.stories, retention })
  }
}
