import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatFault } from '../../lambdas/runtime/fault.ts'
import { checkDemo } from '../../local/demo/check-demo.ts'
import type { Demo } from '../../local/demo/demo.ts'
import { readDemo } from '../../local/demo/read-demo.ts'

const SURROUNDINGS = {
  topicIds: ['tides', 'ports'],
  readText: (path: string) => (path === 'ferry.txt' ? 'One.\n\nTwo.\n' : undefined),
}

const check = (text: string) => checkDemo(text, 'demo.yaml', SURROUNDINGS)

function demoOf(text: string): Demo {
  const checked = check(text)
  if ('faults' in checked) throw new Error(checked.faults.map(formatFault).join('\n'))
  return checked.demo
}

function faultsOf(text: string): string[] {
  const checked = check(text)
  return 'faults' in checked ? checked.faults.map(formatFault) : []
}

const entryOf = (more: string): string =>
  [
    'subscribers: []',
    'outlets:',
    '- title: Harbour',
    '  language: en',
    '  format: rss',
    '  entries:',
    `  - ${more}`,
  ].join('\n')
const outletOf = (more: string): string => `subscribers: []\noutlets:\n- {title: Harbour, language: en, ${more}}`
const subscriberOf = (change: Record<string, unknown>): string => {
  const whole = { address: 'a@example.com', topics: ['tides'], languages: ['en'], cadence: 'instant', timeZone: 'UTC' }
  return `outlets: []\nsubscribers:\n- ${JSON.stringify({ ...whole, ...change })}`
}

describe('the demo file', () => {
  test('gives an entry its text from a file beside it, its date and its event', () => {
    const text = entryOf(
      '{slug: ferry, arrives: new, title: Ferry, date: "2023-01-13T15:20:00Z", textFile: ferry.txt, topics: [tides]}',
    )
    expect(demoOf(text).outlets).toEqual([
      {
        ...{ title: 'Harbour', language: 'en', format: 'rss', charset: 'UTF-8' },
        entries: [
          {
            ...{ slug: 'ferry', arrives: 'new', title: 'Ferry', paragraphs: ['One.', 'Two.'] },
            ...{ published: { at: '2023-01-13T15:20:00Z' }, categories: [], topics: ['tides'], event: 'ferry' },
          },
        ],
      },
    ])
  })

  test.each([
    { age: '90m', agoMs: 5_400_000 },
    { age: '2h', agoMs: 7_200_000 },
    { age: '3d', agoMs: 259_200_000 },
  ])('reads an age of $age', ({ age, agoMs }) => {
    const text = entryOf(`{slug: a, arrives: held, age: ${age}, title: A, text: B, topics: []}`)
    expect(demoOf(text).outlets[0]?.entries[0]?.published).toEqual({ agoMs })
  })

  test.each([
    { name: 'instant', cadence: { kind: 'instant' } },
    { name: 'daily@8', cadence: { kind: 'daily', hour: 8 } },
    { name: 'weekly@7@23', cadence: { kind: 'weekly', weekday: 7, hour: 23 } },
  ])('signs a phone up for $name', ({ name, cadence }) => {
    expect(demoOf(subscriberOf({ address: '+1 202 555 0143', cadence: name })).subscribers).toEqual([
      {
        address: { protocol: 'sms', address: '+12025550143' },
        preferences: { topics: ['tides'], languages: ['en'], cadence, timeZone: 'UTC' },
      },
    ])
  })

  const fine = 'slug: a, arrives: held, title: A, topics: []'
  test.each([
    {
      name: 'an address',
      text: subscriberOf({ address: 'nobody' }),
      fault: /:3:\d+: .*address is "nobody", expected a mail/,
    },
    {
      name: 'no topic',
      text: subscriberOf({ topics: [] }),
      fault: /:3:\d+: .*topics is a list, expected at least one/,
    },
    {
      name: 'a topic',
      text: subscriberOf({ topics: ['tide'] }),
      fault: /:3:\d+: .*"tide", expected one of tides, ports/,
    },
    { name: 'a cadence', text: subscriberOf({ cadence: 'daily@24' }), fault: /:3:\d+: .*"daily@24", expected instant/ },
    { name: 'a time zone', text: subscriberOf({ timeZone: 'Mars' }), fault: /:3:\d+: .*"Mars", expected an IANA/ },
    {
      name: 'a format',
      text: outletOf('format: rss3, entries: []'),
      fault: /:3:\d+: .*"rss3", expected one of rss, rdf/,
    },
    {
      name: 'a charset that lacks a character',
      text: outletOf(`format: rss, charset: Shift_JIS, entries: [{${fine}, text: "a – b"}]`),
      fault: /:3:\d+: outlets\.0 is a mapping, expected only characters that its charset has/,
    },
    {
      name: 'the charset of a JSON feed',
      text: outletOf('format: json, charset: Shift_JIS, entries: []'),
      fault: /:3:\d+: outlets\.0 is a mapping, expected no charset for JSON/,
    },
    {
      name: 'an Atom entry without a date',
      text: outletOf(`format: atom, entries: [{${fine}, text: b}]`),
      fault: /:3:\d+: outlets\.0 is a mapping, expected an age or a date for every entry/,
    },
    { name: 'no text', text: entryOf(`{${fine}}`), fault: /:7:5: .* expected either text or textFile/ },
    { name: 'a text file', text: entryOf(`{${fine}, textFile: x.txt}`), fault: /:7:\d+: .*"x.txt", expected the path/ },
    {
      name: 'two times',
      text: entryOf(`{${fine}, text: b, age: 1h, date: "2023-01-13T15:20:00Z"}`),
      fault: /age or date/,
    },
    { name: 'an age', text: entryOf(`{${fine}, text: b, age: soon}`), fault: /:7:\d+: .*"soon", expected a number of/ },
    {
      name: 'a mistyped key',
      text: entryOf(`{${fine}, txt: b}`),
      fault: /:7:\d+: unknown key "outlets.0.entries.0.txt"/,
    },
  ])('names $name that is wrong, with its place', ({ text, fault }) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(fault)])
  })

  test('names a slug that stands twice, since addresses would meet', () => {
    const entry = `{${fine}, text: b}`
    expect(faultsOf(outletOf(`format: rss, entries: [${entry}, ${entry}]`))).toEqual([
      expect.stringContaining('expected each slug once'),
    ])
  })

  test('lists every fault of the file, and a file that is not there', () => {
    const directory = mkdtempSync(join(tmpdir(), 'demo-file-'))
    expect(() => readDemo(directory, [])).toThrow(/demo\.yaml: cannot be read/)
    writeFileSync(join(directory, 'demo.yaml'), 'outlets: none\nsubscriber: []\n')
    expect(() => readDemo(directory, [])).toThrow(/^3 faults in/)
  })
})
