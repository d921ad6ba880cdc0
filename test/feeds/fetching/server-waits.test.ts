import { describe, expect, test } from 'vitest'
import { readCacheLifetime } from '../../../lambdas/feeds/fetching/cache-lifetime.ts'
import { parseHttpDate } from '../../../lambdas/feeds/fetching/http-date.ts'
import { readRetryAfter } from '../../../lambdas/feeds/fetching/retry-after.ts'

const now = new Date('2023-01-13T19:00:00Z')

describe('dates in headers', () => {
  test.each([
    { name: 'the usual form', text: 'Fri, 13 Jan 2023 19:00:00 GMT', iso: '2023-01-13T19:00:00.000Z' },
    { name: 'the usual form with one digit', text: 'Mon, 2 Jan 2023 19:00:00 GMT', iso: '2023-01-02T19:00:00.000Z' },
    { name: 'RFC 850', text: 'Friday, 13-Jan-23 19:00:00 GMT', iso: '2023-01-13T19:00:00.000Z' },
    { name: 'RFC 850 of the last century', text: 'Sunday, 06-Nov-94 08:49:37 GMT', iso: '1994-11-06T08:49:37.000Z' },
    { name: 'asctime, which is UTC too', text: 'Sun Nov  6 08:49:37 1994', iso: '1994-11-06T08:49:37.000Z' },
    { name: 'small letters', text: 'fri, 13 jan 2023 19:00:00 gmt', iso: '2023-01-13T19:00:00.000Z' },
  ])('$name', ({ text, iso }) => {
    expect(parseHttpDate(text)?.toISOString()).toBe(iso)
  })

  test.each(['', '0', '-1', '1', '2023', 'tomorrow', 'Fri, 99 Jan 2023 19:00:00 GMT', 'Fri, 13 Foo 2023 19:00:00 GMT'])(
    '%j is no date',
    (text) => expect(parseHttpDate(text)).toBeUndefined(),
  )
})

describe('Retry-After', () => {
  test.each([
    { name: 'seconds', header: '120', seconds: 120 },
    { name: 'seconds with space', header: ' 120 ', seconds: 120 },
    { name: 'no seconds', header: '0', seconds: 0 },
    { name: 'a date', header: 'Fri, 13 Jan 2023 19:05:00 GMT', seconds: 300 },
    { name: 'a date gone by', header: 'Fri, 13 Jan 2023 18:00:00 GMT', seconds: 0 },
    { name: 'a year, cut to a day', header: '31536000', seconds: 86_400 },
    { name: 'a date in a far year, cut to a day', header: 'Fri, 13 Jan 2033 19:05:00 GMT', seconds: 86_400 },
    { name: 'a number beyond numbers', header: '9'.repeat(400), seconds: 86_400 },
    { name: 'words', header: 'soon', seconds: undefined },
    { name: 'a negative number', header: '-5', seconds: undefined },
    { name: 'a fraction', header: '1.5', seconds: undefined },
    { name: 'nothing', header: undefined, seconds: undefined },
  ])('$name', ({ header, seconds }) => {
    expect(readRetryAfter(header, now)).toBe(seconds)
  })
})

describe('how long an answer is fresh', () => {
  const expires = 'Fri, 13 Jan 2023 19:10:00 GMT'
  test.each([
    { name: 'max-age', headers: { cacheControl: 'public, max-age=300' }, seconds: 300 },
    { name: 'max-age in capitals and quotes', headers: { cacheControl: 'Max-Age="300"' }, seconds: 300 },
    { name: 'max-age less age', headers: { cacheControl: 'max-age=300', age: '100' }, seconds: 200 },
    { name: 'max-age all used up', headers: { cacheControl: 'max-age=300', age: '300' }, seconds: undefined },
    { name: 'max-age before Expires', headers: { cacheControl: 'max-age=300', expires }, seconds: 300 },
    { name: 'the first of two', headers: { cacheControl: 'max-age=60, max-age=600' }, seconds: 60 },
    { name: 'Expires', headers: { expires }, seconds: 600 },
    { name: 'Expires gone by', headers: { expires: 'Fri, 13 Jan 2023 18:00:00 GMT' }, seconds: undefined },
    { name: 'Expires: 0', headers: { expires: '0' }, seconds: undefined },
    { name: 'a cache shared by others', headers: { cacheControl: 's-maxage=300' }, seconds: undefined },
    { name: 'no-cache', headers: { cacheControl: 'no-cache, max-age=300' }, seconds: undefined },
    { name: 'no-store', headers: { cacheControl: 'no-store', expires }, seconds: undefined },
    { name: 'no number', headers: { cacheControl: 'max-age=soon' }, seconds: undefined },
    { name: 'a negative number', headers: { cacheControl: 'max-age=-1' }, seconds: undefined },
    { name: 'a year, cut to a day', headers: { cacheControl: 'max-age=31536000' }, seconds: 86_400 },
    { name: 'nothing', headers: {}, seconds: undefined },
  ])('$name', ({ headers, seconds }) => {
    const none = { cacheControl: undefined, expires: undefined, age: undefined }
    expect(readCacheLifetime({ ...none, ...headers }, now)).toBe(seconds)
  })
})
