import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseEvent, type FiledFingerprint } from '../../../lambdas/stories/choose-event.ts'
import { fingerprintStory, type StoryToFingerprint } from '../../../lambdas/stories/fingerprint-story.ts'
import { readLabelledStories } from './read-labelled-stories.ts'

const story = (over: Partial<StoryToFingerprint>): StoryToFingerprint => ({
  id: 'one',
  title: 'Harbour ferry runs aground off Takamatsu',
  summary: 'All ninety passengers of the morning ferry were taken off by fishing boats after it struck a sandbank.',
  language: 'en',
  time: '2024-03-02T08:00:00Z',
  url: 'https://a.example/ferry',
  topics: [],
  ...over,
})
const filed = (over: Partial<StoryToFingerprint>, eventId = 'event-one'): FiledFingerprint => ({
  ...fingerprintStory(story(over)),
  eventId,
})

describe('choosing an event', () => {
  it('joins a story of the same canonical URL whatever its words', () => {
    const choice = chooseEvent(fingerprintStory(story({ id: 'two', title: 'Rescue', summary: 'Safe.' })), [filed({})])
    expect(choice).toEqual({ eventId: 'event-one', joined: { storyId: 'one', reasons: ['same canonical URL'] } })
  })

  it('joins a wire copy and says how much of it is the same', () => {
    const copy = story({ id: 'two', url: 'https://b.example/1', title: 'Ferry runs aground off Takamatsu in Kagawa' })
    const long = `${copy.summary} The operator said fog had hidden the buoys and that the next sailing would be at noon; the coast guard will question the captain and look at the log of the bridge.`
    const choice = chooseEvent(fingerprintStory({ ...copy, summary: long }), [filed({ summary: long })])
    expect(choice?.joined.reasons.join()).toMatch(/near-identical text: \d+ %/)
  })

  it('names what two stories share when their words differ', () => {
    const japanese = story({
      id: 'two',
      url: '',
      language: 'ja',
      title: '高松沖でフェリー座礁',
      summary: '香川県の高松港沖で朝のフェリーが砂州に乗り上げ、漁船が乗客を救助した。',
    })
    const reasons = chooseEvent(fingerprintStory(japanese), [filed({})])?.joined.reasons.join('; ')
    expect(reasons).toMatch(/both name .*kagawa.*both tell of .*ship.*likeness \d/)
  })

  it('tells no time between stories of which one has none', () => {
    const undated = story({
      id: 'two',
      url: '',
      title: 'Kagawa ferry on sandbar',
      summary: 'Fishing boats took the passengers off near Takamatsu.',
      time: '',
    })
    const reasons = chooseEvent(fingerprintStory(undated), [filed({})])?.joined.reasons.join('; ')
    expect(reasons).toMatch(/likeness \d.*not both dated/)
  })

  it('looks back no further than the window', () => {
    const late = story({ id: 'two', time: '2024-03-05T08:00:01Z' })
    expect(chooseEvent(fingerprintStory(late), [filed({})])).toBeUndefined()
    expect(chooseEvent(fingerprintStory({ ...late, time: '2024-03-05T08:00:00Z' }), [filed({})])).toBeDefined()
  })

  it('starts an event for a story like no other, and never joins a story to itself', () => {
    const other = story({ id: 'two', url: 'https://b.example/2', title: 'Rice harvest best in years', summary: 'Dry.' })
    expect(chooseEvent(fingerprintStory(other), [filed({})])).toBeUndefined()
    expect(chooseEvent(fingerprintStory(story({})), [filed({})])).toBeUndefined()
  })

  it('prefers the same URL to a copy, and of equals the earlier story', () => {
    const recent = [filed({ id: 'copy', url: '', time: '2024-03-02T07:00:00Z' }, 'copied'), filed({ id: 'b' }, 'later')]
    for (const order of [recent, [...recent].reverse()]) {
      expect(chooseEvent(fingerprintStory(story({ id: 'two' })), order)?.eventId).toBe('later')
    }
    const equals = [
      filed({ id: 'b', time: '2024-03-02T07:00:00Z' }, 'later'),
      filed({ id: 'c', time: '2024-03-02T06:00:00Z' }, 'earlier'),
    ]
    expect(chooseEvent(fingerprintStory(story({ id: 'two' })), equals)?.eventId).toBe('earlier')
  })
})

const naughty = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }))
const anyStory = fc.record({
  id: fc.string({ minLength: 1 }),
  title: naughty,
  summary: naughty,
  language: fc.constantFrom('en', 'ja', 'fr', ''),
  time: fc.constantFrom('2024-03-02T08:00:00Z', '2024-03-02', '', 'yesterday'),
  url: fc.constantFrom('', 'https://a.example/1'),
  topics: fc.array(fc.string(), { maxLength: 5 }),
})
const labelled = readLabelledStories().map((one) => fingerprintStory(one))
const anyLabelled = fc.constantFrom(...labelled)

describe('laws of events', () => {
  it('any text has a fingerprint of at most 1.5 KB that survives JSON, and a choice', () => {
    fc.assert(
      fc.property(anyStory, anyStory, (a, b) => {
        const fingerprint = fingerprintStory({ ...a, id: 'a', topics: [] })
        expect(Buffer.byteLength(JSON.stringify(fingerprint))).toBeLessThanOrEqual(1_536)
        expect(JSON.parse(JSON.stringify(fingerprint))).toEqual(fingerprint)
        chooseEvent(fingerprint, [{ ...fingerprintStory(b), eventId: 'event' }])
      }),
    )
  })

  it('the choice does not depend on the order of the recent stories, nor on the objects that hold them', () => {
    fc.assert(
      fc.property(anyLabelled, fc.shuffledSubarray(labelled, { minLength: 2, maxLength: 40 }), (candidate, recent) => {
        const events = recent.map((one) => ({ ...one, eventId: one.id }))
        const choice = chooseEvent(candidate, events)
        const stored: FiledFingerprint[] = structuredClone(events).reverse()
        expect(chooseEvent(structuredClone(candidate), stored)).toEqual(choice)
      }),
    )
  })

  it('two stories join each other or neither joins', () => {
    fc.assert(
      fc.property(anyLabelled, anyLabelled, (a, b) => {
        const aJoins = chooseEvent(a, [{ ...b, eventId: 'event' }])
        const bJoins = chooseEvent(b, [{ ...a, eventId: 'event' }])
        expect(aJoins?.joined.reasons).toEqual(bJoins?.joined.reasons)
      }),
    )
  })
})

describe('one step and the next', () => {
  const days = ['2024-03-02', '2024-03-03'] as const
  const chooseNextDay = (title: string, next: string) =>
    chooseEvent(
      fingerprintStory(story({ id: 'two', title: next, summary: '', url: 'https://b.example/2', time: days[1] })),
      [filed({ title, summary: '', time: days[0] })],
    )

  it.each([
    ['Bus plunges off Alpine pass in Tyrol, nine dead', 'Search resumes for bus wreck in Tyrol that killed nine'],
    ['Ukraine and Moldova to sign grain accord in Chisinau', 'Ukraine and Moldova call off grain accord in Chisinau'],
    ['Court in Lima tries ex-minister Quispe for bribery', 'Court in Lima jails ex-minister Quispe for bribery'],
  ])('stay apart: %s; %s', (title, next) => {
    expect(chooseNextDay(title, next)).toBeUndefined()
  })

  it.each([
    [
      'which day in a row it is',
      'The harbour of Skagen stays closed by ice for a fourth consecutive day',
      'fourth',
      'fifth',
    ],
    [
      'the day in a row in Japanese',
      '大野火山の噴火警戒レベルは3日連続で据え置かれ、火口から2キロの範囲で入山の規制が続くと、地方気象台が夕方に開いた記者会見で発表し、登山者に改めて注意を呼びかけた',
      '3日',
      '4日',
    ],
  ])('stay apart in the same sentence of the next day when they differ in %s', (_, before, word, next) => {
    const language = /[ぁ-ん]/.test(before) ? 'ja' : 'en'
    const told = (id: string, title: string, day: number) =>
      ({ id, url: '', title, summary: '', language, time: `2024-03-0${day}T08:00:00Z` }) as const
    const first = filed(told('one', before, 2))
    expect(chooseEvent(fingerprintStory(story(told('two', before, 3))), [first])).toBeDefined()
    expect(chooseEvent(fingerprintStory(story(told('two', before.replace(word, next), 3))), [first])).toBeUndefined()
  })

  it('stay apart in nearly the same sentence, when one says what will be done and the other that it is', () => {
    const will =
      'Fugitive banker Anselmo Queiroz, wanted in Lisbon over the collapse of Banco Atlas and arrested last month in Cape Verde with a false passport, will be deported to Portugal'
    const done = `${will.replace('will be', 'is')} by plane`
    expect(chooseNextDay(will, done)).toBeUndefined()
    expect(chooseNextDay(will, `${will} by plane`)?.joined.reasons.join()).toMatch(/near-identical/)
  })
})

describe('two happenings of one day', () => {
  it.each([
    [
      'Fed raises interest rates',
      'Prices stay high in the US.',
      'Turkish central bank raises rates',
      'The lira fell against the US dollar.',
    ],
    [
      'US and Japan begin naval drill off Okinawa',
      'Destroyers sail.',
      'US and Philippines begin naval drill off Palawan',
      'Frigates board.',
    ],
    [
      'US approves sale of missiles to Japan',
      'Tokyo gets 400.',
      'US approves sale of missiles to Poland',
      'Warsaw asked last year.',
    ],
    [
      'Columbia University students protest',
      'Tents stand in New York.',
      'Space shuttle lands in Florida',
      'Two weeks aloft.',
    ],
  ])('stay apart: %s; %s %s', (title, summary, otherTitle, otherSummary) => {
    const other = story({ id: 'two', url: 'https://b.example/2', title: otherTitle, summary: otherSummary })
    expect(chooseEvent(fingerprintStory(other), [filed({ title, summary })])).toBeUndefined()
  })

  it.each([
    ['米の価格が最高値', '農家は喜ぶ。', '米大統領が演説', '株価が最高値。'],
    ['対中東政策を協議', '外相が会見した。', '対中政策を協議', '次官が出席した。'],
    ['反独裁デモに一万人', '広場を埋めた。', 'ドイツでデモ、一万人', '農民が集まった。'],
  ])('stay apart: %s %s %s', (title, summary, otherTitle, otherSummary) => {
    const other = story({
      id: 'two',
      language: 'ja',
      url: 'https://b.example/2',
      title: otherTitle,
      summary: otherSummary,
    })
    expect(chooseEvent(fingerprintStory(other), [filed({ language: 'ja', title, summary })])).toBeUndefined()
  })
})
