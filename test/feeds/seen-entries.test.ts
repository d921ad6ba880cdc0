import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareEntries, type IdentifiedEntry, joinSeen } from '../../lambdas/feeds/seen-entries.ts'

const NOTHING = new Uint8Array()

const entry = fc.record({ story: fc.nat({ max: 40 }), guid: fc.nat({ max: 40 }), title: fc.nat({ max: 3 }) }).map(
  ({ story, guid, title }): IdentifiedEntry => ({
    storyKey: `https://coast.example/${story}`,
    entry: { url: `https://coast.example/${story}`, id: `guid-${guid}`, title: `title ${title}`, categories: [] },
  }),
)
const document = fc.array(entry, { maxLength: 30 })
const keysOf = (entries: readonly IdentifiedEntry[]) => entries.map(({ storyKey }) => storyKey)

it('a document compared with itself, in any order, holds nothing new', () => {
  const isKnown = fc.property(document, (entries) => {
    const { seen } = compareEntries(entries, NOTHING)
    expect(compareEntries(entries.toReversed(), seen)).toMatchObject({ added: [], edited: [], isAllNew: false })
  })
  fc.assert(isKnown)
})

it('every story of a first document is new once', () => {
  const isNewOnce = fc.property(document, (entries) => {
    const { added, isAllNew } = compareEntries(entries, NOTHING)
    expect(keysOf(added).sort()).toEqual([...new Set(keysOf(entries))].sort())
    expect(isAllNew).toBe(false)
  })
  fc.assert(isNewOnce)
})

it('an entry whose story and GUID are both unknown is new, whatever else stands in the document', () => {
  const isFound = fc.property(document, document, fc.nat(), (before, others, at) => {
    const fresh: IdentifiedEntry = {
      storyKey: 'https://coast.example/fresh',
      entry: { url: 'https://coast.example/fresh', id: 'fresh', title: 'fresh', categories: [] },
    }
    const now = others.toSpliced(at % (others.length + 1), 0, fresh)
    expect(keysOf(compareEntries(now, compareEntries(before, NOTHING).seen).added)).toContain(fresh.storyKey)
  })
  fc.assert(isFound)
})

it('no story is both new and edited, and none that was known is new', () => {
  const isSound = fc.property(document, document, (before, now) => {
    const { added } = compareEntries(now, compareEntries(before, NOTHING).seen)
    expect(keysOf(added).filter((key) => keysOf(before).includes(key))).toEqual([])
    expect(new Set(keysOf(added)).size).toBe(added.length)
  })
  fc.assert(isSound)
})

it('of two documents joined every entry of both is known', () => {
  const isJoined = fc.property(document, document, (one, other) => {
    const joined = joinSeen(compareEntries(one, NOTHING).seen, compareEntries(other, NOTHING).seen)
    expect(compareEntries([...one, ...other], joined)).toMatchObject({ added: [], edited: [] })
  })
  fc.assert(isJoined)
})

it('takes at most sixteen bytes an entry, eight where the GUID is the address', () => {
  const isSmall = fc.property(document, (entries) => {
    expect(compareEntries(entries, NOTHING).seen.length).toBeLessThanOrEqual(16 * entries.length)
    const plain = entries.map(({ entry: { id: _, ...rest }, storyKey }) => ({
      storyKey,
      entry: { ...rest, id: storyKey },
    }))
    expect(compareEntries(plain, NOTHING).seen.length).toBeLessThanOrEqual(8 * plain.length)
  })
  fc.assert(isSmall)
})

it('reads whatever bytes it is given', () => {
  const isRead = fc.property(fc.uint8Array({ maxLength: 200 }), document, (bytes, entries) => {
    expect(() => compareEntries(entries, bytes)).not.toThrow()
  })
  fc.assert(isRead)
})

it('documents joined without end keep what they hold now, in no more than a thousand entries or their own size', () => {
  const documentOf = (at: number, size: number) => {
    const entries = Array.from({ length: size }, (_, index): IdentifiedEntry => {
      const url = `https://coast.example/${at}-${index}`
      return { storyKey: url, entry: { url, title: url, categories: [] } }
    })
    return { entries, seen: compareEntries(entries, NOTHING).seen }
  }
  const joinAll = (size: number, times: number) => {
    let seen: Uint8Array = NOTHING
    for (let at = 0; at < times; at++) seen = joinSeen(documentOf(at, size).seen, seen)
    return seen
  }
  const small = joinAll(60, 40)
  expect(small.length).toBe(16 * 1_024)
  for (const at of [39, 20]) expect(compareEntries(documentOf(at, 60).entries, small).added).toEqual([])
  expect(joinAll(4_000, 3).length).toBe(4_000 * 8)
})
