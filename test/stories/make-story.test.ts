import { describe, expect, it } from 'vitest'
import { languageOf, makeStory } from '../../lambdas/stories/make-story.ts'

const feed = { id: 'f', url: 'https://coast.example/feed', slot: undefined, listedBy: 'config' as const }
const noTags = { tag: () => [], explain: () => [] }

function make(entry: object, names: { feedTitle?: string; feedLanguage?: string } = {}) {
  const met = { entry: { title: 'Ferry', url: 'https://coast.example/1', categories: [], ...entry }, storyKey: 'k' }
  const meeting = { feed, firstSeenAt: '2026-01-01T00:00:00.000Z', silent: false, ...names }
  return makeStory(met as never, meeting as never, noTags as never)
}

describe('a story', () => {
  it('is called after its feed, at a length that can be shown', () => {
    expect(make({}, { feedTitle: ' The\nCoast ' })?.outlet).toBe('The Coast')
    expect(make({}, { feedTitle: 'coast '.repeat(1_000) })?.outlet.length).toBeLessThanOrEqual(500)
    expect(make({}, { feedTitle: '\u202e' })?.outlet).toBe('coast.example')
  })

  it('names its author on one line, at a length that can be shown', () => {
    expect(make({ author: 'A.\tWriter' })?.author).toBe('A. Writer')
    expect(make({ author: 'writer '.repeat(1_000) })?.author?.length).toBeLessThanOrEqual(500)
  })

  it.each([
    ['1970-01-01T05:00:00.000Z', 'a clock that was never set, west of Greenwich'],
    ['1969-12-31T15:00:00.000Z', 'one that was never set in Tokyo'],
    ['2026-01-01T01:00:00.001Z', 'more than an hour ahead'],
  ])('dated %s was told when it was first seen: that is %s', (publishedAt) => {
    expect(make({ publishedAt })?.time).toBe('2026-01-01T00:00:00.000Z')
    expect(make({ publishedAt: '1970-01-02T00:00:00.001Z' })?.time).toBe('1970-01-02T00:00:00.001Z')
  })

  // Read whole for each story, these take minutes; as far as they are kept, some tenths of a second.
  it('costs no more in a feed whose name, author and language are megabytes', () => {
    const long = 'x '.repeat(1_000_000)
    const started = process.cpuUsage()
    for (let number = 0; number < 300; number += 1) make({ author: long }, { feedTitle: long, feedLanguage: long })
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(5_000)
  })
})

describe('the language of a story', () => {
  it.each([
    ['what its feed says', 'Ferry', 'FR-ca', 'fr'],
    ['with three letters too', 'Ferry', 'haw', 'haw'],
    ['Japanese where kana stand, whatever the feed says', '基地の返還', 'en', 'ja'],
    ['English where a Japanese feed writes no kanji', 'Ferry', 'ja', 'en'],
    ['Japanese where one writes kanji alone', '日米会談', 'ja', 'ja'],
    ['English where the feed says what is none', 'Ferry', 'english', 'en'],
    ['English where it says nothing', 'Ferry', undefined, 'en'],
  ])('is %s', (_name, text, declared, language) => {
    expect(languageOf(text, declared)).toBe(language)
  })
})
