import { digestBody, type Queue, type ReceivedMessage } from './sqs-queue.ts'

/** Describes a received message as ReceiveMessage returns it, with the system attributes asked for. */
export function describeMessage(message: ReceivedMessage, attributeNames: readonly string[]): object {
  const attributes = {
    ApproximateReceiveCount: `${message.receiveCount}`,
    ApproximateFirstReceiveTimestamp: `${message.firstReceivedAt}`,
    SentTimestamp: `${message.sentAt}`,
    SenderId: 'local',
  }
  const asked = pickAsked(attributes, attributeNames)
  return {
    MessageId: message.messageId,
    ReceiptHandle: message.receiptHandle,
    MD5OfBody: digestBody(message.body),
    Body: message.body,
    ...(Object.keys(asked).length > 0 ? { Attributes: asked } : {}),
  }
}

/** Describes a queue as GetQueueAttributes returns it, with the attributes asked for. */
export function describeQueue(
  queue: Queue,
  arnOf: (name: string) => string,
  createdAt: number,
  attributeNames: readonly string[],
): Record<string, string> {
  const { settings } = queue
  const { visible, inFlight, delayed } = queue.count()
  const createdSeconds = `${Math.floor(createdAt / 1000)}`
  const attributes = {
    QueueArn: arnOf(queue.name),
    ApproximateNumberOfMessages: `${visible}`,
    ApproximateNumberOfMessagesNotVisible: `${inFlight}`,
    ApproximateNumberOfMessagesDelayed: `${delayed}`,
    CreatedTimestamp: createdSeconds,
    LastModifiedTimestamp: createdSeconds,
    VisibilityTimeout: `${settings.visibilityTimeoutSeconds}`,
    DelaySeconds: `${settings.delaySeconds}`,
    MessageRetentionPeriod: `${settings.retentionSeconds}`,
    ReceiveMessageWaitTimeSeconds: `${settings.receiveWaitSeconds}`,
    ...(settings.deadLetter
      ? {
          RedrivePolicy: JSON.stringify({
            deadLetterTargetArn: arnOf(settings.deadLetter.queueName),
            maxReceiveCount: settings.deadLetter.maxReceiveCount,
          }),
        }
      : {}),
  }
  return pickAsked(attributes, attributeNames)
}

function pickAsked(attributes: Record<string, string>, names: readonly string[]): Record<string, string> {
  const isAsked = (name: string) => names.includes('All') || names.includes(name)
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => isAsked(name)))
}
