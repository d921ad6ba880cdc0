import * as v from 'valibot'

/** A topic with the attributes and tags it was made with. */
export const topicSchema = v.object({
  topicArn: v.string(),
  attributes: v.record(v.string(), v.string()),
  tags: v.record(v.string(), v.string()),
})
export type Topic = v.InferOutput<typeof topicSchema>

/** One address at one topic. */
export const subscriptionSchema = v.object({
  subscriptionArn: v.string(),
  topicArn: v.string(),
  protocol: v.picklist(['email', 'sms']),
  endpoint: v.string(),
  state: v.picklist(['pending', 'confirmed']),
  /** What confirms it; stays after the confirmation, so that a second click on the link is answered the same. */
  token: v.string(),
  /** Epoch milliseconds of the last confirmation mail. */
  tokenSentAt: v.number(),
  /** Set by a confirmation that switches the unsubscribe link off. */
  authenticateOnUnsubscribe: v.boolean(),
})
export type Subscription = v.InferOutput<typeof subscriptionSchema>

/** A message as its receiver sees it. */
export const inboxMessageSchema = v.object({
  /** Unique for each delivery. */
  deliveryId: v.string(),
  /** SNS's message id, the same for all receivers of one publish. */
  messageId: v.string(),
  kind: v.picklist(['notification', 'confirmation', 'unsubscribed']),
  protocol: v.picklist(['email', 'sms']),
  endpoint: v.string(),
  /** The sender's name. */
  from: v.string(),
  /** Absent for SMS. */
  subject: v.optional(v.string()),
  /** With what SNS adds: the unsubscribe footer of an email, the display name before an SMS. */
  body: v.string(),
  topicArn: v.string(),
  subscriptionArn: v.string(),
  /** ISO 8601, UTC. */
  receivedAt: v.string(),
  confirmUrl: v.optional(v.string()),
  unsubscribeUrl: v.optional(v.string()),
})
export type InboxMessage = v.InferOutput<typeof inboxMessageSchema>
