import { describe, expect, it } from 'vitest'
import type { Preferences } from '../../lambdas/alerts/audience.ts'
import { composeMessage } from '../../lambdas/alerts/compose-message.ts'
import {
  alertOf,
  CONTEXT,
  ENGLISH,
  EVENT,
  JAPANESE,
  JAPANESE_STORY,
  OTHER_OUTLET,
  show,
  storyOf,
} from './tell-event.ts'

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
  it('tells the quiet hours that it waited for, so that a late one is no riddle', () => {
    const night = { from: 22, to: 7 }
    const why = (preferences: Preferences) => show([alertOf([storyOf('lead')])], preferences)
    expect(why({ ...ENGLISH, quietHours: night })).toContain(
      'in English. Nothing is sent from 22:00 to 7:00 (Eastern Time). The story mentions “Spring tide”.\n',
    )
    expect(why({ ...JAPANESE, quietHours: night })).toContain('22時から7時 (日本標準時) は配信を控えています。記事中')
    expect(why({ ...ENGLISH, cadence: { kind: 'daily', hour: 3 }, quietHours: night })).not.toContain('Nothing is sent')
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

      最新の記事: https://tw.test/ja
      配信内容や時刻の変更: ops@tides.test
      配信の停止: 下の解除リンク、または上記の連絡先をお使いください。

      SMS: 大潮で旧港が冠水、塩見町の岸壁通りは水深1メートル https://tw.test/s/ja0000000000
      "
    `)
  })
  it('tells one event of outlets in both languages', () => {
    expect(show([alertOf([JAPANESE_STORY, OTHER_OUTLET])], JAPANESE)).toMatchInlineSnapshot(`
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

      最新の記事: https://tw.test/ja
      配信内容や時刻の変更: ops@tides.test
      配信の停止: 下の解除リンク、または上記の連絡先をお使いください。

      SMS: 大潮で旧港が冠水、塩見町の岸壁通りは水深1メートル https://tw.test/s/ja0000000000
      "
    `)
  })
  it('says that it is a second message about an event that grew', () => {
    expect(
      show([alertOf([JAPANESE_STORY, OTHER_OUTLET], { updateOf: 'event' })], JAPANESE).split('\n')[0],
    ).toMatchInlineSnapshot(`"Subject: 【続報・2社】大潮で旧港が冠水、塩見町の岸壁通りは水深1メートル"`)
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
