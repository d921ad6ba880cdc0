import iconv from 'iconv-lite'
import * as v from 'valibot'
import { readAddress } from '../../lambdas/alerts/address-key.ts'
import { readCadence } from '../../lambdas/alerts/read-cadence.ts'
import { readTimeZone } from '../../lambdas/alerts/time-zone.ts'
import { checkYaml } from '../../lambdas/runtime/check-yaml.ts'
import { closedObject } from '../../lambdas/runtime/closed-object.ts'
import type { Fault } from '../../lambdas/runtime/fault.ts'
import { stormSchema } from './check-storm.ts'
import { type Demo, type DemoEntry, type DemoOutlet, type DemoSubscriber, FEED_FORMATS } from './demo.ts'

/** What a demo file refers to. */
export interface DemoSurroundings {
  /** The topics that exist. */
  readonly topicIds: readonly string[]
  /** Reads a text by its path relative to the demo file; `undefined` when there is none. */
  readonly readText: (path: string) => string | undefined
}

/** Reads the text of a demo file; every fault at once, each with its place. */
export function checkDemo(
  text: string,
  file: string,
  surroundings: DemoSurroundings,
): { readonly demo: Demo } | { readonly faults: readonly Fault[] } {
  const checked = checkYaml(demoSchema(surroundings), text, file)
  return 'faults' in checked ? checked : { demo: checked.value }
}

function demoSchema({ topicIds, readText }: DemoSurroundings): v.GenericSchema<unknown, Demo> {
  const topics = v.array(v.picklist(topicIds, `one of ${topicIds.join(', ')}`), 'a list of topics')
  const entry = entrySchema(topics, readText)
  const file = closedObject({
    testStory: v.exactOptional(v.string('the slug of an entry')),
    subscribers: v.array(subscriberSchema(topics), 'a list of subscribers'),
    storm: v.exactOptional(stormSchema(topics, entry)),
    outlets: v.pipe(
      v.array(outletSchema(entry), 'a list of outlets'),
      v.check((outlets) => isWithoutRepeats(outlets.map(({ title }) => title)), 'each outlet title once'),
      v.check(
        (outlets) => isWithoutRepeats(outlets.flatMap(({ entries }) => entries.map(({ slug }) => slug))),
        'each slug once',
      ),
    ),
  })
  return v.pipe(
    file,
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const { testStory: slug, ...demo } = dataset.value
      if (slug === undefined) return demo
      const testStory = demo.outlets.flatMap(({ entries }) => entries).find((entry) => entry.slug === slug)
      if (testStory) return { ...demo, testStory }
      addIssue({ message: `testStory is "${slug}", expected the slug of an entry` })
      return NEVER
    }),
  )
}

type Topics = v.GenericSchema<unknown, string[]>

function subscriberSchema(topics: Topics): v.GenericSchema<unknown, DemoSubscriber> {
  const atLeastOne = 'at least one'
  return v.pipe(
    closedObject({
      address: v.pipe(
        v.string('a mail address or a quoted phone number'),
        v.rawTransform(({ dataset, addIssue, NEVER }) => {
          const address = readAddress(dataset.value)
          if (address) return address
          addIssue({ expected: 'a mail address or a phone number with + and country code' })
          return NEVER
        }),
      ),
      topics: v.pipe(topics, v.minLength(1, atLeastOne)),
      languages: v.pipe(v.array(pattern(/^[a-z]{2,3}$/, 'a language code such as en')), v.minLength(1, atLeastOne)),
      cadence: v.pipe(
        v.string('a cadence'),
        v.rawTransform(({ dataset, addIssue, NEVER }) => {
          const cadence = readCadence(dataset.value)
          if (cadence) return cadence
          addIssue({ expected: 'instant, daily@HOUR or weekly@WEEKDAY@HOUR' })
          return NEVER
        }),
      ),
      timeZone: v.pipe(
        v.string('a time zone'),
        v.rawTransform(({ dataset, addIssue, NEVER }) => {
          const timeZone = readTimeZone(dataset.value)
          if (timeZone) return timeZone
          addIssue({ expected: 'an IANA time zone such as Asia/Tokyo' })
          return NEVER
        }),
      ),
    }),
    v.transform(({ address, ...preferences }) => ({ address, preferences })),
  )
}

function outletSchema(entry: v.GenericSchema<unknown, DemoEntry>): v.GenericSchema<unknown, DemoOutlet> {
  const expected = `one of ${FEED_FORMATS.join(', ')}`
  return v.pipe(
    closedObject({
      title: line,
      language: pattern(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'a language tag such as en'),
      format: v.picklist(FEED_FORMATS, expected),
      charset: v.optional(v.pipe(v.string(), v.check(iconv.encodingExists, 'an encoding such as Shift_JIS')), 'UTF-8'),
      entries: v.array(entry, 'a list of entries'),
    }),
    v.check(
      ({ format, entries }) => format !== 'atom' || entries.every(({ published }) => published !== undefined),
      'an age or a date for every entry, as Atom requires',
    ),
    v.check(({ format, charset }) => format !== 'json' || charset === 'UTF-8', 'no charset for JSON, which is UTF-8'),
    v.check(
      ({ charset, title, entries }) =>
        canEncode(charset, title) && entries.every((one) => canEncodeEntry(charset, one)),
      'only characters that its charset has',
    ),
  )
}

function canEncodeEntry(charset: string, { title, paragraphs, categories }: DemoEntry): boolean {
  return canEncode(charset, [title, ...paragraphs, ...categories].join('\n'))
}

function canEncode(charset: string, text: string): boolean {
  return iconv.decode(iconv.encode(text, charset), charset) === text
}

const AGE_UNITS_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 }

function entrySchema(topics: Topics, readText: DemoSurroundings['readText']): v.GenericSchema<unknown, DemoEntry> {
  const slug = pattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
  return v.pipe(
    closedObject({
      slug,
      arrives: v.picklist(['held', 'new'], 'held or new'),
      age: v.exactOptional(pattern(/^\d{1,4}[mhd]$/, 'a number of minutes, hours or days such as 90m, 2h or 3d')),
      date: v.exactOptional(v.pipe(v.string(), v.isoTimestamp('a quoted time such as 2023-01-13T15:20:00Z'))),
      title: line,
      text: v.exactOptional(
        v.pipe(
          v.string('text'),
          v.check((text) => text.trim() !== '', 'text'),
        ),
      ),
      textFile: v.exactOptional(
        v.pipe(
          v.string('the path of a text'),
          v.rawTransform(({ dataset, addIssue, NEVER }) => {
            const text = readText(dataset.value)
            if (text !== undefined) return text
            addIssue({ expected: 'the path, from this file, of a text that can be read' })
            return NEVER
          }),
        ),
      ),
      categories: v.optional(v.array(line, 'a list of categories'), []),
      topics,
      event: v.exactOptional(slug),
    }),
    v.check(({ text, textFile }) => (text === undefined) !== (textFile === undefined), 'either text or textFile'),
    v.check(({ age, date }) => age === undefined || date === undefined, 'age or date, not both'),
    v.transform(({ slug, arrives, age, date, title, text = '', textFile = '', categories, topics, event = slug }) => ({
      ...{ slug, arrives, title, categories, topics, event },
      ...(date !== undefined && { published: { at: date } }),
      ...(age !== undefined && { published: { agoMs: Number.parseInt(age, 10) * (AGE_UNITS_MS[age.slice(-1)] ?? 0) } }),
      paragraphs: splitParagraphs(text || textFile),
    })),
  )
}

function splitParagraphs(text: string): string[] {
  return text
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

const line = v.pipe(v.string('one line of text'), v.trim(), v.regex(/^[^\n]+$/, 'one line of text'))

function pattern(expression: RegExp, expected: string) {
  return v.pipe(v.string(expected), v.regex(expression, expected))
}

function isWithoutRepeats(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}
