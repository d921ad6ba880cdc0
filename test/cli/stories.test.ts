import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGE_READS } from '../../lambdas/runtime/limits.ts'
import { fileStory, findEvidence, tagOf, tellStory } from '../site/tell-story.ts'
import { openTestRun, type TestRun } from './open-test-run.ts'

let run: TestRun

beforeAll(async () => {
  run = await openTestRun()
  const title = 'Harbour, "old" quay'
  for (const story of [
    {
      id: 'a',
      title,
      time: '2026-10-01T08:00:00.000Z',
      tags: [tagOf('okinawa', [findEvidence('title', title, 'quay')])],
    },
    { id: 'b', title: '=港の話', language: 'ja', time: '2026-10-02T08:00:00.000Z', tags: [tagOf('okinawa')] },
    { id: 'c', title: 'Rocket', time: '2026-11-03T08:00:00.000Z', tags: [tagOf('space'), tagOf('okinawa')] },
  ]) {
    await fileStory(run.pipeline, tellStory({ outlet: 'Coast Wire', ...story }))
  }
})
afterAll(() => run.close())

describe('alliance stories', () => {
  const list = (...args: string[]) => run.alliance('stories', ...args)

  it('lists stories of all topics once each, newest first', async () => {
    const { code, stdout, stderr } = await list()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [header, , ...rows] = stdout.trimEnd().split('\n')
    expect(header).toMatch(/^TIME \(UTC\) +TOPICS +OUTLET +TITLE$/)
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatch(/^2026-11-03 08:00 {2}space okinawa +Coast Wire +Rocket$/)
  })

  it('narrows to a topic and a period', async () => {
    const { stdout } = await list(
      '--topic',
      'okinawa',
      '--since',
      '2026-10-02',
      '--until',
      '2026-11-01',
      '--format',
      'json',
    )
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(['b'])
    expect((await list('--topic', 'defense-budget')).stdout).toBe('No stories with a topic in this period.\n')
  })

  it('narrows to a language, and goes on until it has as many as were asked for', async () => {
    expect((await list('--lang', 'ja', '--format', 'ndjson')).stdout).toMatch(/^\{"id":"b",.*\}\n$/)
    const { stdout, stderr } = await list('--lang', 'en', '--limit', '1', '--topic', 'okinawa', '--format', 'json')
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(['c'])
    expect(stderr).toContain('only the newest 1 are listed')
    expect((await list('--lang', 'ja', '--topic', 'space')).stdout).toBe('No stories with a topic in this period.\n')
  })

  it('exports CSV that a spreadsheet reads and never runs', async () => {
    const { stdout } = await list('--until', '2026-11-01', '--format', 'csv')
    const [header, first, second] = stdout.split('\r\n')
    expect(header).toBe('id,time,outlet,language,topics,title,url,event')
    expect(first).toBe("b,2026-10-02T08:00:00.000Z,Coast Wire,ja,okinawa,'=港の話,https://outlet.example/b,b")
    expect(second).toContain('"Harbour, ""old"" quay"')
  })

  it('exports what made each tag as JSON, a story a line', async () => {
    const { stdout } = await list('--until', '2026-10-02', '--format', 'ndjson')
    expect(JSON.parse(stdout).evidence).toEqual([
      { topic: 'okinawa', phrase: 'quay', field: 'title', start: 15, end: 19, rule: 'named' },
    ])
  })

  it('says beside its answer when there are more than it lists, and only then', async () => {
    const some = await list('--limit', '2', '--format', 'ndjson')
    expect(some.stdout.trimEnd().split('\n')).toHaveLength(2)
    expect(some.stderr).toBe(
      'alliance: only the newest 2 are listed: --limit takes up to 10000, --until goes further back\n',
    )
    expect((await list('--limit', '3')).stderr).toBe('')
  })

  it.each([
    [['--topic', 'tides'], '--topic tides: expected one of'],
    [['--lang', 'fr'], '--lang fr: expected one of en, ja'],
    [['--limit', '0'], '--limit 0: expected a whole number from 1 to 10000'],
    [['--since', 'yesterday'], '--since yesterday: expected'],
    [['--since', '2026-02-31'], '--since 2026-02-31: expected'],
    [['--until', '2026-02-31T10:00'], '--until 2026-02-31T10:00: expected'],
    [['--since', '2026-11-02', '--until', '2026-11-01'], 'expected a time before --until, 2026-11-01T00:00'],
    [['--format', 'xml'], '--format xml: expected one of table, json, ndjson, csv'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await list(...args)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(message)
  })

  it('reads past as many stories of the other language as there are', async () => {
    // One more than a page of the site passes over for one story.
    const others = 2 * LANGUAGE_READS + 2
    for (let n = 0; n < others; n++) {
      const id = `other-${n}`
      const time = new Date(Date.UTC(2025, 5, 2, 0, n)).toISOString()
      await fileStory(run.pipeline, tellStory({ id, title: id, language: 'ja', time, tags: [tagOf('space')] }))
    }
    const first = { id: 'first', title: 'First', time: '2025-06-01T08:00:00.000Z', tags: [tagOf('space')] }
    await fileStory(run.pipeline, tellStory(first))
    const { stdout } = await list('--lang', 'en', '--until', '2025-07-01', '--limit', '1', '--format', 'json')
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(['first'])
  })
})
