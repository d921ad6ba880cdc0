import * as v from 'valibot'
import { closedObject } from '../../lambdas/runtime/closed-object.ts'
import { type DemoEntry, type DemoOutlet, FEED_FORMATS } from './demo.ts'

const phrases = v.array(v.array(v.pipe(v.string(), v.minLength(1))), 'lists of phrases')

/** Reads an outlet that publishes one entry for each way to join one phrase of each list, all at once. */
export function stormSchema(
  topics: v.GenericSchema<unknown, string[]>,
  entry: v.GenericSchema<unknown, DemoEntry>,
): v.GenericSchema<unknown, DemoOutlet> {
  return v.pipe(
    closedObject({
      title: v.string('one line of text'),
      language: v.string('a language tag such as en'),
      format: v.picklist(FEED_FORMATS, `one of ${FEED_FORMATS.join(', ')}`),
      age: v.string('a number of minutes, hours or days such as 90m, 2h or 3d'),
      topics,
      phrases,
    }),
    v.transform(({ title, language, format, age, topics: ids, phrases: lists }) => {
      const write = (headline: string, slug: string, arrives: 'held' | 'new') =>
        v.parse(entry, {
          slug,
          arrives,
          age,
          title: headline,
          text: `${headline}, the two agencies said.`,
          topics: ids,
        })
      const entries = joinEach(lists).map((headline, index) => ({
        ...write(headline, `storm-${index + 1}`, 'new'),
        arrives: 'storm' as const,
      }))
      const quiet = { ...write('All quiet', 'before-the-storm', 'held'), topics: [] }
      return { title, language, format, charset: 'UTF-8', entries: [quiet, ...entries] }
    }),
  )
}

function joinEach(lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (joined, list) => joined.flatMap((start) => list.map((phrase) => (start === '' ? phrase : `${start} ${phrase}`))),
    [''],
  )
}
