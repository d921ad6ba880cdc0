import type { InboxMessage, Subscription, Topic } from './sns-records.ts'

/** Where the links in mails lead, without a trailing slash, and what stamps the messages. */
export interface MessageStamp {
  readonly linkOrigin: string
  readonly messageId: string
  readonly deliveryId: string
  /** ISO 8601, UTC. */
  readonly receivedAt: string
}

const DEFAULT_SENDER = 'AWS Notifications'

/** The path of the page that confirms a subscription. */
export const CONFIRM_PATH = '/confirmation.html'
/** The path of the page that ends a subscription. */
export const UNSUBSCRIBE_PATH = '/unsubscribe.html'

/** Writes what SNS puts before an SMS: `NAME> `, upper case (SNS developer guide, "Publishing to a topic"). */
function formatSmsPrefix(displayName: string | undefined): string {
  return displayName ? `${displayName.toUpperCase()}> ` : ''
}

/** Makes the message one subscriber receives of a publish; the text is the one for its protocol. */
export function makeNotification(
  topic: Topic,
  subscription: Subscription,
  text: { readonly subject: string | undefined; readonly body: string },
  stamp: MessageStamp,
): InboxMessage {
  const base = { ...addressOf(topic, subscription, stamp), kind: 'notification' as const }
  if (subscription.protocol === 'sms') {
    return { ...base, body: formatSmsPrefix(topic.attributes.DisplayName) + text.body }
  }
  const subject = text.subject ?? 'AWS Notification Message'
  if (subscription.authenticateOnUnsubscribe) return { ...base, subject, body: text.body }
  const unsubscribeUrl = linkTo(UNSUBSCRIBE_PATH, stamp.linkOrigin, {
    SubscriptionArn: subscription.subscriptionArn,
    Endpoint: subscription.endpoint,
  })
  const footer = `--\nTo stop these messages, open this link to unsubscribe:\n${unsubscribeUrl}\n\nReplies to this address are not read.`
  return { ...base, subject, body: `${text.body}\n\n${footer}\n`, unsubscribeUrl }
}

/** Makes the mail that asks an address to confirm its subscription. */
export function makeConfirmation(topic: Topic, subscription: Subscription, stamp: MessageStamp): InboxMessage {
  const confirmUrl = linkTo(CONFIRM_PATH, stamp.linkOrigin, {
    TopicArn: topic.topicArn,
    Token: subscription.token,
    Endpoint: subscription.endpoint,
  })
  return {
    ...addressOf(topic, subscription, stamp),
    kind: 'confirmation',
    subject: 'AWS Notification - Subscription Confirmation',
    body:
      `This address was signed up for the topic:\n${topic.topicArn}\n\n` +
      `To confirm, open this link within two days (if it was not you, do nothing):\n${confirmUrl}\n`,
    confirmUrl,
  }
}

/** Makes the mail that tells an address that its subscription ended by the link. */
export function makeFarewell(topic: Topic, subscription: Subscription, stamp: MessageStamp): InboxMessage {
  return {
    ...addressOf(topic, subscription, stamp),
    kind: 'unsubscribed',
    subject: 'AWS Notification - Unsubscribe Confirmation',
    body: `This address is no longer subscribed to the topic:\n${topic.topicArn}\n`,
  }
}

function addressOf(topic: Topic, subscription: Subscription, { linkOrigin: _, ...stamp }: MessageStamp) {
  const { protocol, endpoint, subscriptionArn } = subscription
  const from = topic.attributes.DisplayName || DEFAULT_SENDER
  return { ...stamp, protocol, endpoint, from, topicArn: topic.topicArn, subscriptionArn }
}

function linkTo(path: string, origin: string, parameters: Record<string, string>): string {
  return `${origin}${path}?${new URLSearchParams(parameters)}`
}
