import type { Subscription } from '../lambdas/alerts/sns-audiences.ts'
import type { Pipeline } from './connect.ts'

/** Lists who is in an audience: one whose topic somebody deleted has nobody in it, and must not hide the others. */
export async function listOrTell(
  sns: Pipeline['sns'],
  { id, topicArn }: { id: string; topicArn: string },
): Promise<Subscription[]> {
  const subscriptions = await sns.listSubscriptions(topicArn)
  if (subscriptions !== undefined) return subscriptions
  console.error(`audience ${id}: its SNS topic was deleted, so nobody is in it any more; who was must sign up again`)
  return []
}
