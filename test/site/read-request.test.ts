import { describe, expect, test } from 'vitest'
import { readConfig } from '../../lambdas/config/read-config.ts'
import { formatPosition, readApiRequest, readPageRequest } from '../../lambdas/site/reading/read-request.ts'

const { topics } = readConfig('config')
const IDS = topics.topics.map(({ id }) => id)

function ask(search: string) {
  const parameters = new URLSearchParams(search)
  return Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]))
}

describe('/api/stories', () => {
  test('asks for all topics and twenty stories by default', () => {
    expect(readApiRequest({}, topics)).toEqual({
      topics: IDS,
      limit: 20,
      since: undefined,
      before: undefined,
      language: undefined,
    })
  })

  const TIMES = [
    { name: 'a date is its first instant in UTC', since: '2026-01-31', expected: '2026-01-31T00:00:00.000Z' },
    { name: 'a time with an offset', since: '2026-01-31T09:00:00%2B09:00', expected: '2026-01-31T00:00:00.000Z' },
    {
      name: 'an offset whose + was not encoded',
      since: '2026-01-31T09:00:00+09:00',
      expected: '2026-01-31T00:00:00.000Z',
    },
    { name: 'a time without seconds', since: '2026-01-31T09:00Z', expected: '2026-01-31T09:00:00.000Z' },
  ]
  test.each(TIMES)('reads $name', ({ since, expected }) => {
    expect(readApiRequest(ask(`since=${since}`), topics)).toMatchObject({ since: expected })
  })

  test('takes an empty parameter, as forms send it, as absent', () => {
    expect(readApiRequest(ask('topic=&lang='), topics)).toMatchObject({ topics: IDS })
  })

  test('goes on below the position that "next" gave', () => {
    const position = '2026-01-31T09:00:00.000Z#AbC-_123'
    expect(readApiRequest({ until: [formatPosition(position)] }, topics)).toMatchObject({ before: position })
  })

  const REFUSED = [
    { search: 'topic=sumo', detail: `topic is "sumo", expected one of ${IDS.join(', ')}` },
    { search: 'topic=space&topic=okinawa', detail: `topic is a list, expected one of ${IDS.join(', ')}` },
    { search: 'limit=0', detail: 'limit is 0, expected a whole number from 1 to 100' },
    { search: 'limit=101', detail: 'limit is 101, expected a whole number from 1 to 100' },
    { search: 'limit=many', detail: 'limit is "many", expected a whole number from 1 to 100' },
    {
      search: 'since=yesterday',
      detail: 'since is "yesterday", expected a date or time as 2026-01-31 or 2026-01-31T09:00:00Z',
    },
    {
      search: 'since=2026-02-31',
      detail: 'since is "2026-02-31", expected a date or time as 2026-01-31 or 2026-01-31T09:00:00Z',
    },
    {
      search: 'since=2026-01-31T25:00Z',
      detail: 'since is "2026-01-31T25:00Z", expected a date or time as 2026-01-31 or 2026-01-31T09:00:00Z',
    },
    {
      search: 'until=2026',
      detail: 'until is "2026", expected a date or time as 2026-01-31 or 2026-01-31T09:00:00Z, or what "next" gave',
    },
    { search: 'lang=fr', detail: `lang is "fr", expected one of ${topics.languages.join(', ')}` },
    { search: 'sinse=2026-01-01', detail: 'unknown key "sinse", expected one of topic, since, until, limit, lang' },
    {
      search: 'since=2026-02-01&until=2026-01-01',
      detail: 'since is "2026-02-01T00:00:00.000Z", expected a time before until, "2026-01-01T00:00:00.000Z"',
    },
    {
      search: 'since=2026-01-01&until=2026-01-01T00:00:00Z',
      detail: 'since is "2026-01-01T00:00:00.000Z", expected a time before until, "2026-01-01T00:00:00.000Z"',
    },
  ]
  test.each(REFUSED)('refuses $search with the value and what was expected', ({ search, detail }) => {
    const parameter = search.split('=')[0]
    expect(readApiRequest(ask(search), topics)).toEqual({ bad: [{ parameter, detail }] })
  })

  test('tells every bad parameter at once', () => {
    expect(readApiRequest(ask('limit=0&lang=xx&topic=sumo'), topics)).toMatchObject({
      bad: [{ parameter: 'topic' }, { parameter: 'limit' }, { parameter: 'lang' }],
    })
  })
})

describe('a page', () => {
  test('leaves unknown parameters alone', () => {
    expect(readPageRequest(ask('utm_source=mail&lang=ja'), topics)).toEqual({ language: 'ja', before: undefined })
  })

  test('refuses a language without stories', () => {
    expect(readPageRequest(ask('lang=xx'), topics)).toMatchObject({ bad: [{ parameter: 'lang' }] })
  })
})
