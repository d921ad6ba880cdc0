import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { POLL_FEEDS_MEMORY_MB } from '../../lambdas/runtime/limits.ts'

/** The SDK, the topics and what of other hosts is under way need the rest. */
const PARSER_MB = POLL_FEEDS_MEMORY_MB / 2

/** Reads every exhausting document in a process of its own; rejects when it runs out of memory. */
async function readAllInChild(): Promise<{ readonly read: number; readonly grownMb: number }> {
  const script = `
    import { parseFeed } from './lambdas/feeds/parse-feed.ts'
    import { EXHAUSTING_DOCUMENTS } from './test/feeds/exhausting-documents.ts'
    const peakKb = () => process.resourceUsage().maxRSS
    await parseFeed(new TextEncoder().encode('<rss><channel/></rss>'))
    const before = peakKb()
    for (const { make } of EXHAUSTING_DOCUMENTS) await parseFeed(make(), { url: 'https://a.example/feed' }).catch(() => {})
    console.log(JSON.stringify({ read: EXHAUSTING_DOCUMENTS.length, grownMb: (peakKb() - before) / 1024 }))`
  const flags = [`--max-old-space-size=${PARSER_MB}`, '--import', 'tsx', '--input-type=module', '--eval', script]
  const cwd = fileURLToPath(new URL('../..', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd, timeout: 110_000 })
  return JSON.parse(stdout)
}

it('no document takes more memory than half of what the function has', async () => {
  const { read, grownMb } = await readAllInChild()
  expect(read).toBeGreaterThan(30)
  expect(grownMb).toBeLessThan(PARSER_MB)
}, 120_000)
