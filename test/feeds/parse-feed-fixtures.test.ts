import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parseFeed } from '../../lambdas/feeds/parse-feed.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/feeds')
const SOURCE_URL = 'https://feeds.example/news/feed.xml'

/** What a fixture's `.json` says of the document beside it. */
const ExpectationSchema = v.strictObject({
  rule: v.string(),
  contentType: v.optional(v.string()),
  feed: v.optional(v.unknown()),
  error: v.optional(v.string()),
  message: v.optional(v.string()),
})

const files = readdirSync(FOLDER)
const cases = files
  .filter((file) => file.endsWith('.json') && !file.endsWith('.feed.json'))
  .map((file) => {
    const name = file.slice(0, -'.json'.length)
    const document = files.find((other) => other !== file && other.slice(0, other.indexOf('.')) === name)
    const expected = v.parse(ExpectationSchema, JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))
    return { name, document: document ?? `${name}: no document`, ...expected }
  })

describe('parseFeed reads every fixture as its pair says', () => {
  it('finds at least 120 pairs', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120)
  })

  it.each(cases)('$name: $rule', async ({ document, contentType, feed, error, message }) => {
    const parsing = parseFeed(readFileSync(join(FOLDER, document)), { url: SOURCE_URL, contentType })
    if (error !== undefined) await expect(parsing).rejects.toMatchObject({ name: error, message })
    else expect(await parsing).toEqual(feed)
  })
})
