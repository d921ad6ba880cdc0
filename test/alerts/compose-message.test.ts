import { describe, expect, it } from 'vitest'
import { composeMessage } from '../../lambdas/alerts/compose-message.ts'
import { alertOf, CONTEXT, ENGLISH, JAPANESE, JAPANESE_STORY, show, storyOf } from './tell-event.ts'

const OTHER = storyOf('other', {
  outlet: 'Harbour Post',
  title: 'Saltmarsh quay under water',
  url: 'https://post.test/quay',
})
const SAME_TITLE = storyOf('same', { outlet: 'Bay Ledger', url: 'https://ledger.test/tide' })
const RE_EDITED = storyOf('again', { title: 'UPDATE: Spring tide floods harbour', url: 'https://wire.test/again' })
const EVENT = [storyOf('lead'), OTHER, RE_EDITED, SAME_TITLE]

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
  it('tells one event of one outlet', () => {
    expect(show([alertOf([storyOf('lead')])], ENGLISH)).toMatchInlineSnapshot(`
      "Subject: Spring tide floods the old harbour at Saltmarsh

      Spring tide floods the old harbour at Saltmarsh

      Water stood a metre deep in Quay Street on Sunday. Nobody was hurt.

      Topics: Tides and currents, Storms
      When: 22 November 2026 at 10:20 (Eastern Time)

      Source:
      - Coast Wire
        https://wire.test/lead

      Why you got this: You follow Tides and currents, in English. The story mentions “Spring tide”.

      Latest stories: https://tw.test/
      To change what you get, or when: ops@tides.test
      To stop: the unsubscribe link below, or the address above.

      SMS: Spring tide floods the old harbour at Saltmarsh https://tw.test/s/lead00000000
      "
    `)
  })
  it('tells one event of three outlets, each once, with its link', () => {
    expect(show([alertOf(EVENT)], ENGLISH)).toMatchInlineSnapshot(`
      "Subject: Spring tide floods the old harbour at Saltmarsh

      Spring tide floods the old harbour at Saltmarsh

      Water stood a metre deep in Quay Street on Sunday. Nobody was hurt.

      Topics: Tides and currents, Storms
      When: 22 November 2026 at 10:20 (Eastern Time)

      Sources (3):
      - Coast Wire
        https://wire.test/lead
      - Harbour Post: Saltmarsh quay under water
        https://post.test/quay
      - Bay Ledger
        https://ledger.test/tide

      Why you got this: You follow Tides and currents, in English. The story mentions “Spring tide”.

      Latest stories: https://tw.test/
      To change what you get, or when: ops@tides.test
      To stop: the unsubscribe link below, or the address above.

      SMS: Spring tide floods the old harbour at Saltmarsh https://tw.test/s/lead00000000
      "
    `)
  })
  it('says that it is a test', () => {
    expect(show([alertOf([storyOf('lead')], { isTest: true })], ENGLISH)).toMatchInlineSnapshot(`
      "Subject: [TEST] Spring tide floods the old harbour at Saltmarsh

      This is a test sent by the operator. It proves that alerts reach you; it is not news.

      Spring tide floods the old harbour at Saltmarsh

      Water stood a metre deep in Quay Street on Sunday. Nobody was hurt.

      Topics: Tides and currents, Storms
      When: 22 November 2026 at 10:20 (Eastern Time)

      Source:
      - Coast Wire
        https://wire.test/lead

      Why you got this: You follow Tides and currents, in English. The story mentions “Spring tide”.

      Latest stories: https://tw.test/
      To change what you get, or when: ops@tides.test
      To stop: the unsubscribe link below, or the address above.

      SMS: [TEST] Spring tide floods the old harbour at Saltmarsh https://tw.test/s/lead00000000
      "
    `)
  })
  it('says that it is a second message about an event that grew', () => {
    expect(show([alertOf(EVENT, { updateOf: 'event' })], ENGLISH)).toMatchInlineSnapshot(`
      "Subject: Now 3 sources: Spring tide floods the old harbour at Saltmarsh

      Spring tide floods the old harbour at Saltmarsh

      Water stood a metre deep in Quay Street on Sunday. Nobody was hurt.

      You were told of this before. By now 3 sources report it.

      Topics: Tides and currents, Storms
      When: 22 November 2026 at 10:20 (Eastern Time)

      Sources (3):
      - Coast Wire
        https://wire.test/lead
      - Harbour Post: Saltmarsh quay under water
        https://post.test/quay
      - Bay Ledger
        https://ledger.test/tide

      Why you got this: You follow Tides and currents, in English. The story mentions “Spring tide”.

      Latest stories: https://tw.test/
      To change what you get, or when: ops@tides.test
      To stop: the unsubscribe link below, or the address above.

      SMS: Now 3 sources: Spring tide floods the old harbour at Saltmarsh https://tw.test/s/lead00000000
      "
    `)
  })
  it('is a digest of several events, by topic, the most covered first', () => {
    expect(show(DIGEST, { ...ENGLISH, cadence: { kind: 'daily', hour: 8 } })).toMatchInlineSnapshot(`
      "Subject: 3 events: Spring tide floods the old harbour at Saltmarsh; Ferry line opens a second berth; Pier…

      3 events since your last digest, the most covered first.

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
      `"3 events at once: so many that they come as one digest, the most covered first."`,
    )
  })
})

describe('a message in Japanese', () => {
  it('tells one event', () => {
    expect(show([alertOf([JAPANESE_STORY])], JAPANESE)).toMatchInlineSnapshot(`
      "Subject: 大潮で旧港が冠水、塩見町の岸壁通りは水深1メートル

      大潮で旧港が冠水、塩見町の岸壁通りは水深1メートル

      22日の満潮時、塩見町の旧港から海水があふれた。けが人はいない。

      トピック: 潮の流れ
      日時: 2026年11月23日 0:20 (日本標準時)

      情報源:
      - 海鳴り新聞
        https://wire.test/ja

      この通知が届いた理由: 「潮の流れ」の日本語記事を購読されています。記事中の語句: 「大潮」

      最新の記事: https://tw.test/
      配信内容や時刻の変更: ops@tides.test
      配信の停止: 下の解除リンク、または上記の連絡先をお使いください。

      SMS: 大潮で旧港が冠水、塩見町の岸壁通りは水深1メートル https://tw.test/s/ja0000000000
      "
    `)
  })
  it('tells one event of outlets in both languages', () => {
    expect(show([alertOf([JAPANESE_STORY, OTHER])], JAPANESE)).toMatchInlineSnapshot(`
      "Subject: 大潮で旧港が冠水、塩見町の岸壁通りは水深1メートル

      大潮で旧港が冠水、塩見町の岸壁通りは水深1メートル

      22日の満潮時、塩見町の旧港から海水があふれた。けが人はいない。

      トピック: 潮の流れ、嵐
      日時: 2026年11月23日 0:20 (日本標準時)

      情報源(2社):
      - 海鳴り新聞
        https://wire.test/ja
      - Harbour Post: Saltmarsh quay under water
        https://post.test/quay

      この通知が届いた理由: 「潮の流れ」の日本語記事を購読されています。記事中の語句: 「大潮」

      最新の記事: https://tw.test/
      配信内容や時刻の変更: ops@tides.test
      配信の停止: 下の解除リンク、または上記の連絡先をお使いください。

      SMS: 大潮で旧港が冠水、塩見町の岸壁通りは水深1メートル https://tw.test/s/ja0000000000
      "
    `)
  })
  it('says that it is a second message about an event that grew', () => {
    expect(
      show([alertOf([JAPANESE_STORY, OTHER], { updateOf: 'event' })], JAPANESE).split('\n')[0],
    ).toMatchInlineSnapshot(`"Subject: 【続報・2社】大潮で旧港が冠水、塩見町の岸壁通りは水深1メートル"`)
  })
  it('is a digest of several events', () => {
    const ready = [alertOf([JAPANESE_STORY]), ...DIGEST.slice(2)]
    expect(show(ready, { ...JAPANESE, cadence: { kind: 'weekly', weekday: 1, hour: 8 } })).toMatchInlineSnapshot(`
      "Subject: 2件の動き: 大潮で旧港が冠水、塩見町の岸壁通りは水深1メートル／Ferry line opens a second berth

      前回の配信からの動き2件を、報道の多い順にまとめました。

      潮の流れ (1)
      - 大潮で旧港が冠水、塩見町の岸壁通りは水深1メートル
        海鳴り新聞
        https://wire.test/ja

      港 (1)
      - Ferry line opens a second berth
        Coast Wire
        https://wire.test/ferry

      この通知が届いた理由: 「潮の流れ、港」の日本語記事を購読されています。毎週月曜日8時 (日本標準時) にまとめて配信しています。

      最新の記事: https://tw.test/
      配信内容や時刻の変更: ops@tides.test
      配信の停止: 下の解除リンク、または上記の連絡先をお使いください。

      SMS: 新着2件: 潮の流れ、港 https://tw.test/
      "
    `)
  })
  it('leaves the link out of an SMS where the site has no short address', () => {
    const { sms } = composeMessage([alertOf([JAPANESE_STORY])], JAPANESE, CONTEXT)
    expect(sms).toMatchInlineSnapshot(`"大潮で旧港が冠水、塩見町の岸壁通りは水深1メートル"`)
  })
})

describe('why a subscriber got a message', () => {
  it('names a phrase once, and none that stands inside a longer one', () => {
    const found = (phrase: string, start: number) => ({
      phrase,
      field: 'title' as const,
      start,
      end: start + phrase.length,
      rule: 'named',
    })
    const evidence = [found('tide', 7), found('Spring tide', 0), found('harbour', 29), found('Spring tide', 0)]
    const story = storyOf('nested', { tags: [{ topic: 'tides', score: 2, evidence }] })
    expect(show([alertOf([story])], ENGLISH)).toContain('The story mentions “Spring tide”, “harbour”.')
  })
})
