import { afterEach, expect, it, vi } from 'vitest'
import { log } from '../../lambdas/runtime/log.ts'

afterEach(() => vi.restoreAllMocks())

/** The lines that a function writes, where `console` puts time, request and level before each, as it does in Lambda. */
function linesOf(write: () => void): string[] {
  const lines: string[] = []
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      lines.push(String(chunk))
      return true
    })
  }
  for (const level of ['info', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((text: string) => {
      process.stdout.write(`2026-11-02T09:00:00.000Z\t11111111-2222-3333-4444-555555555555\t${level}\t${text}\n`)
    })
  }
  write()
  return lines
}

it('a log entry is one line of JSON and nothing else, which metric filters need to read its fields', () => {
  const title = 'Feed of\nthe "feed-died" band'
  const lines = linesOf(() => {
    log.info({ event: 'feed-polled', feed: title })
    log.warn({ event: 'feed-unhealthy', reason: '{"event":"feed-died"}' })
    log.error({ event: 'feed-died', feed: title })
  })
  expect(lines.map((line) => line.slice(0, -1)).filter((line) => line.includes('\n'))).toEqual([])
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { level: 'info', event: 'feed-polled', feed: title },
    { level: 'warn', event: 'feed-unhealthy', reason: '{"event":"feed-died"}' },
    { level: 'error', event: 'feed-died', feed: title },
  ])
})

it('a log entry that JSON cannot hold is told all the same, its other fields as they are', () => {
  const circular: Record<string, unknown> = { code: 'ECONNRESET' }
  circular.cause = circular
  const throwing = {
    toJSON() {
      throw new Error('no')
    },
  }
  const values = [circular, 12n, throwing, { deep: [circular] }]
  const lines = linesOf(() => {
    for (const reason of values) log.error({ event: 'poll-failed', feedId: 'f', polls: 2, reason })
  })
  expect(lines).toHaveLength(values.length)
  for (const line of lines) {
    expect(line.slice(0, -1)).not.toContain('\n')
    expect(JSON.parse(line)).toMatchObject({ level: 'error', event: 'poll-failed', feedId: 'f', polls: 2 })
  }
  expect(lines[0]).toContain('ECONNRESET')
})
