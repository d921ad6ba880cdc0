import { type AttributeValue, GetItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openAlertTable } from '../../lambdas/alerts/alert-table.ts'
import { openAudienceTable } from '../../lambdas/alerts/audience-table.ts'
import { fileStories } from '../../lambdas/alerts/file-stories.ts'
import { keyOf } from '../../lambdas/feeds/feed-table.ts'
import { MAX_EVIDENCE } from '../../lambdas/runtime/limits.ts'
import { TABLES, type TableKeys } from '../../lambdas/runtime/tables.ts'
import { WORLD_VOCABULARY } from '../../lambdas/stories/events/world-vocabulary.ts'
import { openFiledStories } from '../../lambdas/stories/filed-stories.ts'
import { HOUR, item, openTestCollector, type TestCollector } from './open-test-collector.ts'

const NOW = Date.UTC(2026, 10, 2, 9)
const UNIT = 1_024

type RawItem = Record<string, AttributeValue>

/** Bytes of a value as DynamoDB counts them (developer guide, "DynamoDB item sizes and formats"). */
function sizeOf(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S)
  if (value.N !== undefined) return Math.ceil(value.N.replace(/\D/g, '').length / 2) + 1
  if (value.B !== undefined) return value.B.length
  if (value.L !== undefined) return 3 + value.L.reduce((sum, one) => sum + 1 + sizeOf(one), 0)
  if (value.M !== undefined) return 3 + Object.keys(value.M).length + sizeOfItem(value.M)
  return 1
}

function sizeOfItem(raw: RawItem): number {
  return Object.entries(raw).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOf(value), 0)
}

const unitsOf = (bytes: number) => Math.ceil(bytes / UNIT)

/** What one write of an item costs: the item, and its row in the index when it has one. */
function writeUnits(raw: RawItem, { partitionKey, sortKey, index }: TableKeys): { item: number; indexRow: number } {
  const columns = [partitionKey, sortKey, index.partitionKey, index.sortKey, ...index.includes]
  const row = Object.fromEntries(Object.entries(raw).filter(([name]) => columns.includes(name)))
  const isIndexed = raw[index.partitionKey] !== undefined && raw[index.sortKey] !== undefined
  return { item: unitsOf(sizeOfItem(raw)), indexRow: isIndexed ? unitsOf(sizeOfItem(row)) : 0 }
}

let web: TestCollector

beforeAll(async () => {
  web = await openTestCollector()
})
afterAll(() => web.close())

/** One story of 900 bytes, as published: title, address and text. */
function makeEntry() {
  const title = 'Governor of Okinawa goes to court over the landfill at Henoko once more'
  const entry = item('2026/11/02/governor-of-okinawa-goes-to-court-over-henoko', { title })
  const opening =
    'The prefecture of Okinawa asked judges in Naha to stop gravel for the landfill at Henoko. People from Ginowan, next ' +
    'to Futenma, came to listen, as did some from Kadena and Camp Hansen. '
  const room = 900 - title.length - entry.link.length
  return { ...entry, text: (opening + 'Ships lay in the harbour and nobody hurried. '.repeat(20)).slice(0, room) }
}

it('a new story of 900 bytes in one topic, with its mark, costs at most 3 write units, its index row included', async () => {
  const id = await web.addFeed(NOW)
  const others = Array.from({ length: 19 }, (_, index) => item(`other-${index}`))
  web.publish(others)
  await web.poll(id, NOW)
  const entry = makeEntry()
  web.publish([entry, ...others])
  const before = web.calls.length
  await web.poll(id, NOW + HOUR)
  const writes = web.calls.slice(before).filter(({ name }) => !name.startsWith('Get'))
  expect(writes.map(({ name }) => name)).toEqual(['PutItemCommand', 'PutItemCommand'])

  const story = await web.getStory(entry.link)
  if (story === undefined) throw new Error('the story was not stored')
  expect(story.tags.map(({ topic }) => topic)).toEqual(['okinawa'])
  const storyKey = { pk: { S: `STORY#${story.id}` }, sk: { S: 'STORY' } }
  const raw = await readRaw(web.tables.stories, storyKey)
  expect(raw.toBeFiled).toBeDefined()
  const storyUnits = writeUnits(raw, TABLES.stories)
  expect(storyUnits.indexRow).toBe(1)
  expect(storyUnits.item + storyUnits.indexRow).toBeLessThanOrEqual(3)

  // Nor would it with as much evidence as a tag holds.
  const evidence = raw.tags?.L?.[0]?.M?.evidence?.L ?? []
  const most = Math.max(...evidence.map(sizeOf))
  expect(unitsOf(sizeOfItem(raw) + (MAX_EVIDENCE - evidence.length) * (most + 1))).toBeLessThanOrEqual(2)

  // Apart from that: the state of its feed of twenty entries, written once a poll with news; its index row stays as it is.
  const { pk, sk } = keyOf(id)
  const feedUnits = writeUnits(await readRaw(web.tables.feeds, { pk: { S: pk }, sk: { S: sk } }), TABLES.feeds)
  expect(feedUnits).toEqual({ item: 1, indexRow: 1 })

  // And filing: event, mark and lists.
  await fileStories(openCabinet(), NOW + HOUR)
  const { Items = [] } = await web.client.send(new ScanCommand({ TableName: web.tables.stories }))
  const derived = Items.filter(({ pk: key }) => !key?.S?.startsWith('STORY#'))
  const listUnits = derived.reduce((sum, one) => sum + unitsOf(sizeOfItem(one)), 0)
  const updates = 2 * unitsOf(sizeOfItem(await readRaw(web.tables.stories, storyKey))) + storyUnits.indexRow
  console.info(
    `write units: story ${storyUnits.item} + index row ${storyUnits.indexRow} (${sizeOfItem(raw)} bytes); ` +
      `feed state ${feedUnits.item}; filing ${updates} + ${listUnits} for ${derived.length} list items`,
  )
  expect(updates + listUnits).toBeLessThanOrEqual(14)
})

function openCabinet() {
  const { client, tables, storyTable } = web
  return {
    storyTable,
    filedStories: openFiledStories(client, tables.stories),
    alertTable: openAlertTable(client, tables.alerts),
    audienceTable: openAudienceTable(client, tables.alerts),
    vocabulary: WORLD_VOCABULARY,
  }
}

async function readRaw(tableName: string, key: RawItem): Promise<RawItem> {
  const { Item } = await web.client.send(new GetItemCommand({ TableName: tableName, Key: key, ConsistentRead: true }))
  if (Item === undefined) throw new Error(`no item ${JSON.stringify(key)}`)
  return Item
}
