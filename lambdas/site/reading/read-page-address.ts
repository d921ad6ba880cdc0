import { parseAccept } from 'hono/utils/accept'
import { READER_LANGUAGES, type ReaderLanguage } from '../../runtime/reader-language.ts'

/** What a page was asked for by. */
export interface PageAddress {
  readonly language: ReaderLanguage
  /** What the paths of the language begin with, `/ja`; blank where the path names none and the browser was asked. */
  readonly base: string
  /** The path and parameters after that. */
  readonly rest: string
}

/** What paths of pages begin with: nothing, or a language. */
export const BASES = ['', ...READER_LANGUAGES.map(baseOf)]

const NAMED = new RegExp(`^/(${READER_LANGUAGES.join('|')})(?=/|$)`)

/** Returns what the paths of pages in a language begin with. */
export function baseOf(language: ReaderLanguage): string {
  return `/${language}`
}

/** Reads which language a page is asked for in: that of its path, or else the one that the browser likes best. */
export function readPageAddress(url: string, acceptLanguage: string | undefined): PageAddress {
  const { pathname, search } = new URL(url)
  const [base = '', code] = NAMED.exec(pathname) ?? []
  const language = READER_LANGUAGES.find((known) => known === code) ?? chooseLanguage(acceptLanguage)
  return { language, base, rest: (pathname.slice(base.length) || '/') + search }
}

/** Chooses by the header Accept-Language (RFC 9110, 12.5.4); a language of a country, `ja-JP`, counts as the language. */
function chooseLanguage(acceptLanguage = ''): ReaderLanguage {
  const asked = parseAccept(acceptLanguage).filter(({ q }) => q > 0)
  const codes = asked.toSorted((a, b) => b.q - a.q).map(({ type }) => type.toLowerCase().split('-')[0])
  return codes.flatMap((code) => READER_LANGUAGES.find((known) => known === code) ?? [])[0] ?? READER_LANGUAGES[0]
}
