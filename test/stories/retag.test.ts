import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openAlertTable } from '../../lambdas/alerts/alert-table.ts'
import { openAudienceTable } from '../../lambdas/alerts/audience-table.ts'
import { fileStories } from '../../lambdas/alerts/file-stories.ts'
import { WORLD_VOCABULARY } from '../../lambdas/stories/events/world-vocabulary.ts'
import { openFiledStories } from '../../lambdas/stories/filed-stories.ts'
import { finishRetag, type Retagged, type RetagRequest, retagStories } from '../../lambdas/stories/retag-stories.ts'
import { openRetagTable } from '../../lambdas/stories/retag-table.ts'
import type { Story } from '../../lambdas/stories/story.ts'
import { toTaggable } from '../../lambdas/stories/to-taggable.ts'
import type { Tag, Tagger } from '../../lambdas/topics/tag-story.ts'
import { openTestCollector, type TestCollector } from './open-test-collector.ts'
import { tagBy } from './tag-by.ts'

const NOW = Date.UTC(2026, 10, 20, 12)
const DAY = 86_400_000
const PERIOD = { since: '2026-10-01T00:00:00.000Z', until: '2026-11-21T00:00:00.000Z' }

let web: TestCollector
let tables: ReturnType<typeof openTables>
let count = 0
/** When they are used up, writes fail as after a kill: that one is not done, and neither is any after it. */
let writesLeft = Number.POSITIVE_INFINITY

function openTables() {
  const { client, tables: names, storyTable } = web
  return {
    storyTable,
    filedStories: openFiledStories(client, names.stories),
    alertTable: openAlertTable(client, names.alerts),
    audienceTable: openAudienceTable(client, names.alerts),
    retagTable: openRetagTable(client, names.stories, { untaggedDays: 30 }),
  }
}

beforeEach(async () => {
  web = await openTestCollector()
  tables = openTables()
  writesLeft = Number.POSITIVE_INFINITY
  web.client.middlewareStack.add(
    (next, context) => async (args) => {
      const isWrite = /^(?:Put|Update|Delete)/.test(context.commandName ?? '')
      if (isWrite && writesLeft-- <= 0) throw new Error('killed')
      return next(args)
    },
    { step: 'initialize', name: 'kill' },
  )
})
afterEach(() => web.close())

async function store(title: string, before: Tagger, more: Partial<Story> = {}): Promise<string> {
  count += 1
  const firstSeenAt = more.firstSeenAt ?? new Date(NOW - DAY).toISOString()
  const id = `story-${count}`
  const story = { id, url: `https://coast.example/${id}`, title, language: 'en', outlet: 'Coast', feedId: 'feed' }
  const whole = { ...story, firstSeenAt, time: firstSeenAt, silent: false, tags: [], ...more }
  await tables.storyTable.create({ ...whole, tags: before.tag(toTaggable(whole)) })
  return id
}

const file = () => fileStories({ ...tables, vocabulary: WORLD_VOCABULARY }, NOW)

async function retag(tagger: Tagger, more: Partial<RetagRequest> = {}, told: string[] = []): Promise<Retagged[]> {
  const retagging = {
    ...tables,
    tagger,
    topics: ['sea', 'moon'],
    alertAudiences: async (story: Story, eventId: string, topics: readonly string[]) => {
      told.push(`${story.id} ${eventId} ${topics}`)
    },
  }
  const request = { ...PERIOD, isDryRun: false, isAlerting: false, now: NOW, ...more }
  if (!request.isDryRun) await finishRetag(retagging)
  const found: Retagged[] = []
  for await (const one of retagStories(retagging, request)) if (one.kind !== 'unchanged') found.push(one)
  return found
}

/** Where a story is listed, and with which topics. */
async function listingsOf(id: string): Promise<string[]> {
  const { Items = [] } = await web.client.send(new ScanCommand({ TableName: web.tables.stories }))
  return Items.filter(({ pk, sk }) => !String(pk).startsWith('STORY#') && String(sk).includes(id))
    .map(({ pk, tags, fingerprint }) => {
      const topics = tags?.map(({ topic }: Tag) => topic) ?? fingerprint?.topics ?? []
      return `${String(pk).split('#').slice(0, 2).join(' ')}: ${topics}`
    })
    .sort()
}

/** What became of each story: its id, the outcome, topics it lost, topics it gained. */
const changed = (found: readonly Retagged[]) =>
  found.map((one) => {
    if (one.kind !== 'changed') throw new Error(JSON.stringify(one))
    return [one.story.id, one.outcome, one.change.removed, one.change.added.map((tag) => tag.topic)]
  })

describe('a retag', () => {
  it('changes nothing while the rules are the same', async () => {
    await store('sea and moon', tagBy('sea', 'moon'))
    await store('neither', tagBy('sea', 'moon'))
    await file()
    expect(await retag(tagBy('sea', 'moon'))).toEqual([])
  })

  it('moves a filed story to the lists of its new topics, with its event and what later stories are compared with', async () => {
    const id = await store('sea or moon, once', tagBy('sea'))
    await file()
    const found = await retag(tagBy('moon'))
    expect(changed(found)).toContainEqual([id, 'applied', ['sea'], ['moon']])
    expect(await listingsOf(id)).toEqual([`EVENT ${id}: moon`, 'RECENT 2026-11-19: moon', 'TOPIC moon: moon'])
    expect(await tables.storyTable.get(id)).toMatchObject({ isToBeFiled: false, eventId: id })
    expect(changed(await retag(tagBy('moon'))).filter(([one]) => one === id)).toEqual([])
  })

  it('shows the same in a dry run and writes nothing', async () => {
    const id = await store('sea to be left', tagBy('sea'))
    await file()
    writesLeft = 0
    const found = await retag(tagBy(), { isDryRun: true })
    expect(changed(found)).toContainEqual([id, 'planned', ['sea'], []])
    expect(await listingsOf(id)).toContain('TOPIC sea: sea')
  })

  it('finds stories without a topic and marks those that gain one to be filed, silently', async () => {
    const id = await store('a comet passed', tagBy('sea'))
    await file()
    expect(await listingsOf(id)).toEqual([])
    expect(changed(await retag(tagBy('comet')))).toContainEqual([id, 'applied', [], ['comet']])
    expect(await tables.storyTable.get(id)).toMatchObject({ isToBeFiled: true, silent: true })
    await file()
    expect(await listingsOf(id)).toContain('TOPIC comet: comet')
  })

  it('files them with alerts when it is asked to, and tells audiences of topics that filed stories gained', async () => {
    const fresh = await store('an eclipse', tagBy('sea'), { firstSeenAt: new Date(NOW - 9 * DAY).toISOString() })
    const filed = await store('an eclipse over the sea', tagBy('sea'))
    await file()
    const told: string[] = []
    await retag(tagBy('sea', 'eclipse'), { isAlerting: true }, told)
    expect(await tables.storyTable.get(fresh)).toMatchObject({ isToBeFiled: true, silent: false })
    expect(told.filter((line) => line.startsWith(filed))).toEqual([`${filed} ${filed} eclipse`])
  })

  it('lets a story without a topic left expire, off every list, and takes it back when the rules come back', async () => {
    const id = await store('the sea, the sea', tagBy('sea'))
    await file()
    await retag(tagBy('moon'))
    expect(await listingsOf(id)).toEqual([])
    const { Items = [] } = await web.client.send(new ScanCommand({ TableName: web.tables.stories }))
    const expiresAt = Math.floor(NOW / 1000) + 30 * 86_400
    expect(Items.find((item) => item.id === id)).toMatchObject({ tags: [], expiresAt, untaggedIn: '2026-11' })
    await retag(tagBy('sea'))
    expect(await listingsOf(id)).toEqual([`EVENT ${id}: sea`, 'TOPIC sea: sea'])
    expect((await tables.storyTable.get(id))?.eventId).toBe(id)
  })

  it('leaves a story alone that waits to be filed', async () => {
    const id = await store('sea in the queue', tagBy('sea'))
    expect(changed(await retag(tagBy('queue')))).toContainEqual([id, 'leftAlone', ['sea'], ['queue']])
  })

  it.each([
    ['before the period', '2026-09-30T23:00:00.000Z'],
    ['at its end', PERIOD.until],
  ])('passes over a story %s', async (_, time) => {
    const tagged = await store('sea out of time', tagBy('sea'), { time })
    const untagged = await store('whale out of time', tagBy('sea'), { time })
    await file()
    const ids = changed(await retag(tagBy('whale'), { isDryRun: true })).map(([id]) => id)
    expect(ids).not.toContain(tagged)
    expect(ids).not.toContain(untagged)
  })

  it('finds a story that was first seen long after its time', async () => {
    const id = await store('a walrus, long ago', tagBy('sea'), { time: '2026-10-02T00:00:00.000Z' })
    expect(changed(await retag(tagBy('walrus'), { until: '2026-10-03T00:00:00.000Z' }))).toContainEqual([
      id,
      'applied',
      [],
      ['walrus'],
    ])
  })

  it('takes off a topic that left the configuration', async () => {
    const id = await store('a lighthouse', tagBy('lighthouse'))
    await file()
    expect(changed(await retag(tagBy('sea')))).toContainEqual([id, 'applied', ['lighthouse'], []])
  })

  it.each(Array.from({ length: 12 }, (_, kill) => [kill]))(
    'that is killed before write %i ends, run again, as one that was not',
    async (kill) => {
      const title = 'harbour for sea and buoy'
      const id = await store(title, tagBy('harbour', 'sea'))
      const lost = await store('harbour alone', tagBy('harbour'), { firstSeenAt: '2026-11-05T08:00:00.000Z' })
      await file()
      writesLeft = kill
      const rules = tagBy('sea', 'buoy')
      await retag(rules).catch(() => undefined)
      writesLeft = Number.POSITIVE_INFINITY
      await retag(rules)
      expect(await listingsOf(id)).toEqual([
        `EVENT ${id}: sea,buoy`,
        'RECENT 2026-11-19: sea,buoy',
        'TOPIC buoy: sea,buoy',
        'TOPIC sea: sea,buoy',
      ])
      expect(await listingsOf(lost)).toEqual([])
    },
  )
})
