import { describe, expect, it } from 'vitest'
import type { StoryBrief } from '../../lambdas/stories/story.ts'
import { alertOf, ENGLISH, EVENT, JAPANESE, JAPANESE_STORY, show, storyOf } from './tell-event.ts'

const DIGEST = [
  alertOf([storyOf('pier', { title: 'Pier closes for repairs', eventId: 'pier', time: '2026-11-22T09:00:00.000Z' })]),
  alertOf(EVENT.map((story) => ({ ...story, eventId: 'flood' }))),
  alertOf([
    storyOf('ferry', {
      title: 'Ferry line opens a second berth',
      eventId: 'ferry',
      tags: [{ topic: 'harbours', score: 1, evidence: [] }],
    }),
  ]),
]

describe('a message in English', () => {
  it('is a digest of several events, by topic, the most covered first', () => {
    expect(show(DIGEST, { ...ENGLISH, cadence: { kind: 'daily', hour: 8 } })).toMatchInlineSnapshot(`
      "Subject: 3 events: Spring tide floods the old harbour at Saltmarsh; Ferry line opens a second berth; Pier…

      3 new events, the most covered first.

      Tides and currents (2)
      - Spring tide floods the old harbour at Saltmarsh
        3 sources: Coast Wire, Harbour Post, Bay Ledger
        https://wire.test/lead
      - Pier closes for repairs
        Coast Wire
        https://wire.test/pier

      Harbours (1)
      - Ferry line opens a second berth
        Coast Wire
        https://wire.test/ferry

      Why you got this: You follow Tides and currents, Harbours, in English. Digests come each day at 8:00 (Eastern Time).

      Latest stories: https://tw.test/
      To change what you get, or when: ops@tides.test
      To stop: the unsubscribe link below, or the address above.

      SMS: 3 new events: Tides and currents, Harbours https://tw.test/
      "
    `)
  })
  it('is a digest in place of single alerts in a storm, and says so', () => {
    expect(show(DIGEST, ENGLISH).split('\n')[2]).toMatchInlineSnapshot(
      `"3 events in one message, because many were due within minutes; the most covered first."`,
    )
  })
  it('hides no topic behind one that is all the news, and leads to the pages of what there is no room for', () => {
    const bearing = (topic: string, count: number, stories: (id: string) => StoryBrief[]) =>
      Array.from({ length: count }, (_, index) => {
        const told = stories(`${topic}${index}`)
        return alertOf(told.map((story) => ({ ...story, tags: [{ topic, score: 1, evidence: [] }] })))
      })
    const big = bearing('tides', 280, (id) => [storyOf(id), storyOf(`${id}o`, { outlet: 'Harbour Post' })])
    const small = bearing('harbours', 20, (id) => [storyOf(id, { title: `Berth ${id}` })])
    const digest = show([...big, ...small], ENGLISH)
    expect(digest).toContain('\n\nTides and currents (280)\n- Spring tide')
    expect(digest).toContain('\n… and 231 more: https://tw.test/topics/tides\n')
    expect(digest).toContain('\n\nHarbours (20)\n- Berth harbours9\n')
    expect(digest).toContain('\n… and 19 more: https://tw.test/topics/harbours\n')
    expect(digest.match(/^- /gm)).toHaveLength(50)
  })
  it('has one order for all that are told of one moment', () => {
    const atOnce = ['a', 'b', 'c', 'd'].map((id) => alertOf([storyOf(id, { title: `Buoy ${id} adrift` })]))
    expect(show(atOnce.toReversed(), ENGLISH)).toBe(show(atOnce, ENGLISH))
  })
  it('tells in a digest what has grown since it was told', () => {
    const grown = alertOf(EVENT, { eventId: 'flood~update', updateOf: 'flood' })
    expect(show([grown, ...DIGEST.slice(2)], ENGLISH)).toContain(
      '\n- Now 3 sources: Spring tide floods the old harbour at Saltmarsh\n',
    )
  })
})

describe('a message in Japanese', () => {
  it('is a digest of several events', () => {
    const ready = [alertOf([JAPANESE_STORY]), ...DIGEST.slice(2)]
    expect(show(ready, { ...JAPANESE, cadence: { kind: 'weekly', weekday: 1, hour: 8 } })).toMatchInlineSnapshot(`
      "Subject: 2件の動き: 大潮で旧港が冠水、塩見町の岸壁通りは水深1メートル／Ferry line opens a second berth

      新しい動き2件を、報道の多い順にまとめました。

      潮の流れ (1)
      - 大潮で旧港が冠水、塩見町の岸壁通りは水深1メートル
        海鳴り新聞
        https://wire.test/ja

      港 (1)
      - Ferry line opens a second berth
        Coast Wire
        https://wire.test/ferry

      この通知が届いた理由: 「潮の流れ、港」の日本語記事を購読されています。毎週月曜日8時 (日本標準時) にまとめて配信しています。

      最新の記事: https://tw.test/ja
      配信内容や時刻の変更: ops@tides.test
      配信の停止: 下の解除リンク、または上記の連絡先をお使いください。

      SMS: 新着2件: 潮の流れ、港 https://tw.test/
      "
    `)
  })
  it('is a digest in place of single alerts in a storm, and says so', () => {
    expect(show(DIGEST, JAPANESE).split('\n')[2]).toMatchInlineSnapshot(
      `"お知らせが短い間に重なったため、動き3件を報道の多い順に1通にまとめました。"`,
    )
  })
})
