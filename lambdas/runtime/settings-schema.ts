import * as v from 'valibot'
import { CHECK_OPTIONS, closedObject } from './closed-object.ts'

/** The only retentions CloudWatch Logs accepts up to ten years (PutRetentionPolicy, API reference). */
const LOG_RETENTION_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 3653]
const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/
/** SNS takes no other letters in a mail address, and HTTP none in a header: they would be left out of it unsaid. */
const PLAIN = /^[!-~]+$/
const HOST_NAME = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

const wholeNumber = (least: number, most: number) => {
  const expected = `a whole number from ${least} to ${most}`
  return v.pipe(v.number(expected), v.integer(expected), v.minValue(least, expected), v.maxValue(most, expected))
}

const line = (most: number) => {
  const expected = `one line of 1 to ${most} characters`
  return v.pipe(
    v.string(expected),
    v.trim(),
    v.minLength(1, expected),
    v.maxLength(most, expected),
    v.regex(/^\P{Cc}*$/u, expected),
  )
}

const pattern = (expression: RegExp, expected: string) => v.pipe(v.string(expected), v.regex(expression, expected))

const oneOf = <const Option extends string | number>(options: readonly Option[]) =>
  v.picklist(options, `one of ${options.join(', ')}`)

/** Goes into the HTTP header User-Agent and under every page, so that a person is found behind the polling. */
const contact = v.pipe(
  line(200),
  v.check((text) => EMAIL.test(text) || isWebAddress(text), 'a mail address or an http(s) address'),
  v.regex(PLAIN, 'an address in ASCII alone, as browsers copy it: it travels in an HTTP header'),
)

const name = line(60)

/** One name for all readers, or one for each language they are written to in. */
const names = v.union(
  [
    v.pipe(
      name,
      v.transform((text) => ({ en: text, ja: text })),
    ),
    closedObject({ en: name, ja: name }),
  ],
  'one line of 1 to 60 characters, or a mapping with en and ja',
)

/** What can also be given at synth with `-c name=value`. */
const OVERRIDABLE = {
  subject: names,
  senderName: pattern(
    /^[A-Za-z0-9](?:[A-Za-z0-9 -]{0,8}[A-Za-z0-9])?$/,
    '1 to 10 letters a-z, digits, spaces or hyphens',
  ),
  stage: oneOf(['production', 'development']),
  contact,
  opsEmail: v.exactOptional(v.pipe(pattern(EMAIL, 'a mail address'), v.regex(PLAIN, 'a mail address in ASCII alone'))),
  siteDomain: v.exactOptional(pattern(HOST_NAME, 'a host name in lower case, without https:// and path')),
  removalPolicy: v.exactOptional(oneOf(['retain', 'destroy'])),
}

/** All settings, as the file and the JSON that functions carry hold them. */
export const SETTINGS = closedObject({
  ...OVERRIDABLE,
  untaggedStoryDays: v.optional(wholeNumber(1, 3650), 30),
  firstFetchAlertHours: v.optional(wholeNumber(0, 168), 0),
  logRetentionDays: v.optional(oneOf(LOG_RETENTION_DAYS), 30),
  storm: v.optional(closedObject({ alerts: wholeNumber(1, 100), minutes: wholeNumber(1, 60) }), {
    alerts: 5,
    minutes: 10,
  }),
  eventUpdateOutlets: v.optional(wholeNumber(0, 100), 0),
  smsSpendLimitUsd: v.optional(v.pipe(v.number(), v.minValue(0.01, 'an amount of US dollars above 0')), 1),
})

/** What `-c` may give, each on its own. */
export const OVERRIDES = closedObject({
  ...OVERRIDABLE,
  subject: v.exactOptional(OVERRIDABLE.subject),
  senderName: v.exactOptional(OVERRIDABLE.senderName),
  stage: v.exactOptional(OVERRIDABLE.stage),
  contact: v.exactOptional(OVERRIDABLE.contact),
})

/** Everything an operator chooses; `config/settings.yaml` says what each one does. */
export type Settings = v.InferOutput<typeof SETTINGS>
/** Settings given at synth by `-c`, which win over the file. */
export type SettingsOverrides = v.InferOutput<typeof OVERRIDES>

/**
 * Reads settings that were checked before and travelled as JSON.
 *
 * @throws ValiError when they do not fit the schema: they were written by other code than this.
 */
export const parseSettings = (data: unknown): Settings => v.parse(SETTINGS, data, CHECK_OPTIONS)

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
