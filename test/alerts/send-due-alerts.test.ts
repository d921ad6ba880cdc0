import { describe, expect, it } from 'vitest'
import { audienceIdOf } from '../../lambdas/alerts/audience.ts'
import { fileStories } from '../../lambdas/alerts/file-stories.ts'
import type { Outbox } from '../../lambdas/alerts/outbox.ts'
import { followSending, WISHES } from './follow-sending.ts'
import { storyOf } from './tell-event.ts'

const sending = followSending()

describe('the pace of messages', () => {
  it('is one a second to an audience, also when two runs follow each other at once', async () => {
    const who = 'paced@example.com'
    const tell = await sending.signUp(who, { timeZone: 'Asia/Taipei' })
    for (const title of ['One', 'Two', 'Three']) {
      await tell(title)
      if (title !== 'One') await sending.send()
    }
    expect(sending.pipeline.received(who)).toHaveLength(3)
    // When each was sent, not when it came: a busy machine may deliver one late.
    const audience = await sending.pipeline.audienceTable.get(audienceIdOf({ ...WISHES, timeZone: 'Asia/Taipei' }))
    const times = (audience?.recentSends ?? []).map((sentAt) => Date.parse(sentAt))
    expect(times).toHaveLength(3)
    for (const [index, at] of times.entries()) {
      if (index > 0) expect(at - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(990)
    }
  })
})

describe('filing', () => {
  it('leaves time for sending: what is not filed by then waits for the next run', async () => {
    const at = new Date().toISOString()
    for (const slug of ['first', 'second']) {
      const story = storyOf(slug, { firstSeenAt: at, time: at, url: `https://coast.example/${slug}` })
      await sending.pipeline.storyTable.create({ ...story, feedId: 'feed', silent: true })
    }
    const left = [30_000, 19_000]
    expect(await fileStories(sending.pipeline, Date.now(), () => left.shift() ?? 0)).toEqual({ filed: 1, failed: 0 })
    expect(await fileStories(sending.pipeline, Date.now())).toEqual({ filed: 1, failed: 0 })
  })
})

it('a run whose time is up reads of no more audiences what is due to them, and the next one sends it', async () => {
  const people = Array.from({ length: 20 }, (_, number) => `crowd-${number}@example.com`)
  for (const [number, who] of people.entries()) {
    const tell = await sending.signUp(who, { topics: ['okinawa', 'space', `crowd-${number}`] })
    await tell('Late')
  }
  let read = 0
  const get: Outbox['alertTable']['get'] = (key) => {
    read += 1
    return sending.pipeline.alertTable.get(key)
  }
  await sending.send({ alertTable: { ...sending.pipeline.alertTable, get }, remainingMs: () => 7_999 })
  expect(read).toBeLessThan(people.length)
  expect(people.flatMap(sending.subjectsOf)).toEqual([])
  await sending.send()
  expect(people.flatMap(sending.subjectsOf)).toHaveLength(people.length)
})

it('reads the stories of an event once in a run, however many audiences are told of it, and again after a failure', async () => {
  const people = ['one', 'two', 'three'].map((name) => `shares-${name}@example.com`)
  const at = new Date().toISOString()
  const story = storyOf('shared', { title: 'Shared', eventId: 'shared', firstSeenAt: at, time: at })
  await sending.pipeline.filedStories.putInEvent(story)
  for (const who of people) {
    const wishes = { topics: ['okinawa', who] }
    await sending.signUp(who, wishes)
    const audienceId = audienceIdOf({ ...WISHES, ...wishes })
    const alert = { audienceId, eventId: 'shared', storyId: story.id, state: 'due' as const, attempts: 0 }
    await sending.pipeline.alertTable.add({ ...alert, dueAt: at, createdAt: at })
  }
  let reads = 0
  const listEvent = async (eventId: string) => {
    reads += 1
    if (reads === 1) throw new Error('busy')
    return sending.pipeline.filedStories.listEvent(eventId)
  }
  const filedStories = { ...sending.pipeline.filedStories, listEvent }
  await sending.send({ filedStories })
  await sending.send({ filedStories })
  expect(people.flatMap(sending.subjectsOf)).toEqual(['Shared', 'Shared', 'Shared'])
  expect(reads).toBeLessThanOrEqual(3)
})
