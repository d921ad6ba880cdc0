import type { ReaderLanguage } from '../runtime/reader-language.ts'

/** One message for one audience, in the form each protocol takes. */
export interface Message {
  /** 1–99 characters, one line. */
  readonly subject: string
  /** Plain text; SNS appends its unsubscribe link. */
  readonly email: string
  /** One part: 160 GSM-7 or 70 UCS-2 characters with the sender that SNS puts before it. */
  readonly sms: string
}

/** What messages say beside the news. */
export interface MessageContext {
  /** What is watched, such as `US–Japan alliance`. */
  readonly watchName: Readonly<Record<ReaderLanguage, string>>
  /** Where the site is, without a trailing slash. */
  readonly siteOrigin: string
  /** The mail or web address of the operator, who changes what a subscriber gets. */
  readonly contact: string
  /** Display names by topic id and language, in the order of config. */
  readonly topicNames: Readonly<Record<string, Readonly<Record<ReaderLanguage, string>>>>
}
