import { RemovalPolicy } from 'aws-cdk-lib'
import { chooseRemovalPolicy, type Settings } from '../lambdas/runtime/settings.ts'

/** How long what the stack holds is kept, decided once from the settings for every construct that holds something. */
export interface Retention {
  readonly removalPolicy: RemovalPolicy
  /** Tables cannot be deleted, even with their stack, and can be recovered to any second of 35 days. */
  readonly isProtected: boolean
  readonly ofLogs: { readonly removalPolicy: RemovalPolicy; readonly retention: number }
}

/** Chooses what is kept, and how long, from the stage and the removal policy of the settings. */
export function chooseRetention(settings: Settings): Retention {
  const removalPolicy = chooseRemovalPolicy(settings) === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY
  return {
    removalPolicy,
    isProtected: settings.stage === 'production',
    ofLogs: { removalPolicy, retention: settings.logRetentionDays },
  }
}
