/** The languages that people are written to in, by messages and pages; the first where nothing is known of their wishes. */
export const READER_LANGUAGES = ['en', 'ja'] as const

export type ReaderLanguage = (typeof READER_LANGUAGES)[number]
