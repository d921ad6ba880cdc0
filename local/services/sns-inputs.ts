import * as v from 'valibot'
import { ServiceFault } from './service-fault.ts'

/** SNS's limits (Amazon SNS API reference: Publish, CreateTopic, TagResource). */
const MAX_MESSAGE_BYTES = 256 * 1024
const MAX_SUBJECT_CHARACTERS = 99
const MAX_DISPLAY_NAME_CHARACTERS = 100
const MAX_TAGS = 50

const tagText = (low: number, high: number) =>
  v.pipe(
    v.string(),
    v.minLength(low),
    v.maxLength(high),
    v.regex(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u, 'expected letters, digits, spaces and _ . : / = + - @'),
  )
const tagsSchema = v.union([
  v.pipe(v.array(v.strictObject({ Key: tagText(1, 128), Value: tagText(0, 256) })), v.maxLength(MAX_TAGS)),
  // How the SDK writes a list of nothing.
  v.pipe(
    v.literal(''),
    v.transform(() => []),
  ),
])
const arn = v.pipe(
  v.string(),
  v.check((text) => text.split(':').length >= 6, 'expected an ARN of at least 6 elements'),
)
const flag = v.optional(v.picklist(['true', 'false']), 'false')
const protocolCommon = { Action: v.string(), Version: v.literal('2010-03-31') }
const page = { NextToken: v.optional(v.string()) }

/** The input of each call the local run answers; any other field is refused, not ignored. */
export const INPUTS = {
  CreateTopic: v.strictObject({
    ...protocolCommon,
    Name: v.pipe(v.string(), v.regex(/^[\w-]{1,256}$/, 'expected 1-256 letters, digits, - and _')),
    Attributes: v.optional(
      v.strictObject({
        DisplayName: v.optional(v.pipe(v.string(), v.maxLength(MAX_DISPLAY_NAME_CHARACTERS))),
      }),
      {},
    ),
    Tags: v.optional(tagsSchema, []),
  }),
  DeleteTopic: v.strictObject({ ...protocolCommon, TopicArn: arn }),
  GetTopicAttributes: v.strictObject({ ...protocolCommon, TopicArn: arn }),
  ListTopics: v.strictObject({ ...protocolCommon, ...page }),
  ListTagsForResource: v.strictObject({ ...protocolCommon, ResourceArn: arn }),
  TagResource: v.strictObject({ ...protocolCommon, ResourceArn: arn, Tags: tagsSchema }),
  Subscribe: v.strictObject({
    ...protocolCommon,
    TopicArn: arn,
    Protocol: v.picklist(['email', 'sms'], 'expected email or sms'),
    Endpoint: v.string('expected an address'),
    ReturnSubscriptionArn: flag,
  }),
  ConfirmSubscription: v.strictObject({
    ...protocolCommon,
    TopicArn: arn,
    Token: v.string(),
    AuthenticateOnUnsubscribe: flag,
  }),
  Unsubscribe: v.strictObject({ ...protocolCommon, SubscriptionArn: arn }),
  ListSubscriptionsByTopic: v.strictObject({ ...protocolCommon, TopicArn: arn, ...page }),
  GetSubscriptionAttributes: v.strictObject({ ...protocolCommon, SubscriptionArn: arn }),
  Publish: v.strictObject({
    ...protocolCommon,
    TopicArn: arn,
    Message: v.string(),
    Subject: v.optional(v.string()),
    MessageStructure: v.optional(v.literal('json')),
    // Without filter policies, which are refused, they change nothing that a mail or an SMS shows.
    MessageAttributes: v.optional(v.unknown()),
  }),
}

/** Reads the input of a call; what is wrong is answered as SNS's InvalidParameter. */
export function readInput<T>(schema: v.GenericSchema<unknown, T>, raw: unknown): T {
  const read = v.safeParse(schema, raw)
  if (read.success) return read.output
  const faults = read.issues.map((issue) => `${v.getDotPath(issue) ?? 'input'}: ${issue.message}`)
  throw invalidParameter(`${faults.join('; ')} (not allowed by SNS, or not embedded in the local run)`)
}

/** SNS's error for a parameter that breaks one of its rules. */
export function invalidParameter(reason: string): ServiceFault {
  return new ServiceFault('InvalidParameter', `Invalid parameter: ${reason}`)
}

/** SNS's error for a topic or subscription that is not there. */
export function notFound(what: string): ServiceFault {
  return new ServiceFault('NotFound', `${what} does not exist`, 404)
}

/** Checks an address against its protocol: E.164 for SMS. */
export function checkEndpoint(protocol: 'email' | 'sms', endpoint: string): void {
  const pattern = protocol === 'sms' ? /^\+?[1-9]\d{1,14}$/ : /^[^\s@]+@[^\s@]+$/
  if (!pattern.test(endpoint)) throw invalidParameter(`Endpoint Reason: not an address for ${protocol}`)
}

/** The text of a publish for each protocol. */
export type TextByProtocol = Record<'email' | 'sms', string>

const textsSchema = v.objectWithRest({ default: v.string() }, v.unknown())

/** Checks a publish by SNS's rules and returns the text each protocol receives. */
export function readTexts(input: v.InferOutput<typeof INPUTS.Publish>): TextByProtocol {
  const { Message: message, Subject: subject, MessageStructure: structure } = input
  if (subject !== undefined) checkSubject(subject)
  if (message === '') throw invalidParameter('Empty message')
  if (Buffer.byteLength(message) > MAX_MESSAGE_BYTES) throw invalidParameter('Message too long')
  if (structure === undefined) return { email: message, sms: message }
  const texts = v.safeParse(v.pipe(v.string(), v.parseJson(), textsSchema), message)
  if (!texts.success) throw invalidParameter('Message Structure - expected a JSON object with a default entry')
  const { default: fallback, email = fallback, sms = fallback } = texts.output
  if (typeof email !== 'string' || typeof sms !== 'string') {
    throw invalidParameter('Message Structure - expected a string for each protocol')
  }
  return { email, sms }
}

function checkSubject(subject: string): void {
  const length = [...subject].length
  if (length < 1 || length > MAX_SUBJECT_CHARACTERS) {
    throw invalidParameter(`Subject Reason: ${length} characters: expected 1-${MAX_SUBJECT_CHARACTERS}`)
  }
  if (/[\p{Cc}\u2028\u2029]/u.test(subject)) {
    throw invalidParameter('Subject Reason: a control character or line break: expected none')
  }
}
