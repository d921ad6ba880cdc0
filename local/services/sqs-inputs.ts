import * as v from 'valibot'

/** SQS's limits (Amazon SQS developer guide, "Quotas" and the API reference of each call). */
export const MAX_MESSAGE_BYTES = 1024 * 1024
export const MAX_BATCH_ENTRIES = 10
const MAX_DELAY_SECONDS = 900
const MAX_VISIBILITY_SECONDS = 43_200
const MAX_WAIT_SECONDS = 20

/** What no SQS message may hold: everything outside XML 1.0's characters. */
const FORBIDDEN_CHARACTER = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u

function integerBetween(low: number, high: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high))
}

const bodySchema = v.pipe(
  v.string(),
  v.minLength(1, 'expected at least one character'),
  v.maxBytes(MAX_MESSAGE_BYTES, `expected at most ${MAX_MESSAGE_BYTES} bytes`),
  v.check((body) => !FORBIDDEN_CHARACTER.test(body), 'expected only tab, line breaks and U+0020 and above'),
)
const queueUrl = { QueueUrl: v.string() }
const delay = { DelaySeconds: v.optional(integerBetween(0, MAX_DELAY_SECONDS)) }
/** Message attributes, FIFO fields and the like fail here: unknown keys are refused, not ignored. */
const entryId = { Id: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)) }

/** The input of each call the local run answers. */
export const INPUTS = {
  CreateQueue: v.strictObject({
    QueueName: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/, 'expected 1-80 letters, digits, - and _')),
    Attributes: v.optional(v.record(v.string(), v.string()), {}),
    tags: v.optional(v.record(v.string(), v.string())),
  }),
  GetQueueUrl: v.strictObject({ QueueName: v.string(), QueueOwnerAWSAccountId: v.optional(v.string()) }),
  GetQueueAttributes: v.strictObject({ ...queueUrl, AttributeNames: v.optional(v.array(v.string()), []) }),
  SendMessage: v.strictObject({ ...queueUrl, MessageBody: bodySchema, ...delay }),
  SendMessageBatch: v.strictObject({
    ...queueUrl,
    Entries: v.array(v.strictObject({ ...entryId, MessageBody: bodySchema, ...delay })),
  }),
  ReceiveMessage: v.strictObject({
    ...queueUrl,
    MaxNumberOfMessages: v.optional(integerBetween(1, MAX_BATCH_ENTRIES), 1),
    VisibilityTimeout: v.optional(integerBetween(0, MAX_VISIBILITY_SECONDS)),
    WaitTimeSeconds: v.optional(integerBetween(0, MAX_WAIT_SECONDS)),
    AttributeNames: v.optional(v.array(v.string()), []),
    MessageSystemAttributeNames: v.optional(v.array(v.string()), []),
    MessageAttributeNames: v.optional(v.array(v.string())),
  }),
  DeleteMessage: v.strictObject({ ...queueUrl, ReceiptHandle: v.string() }),
  DeleteMessageBatch: v.strictObject({
    ...queueUrl,
    Entries: v.array(v.strictObject({ ...entryId, ReceiptHandle: v.string() })),
  }),
  ChangeMessageVisibility: v.strictObject({
    ...queueUrl,
    ReceiptHandle: v.string(),
    VisibilityTimeout: integerBetween(0, MAX_VISIBILITY_SECONDS),
  }),
}

function attributeBetween(low: number, high: number, absent: number) {
  return v.optional(v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(low), v.maxValue(high)), `${absent}`)
}

/** Queue attributes, with SQS's own values for the absent ones. */
export const queueAttributesSchema = v.strictObject({
  VisibilityTimeout: attributeBetween(0, MAX_VISIBILITY_SECONDS, 30),
  DelaySeconds: attributeBetween(0, MAX_DELAY_SECONDS, 0),
  MessageRetentionPeriod: attributeBetween(60, 1_209_600, 345_600),
  ReceiveMessageWaitTimeSeconds: attributeBetween(0, MAX_WAIT_SECONDS, 0),
  RedrivePolicy: v.optional(
    v.pipe(
      v.string(),
      v.parseJson(),
      v.object({
        deadLetterTargetArn: v.string(),
        // The console writes a number, older tools a string.
        maxReceiveCount: v.pipe(v.union([v.number(), v.string()]), v.toNumber(), integerBetween(1, 1000)),
      }),
    ),
  ),
})
