import type { ReaderLanguage } from '../../runtime/reader-language.ts'

/** Readers of English sit in many zones, those of Japanese in one. */
const CLOCKS = {
  en: { format: makeFormat('en-GB', 'UTC', 'short'), zone: 'UTC' },
  ja: { format: makeFormat('ja-JP', 'Asia/Tokyo', 'long'), zone: 'JST' },
} satisfies Record<ReaderLanguage, unknown>

/** Writes an ISO time for a person, in the zone of the language's readers, which it names. */
export function formatTime(iso: string, language: ReaderLanguage): string {
  const at = Date.parse(iso)
  const { format, zone } = CLOCKS[language]
  return Number.isNaN(at) ? iso : `${format.format(at)} ${zone}`
}

function makeFormat(locale: string, timeZone: string, month: 'short' | 'long'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    day: 'numeric',
    month,
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
}
