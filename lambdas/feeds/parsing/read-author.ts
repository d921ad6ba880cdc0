import { attributesOf, textOf } from './choose-field.ts'
import { htmlToText } from './html-to-text.ts'
import type { RawField, RawFields } from './read-raw-feed.ts'

const NAMES = [
  'author',
  'dc:creator',
  'creator',
  'dc:author',
  'atom:author',
  'itunes:author',
  'managingeditor',
  'source:author',
]

const ADDRESS = /^[^\s@]+@[^\s@]+$/

/** Who wrote an entry: names, several divided by commas; an address only where there is no name. */
export function readAuthor(fields: RawFields): string | undefined {
  let addresses: string | undefined
  for (const name of NAMES) {
    const people = fields.get(name)
    if (people === undefined) continue
    const known = [...new Set(people.map(readPerson).filter((person) => person !== ''))]
    if (known.some((person) => !ADDRESS.test(person))) return known.join(', ')
    addresses ??= known.join(', ') || undefined
  }
  return addresses
}

function readPerson(person: RawField): string {
  const { name = '', email = '' } = attributesOf(person)
  return htmlToText(name) || readNameAndAddress(textOf(person)) || email.trim()
}

/** An address has 254 characters at most (RFC 5321), and a name few; each @ of a longer text would be tried with all behind it. */
const MAX_PERSON_CHARACTERS = 1_000

/** `jane@example.com (Jane)` and `Jane <jane@example.com>` are Jane. */
function readNameAndAddress(text: string): string {
  if (text.length > MAX_PERSON_CHARACTERS) return htmlToText(text).trim()
  const plain = htmlToText(text.replace(/<([^<>\s]+@[^<>\s]+)>/, ' ($1) '))
  const [, address = '', behind] = /^(\S+@\S+)\s*\(([^()]+)\)$/.exec(plain) ?? []
  if (behind) return /^\s*https?:/i.test(behind) ? address : behind.trim()
  const before = /^([^()@]+)\(\S+@\S+\)$/.exec(plain)?.[1]
  return (before ?? plain).trim()
}
