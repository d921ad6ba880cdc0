import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openAlertTable } from '../../lambdas/alerts/alert-table.ts'
import { openAudienceTable } from '../../lambdas/alerts/audience-table.ts'
import { fileStories } from '../../lambdas/alerts/file-stories.ts'
import { setLogSink } from '../../lambdas/runtime/log.ts'
import { WORLD_VOCABULARY } from '../../lambdas/stories/events/world-vocabulary.ts'
import { openFiledStories } from '../../lambdas/stories/filed-stories.ts'
import { openStoryTable } from '../../lambdas/stories/story-table.ts'
import type { Tag } from '../../lambdas/topics/tag-story.ts'
import { openTestStack } from './open-test-stack.ts'

const NOW = Date.now()
const RAIN = 'Rain is expected tomorrow'
const MARINES = 'US Marines to leave Futenma base in Okinawa'
const WRONG: Tag = {
  topic: 'space',
  score: 1,
  evidence: [{ phrase: 'Rain', field: 'title', start: 0, end: 4, rule: 'of long ago' }],
}

let stack: Awaited<ReturnType<typeof openTestStack>>
let tables: ReturnType<typeof openTables>

function openTables() {
  const { client, tables: names } = stack
  return {
    storyTable: openStoryTable(client, names.stories, { untaggedDays: 30 }),
    filedStories: openFiledStories(client, names.stories),
    alertTable: openAlertTable(client, names.alerts),
    audienceTable: openAudienceTable(client, names.alerts),
  }
}

async function store(id: string, title: string, tags: Tag[]): Promise<void> {
  const at = new Date(NOW - 3_600_000).toISOString()
  const about = { url: `https://coast.example/${id}`, language: 'en', outlet: 'Coast', feedId: 'feed' }
  await tables.storyTable.create({ id, title, ...about, firstSeenAt: at, time: at, tags, silent: false })
}

const topicsOf = async (id: string) => (await tables.storyTable.get(id))?.tags.map(({ topic }) => topic)

beforeAll(async () => {
  setLogSink(() => undefined)
  stack = await openTestStack()
  tables = openTables()
  await store('rain', RAIN, [WRONG])
  await store('marines', MARINES, [])
  await fileStories({ ...tables, vocabulary: WORLD_VOCABULARY }, NOW)
})
afterAll(() => stack.close())

describe('alliance retag', { timeout: 60_000 }, () => {
  it('wants to know since when, and only topics that there are', async () => {
    expect(await stack.alliance('retag')).toMatchObject({ code: 2, stderr: expect.stringContaining('--since') })
    const { code, stderr } = await stack.alliance('retag', '--since', '7d', '--topic', 'cricket')
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/--topic cricket: expected one of .*space/),
    })
  })

  it('shows in a dry run what would change and why, with totals by topic, and changes nothing', async () => {
    const { code, stdout } = await stack.alliance('retag', '--since', '7d', '--dry-run')
    expect(code).toBe(0)
    expect(stdout).toMatch(new RegExp(`rain +${RAIN}\\n +− space\\n`))
    expect(stdout).toMatch(
      new RegExp(`marines +${MARINES}\\n(?: +\\+ .*\\n)* +\\+ okinawa \\([\\d.]+\\): .*“Futenma” in the title`),
    )
    expect(stdout).toMatch(/^space +\+ 0 {2}− 1$/m)
    expect(stdout).toMatch(/^okinawa +\+ 1 {2}− 0$/m)
    expect(stdout).toMatch(/2 stories read: 2 would change topics, 0 would change evidence alone/)
    expect(await topicsOf('rain')).toEqual(['space'])
    expect(await topicsOf('marines')).toEqual([])
  })

  it('changes one topic alone when it is told to', async () => {
    const { stdout } = await stack.alliance('retag', '--since', '7d', '--topic', 'space', '--format', 'ndjson')
    expect(JSON.parse(stdout)).toMatchObject({ id: 'rain', outcome: 'applied', removed: ['space'], added: [] })
    expect(await topicsOf('marines')).toEqual([])
  })

  it('applies the rest, alerts nobody, and finds nothing to do when it is run again', async () => {
    expect((await stack.alliance('retag', '--since', '7d')).code).toBe(0)
    expect(await tables.storyTable.get('marines')).toMatchObject({ isToBeFiled: true, silent: true })
    expect(await topicsOf('marines')).toContain('okinawa')
    const { code, stdout } = await stack.alliance('retag', '--since', '7d')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^alliance .*: 0 changed topics, 0 changed evidence alone/s)
  })
})
