import { describe, expect, it } from 'vitest'
import { judgePairs, readLabelledStories } from './read-labelled-stories.ts'

const pairs = judgePairs(readLabelledStories())
type Pair = (typeof pairs)[number]

function score(of: readonly Pair[]) {
  const hits = of.filter(({ isSame, isJoined }) => isSame && isJoined).length
  return {
    precision: hits / of.filter(({ isJoined }) => isJoined).length,
    recall: hits / of.filter(({ isSame }) => isSame).length,
  }
}

describe('the labelled pairs of our own writing', () => {
  it('are at least 120, both answers in one language and across two', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(120)
    for (const isSame of [true, false]) {
      expect(pairs.filter((pair) => pair.isSame === isSame && pair.isAcross).length).toBeGreaterThan(20)
      expect(pairs.filter((pair) => pair.isSame === isSame && !pair.isAcross).length).toBeGreaterThan(20)
    }
  })

  it('are joined with a precision and a recall of at least 0.95', () => {
    const wrong = pairs.filter(({ isSame, isJoined }) => isSame !== isJoined).map(({ titles }) => titles)
    expect(score(pairs).precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(score(pairs).recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  it('are joined across English and Japanese as surely', () => {
    const across = score(pairs.filter(({ isAcross }) => isAcross))
    expect(across.precision).toBeGreaterThanOrEqual(0.9)
    expect(across.recall).toBeGreaterThanOrEqual(0.85)
  })
})

/** Pairs that decide whether the rule stands, each by the words of its titles. */
const RULINGS = [
  { name: 'a wire copy under another title', a: 'Ferry runs aground off Takamatsu', b: 'Fog blamed', isJoined: true },
  { name: 'one quake told in two languages', a: 'Strong earthquake shakes', b: 'チリ北部で', isJoined: true },
  {
    name: 'a budget told by its defence share',
    a: 'Cabinet approves record 124',
    b: "Japan's defence outlay",
    isJoined: true,
  },
  { name: 'the aftershock of the next day', a: 'Strong earthquake shakes', b: 'Second quake rattles', isJoined: false },
  { name: 'the toll of a later day', a: 'Dozens missing after flash flood', b: 'Sikkim flood deaths', isJoined: false },
  { name: 'the protest against a meeting', a: '日豪比の防衛相', b: 'Beijing protests over', isJoined: false },
  { name: "the women's and the men's final", a: 'スケートボード女子', b: 'スケートボード男子', isJoined: false },
  {
    name: 'two summits on one day',
    a: 'Leaders of France and Germany',
    b: 'Leaders of Italy and Spain',
    isJoined: false,
  },
  {
    name: 'a two-plus-two and a Quad meeting',
    a: 'U.S. and Japan widen',
    b: 'Quad foreign ministers',
    isJoined: false,
  },
  { name: 'the launch of two days later', a: '北朝鮮、弾道ミサイル2発', b: '北朝鮮がまた', isJoined: false },
  {
    name: 'the record of the next day',
    a: 'Tokyo reports record 5,210',
    b: 'Tokyo reports record 5,480',
    isJoined: false,
  },
  { name: 'a daily column', a: 'Morning briefing for 10', b: 'Morning briefing for 11', isJoined: false },
  {
    name: 'one form filled in for two places',
    a: 'President approves disaster declaration for K',
    b: 'President approves disaster declaration for V',
    isJoined: false,
  },
]

describe('a ruling on', () => {
  it.each(RULINGS)('$name', ({ a, b, isJoined }) => {
    const pair = pairs.find((one) => one.a.title.startsWith(a) && one.b.title.startsWith(b))
    expect(pair?.isJoined).toBe(isJoined)
  })
})
