import { describe, expect, it } from 'vitest'
import { chooseEvent } from '../../../lambdas/stories/choose-event.ts'
import { fingerprintStory } from '../../../lambdas/stories/fingerprint-story.ts'

const story = (id: string, title: string, summary: string, time = '2015-06-11') =>
  fingerprintStory({ id, title, summary, time, language: 'en', url: '', topics: [] })
const told = story(
  'a',
  'On the quay at Yokohama, two leaders remember the fallen',
  "Japan's prime minister and the American president laid wreaths together.",
)
const isJoined = (other: ReturnType<typeof story>) => chooseEvent(other, [{ ...told, eventId: 'event' }]) !== undefined

describe('leaders told by their offices', () => {
  it('are those told by name on the same day', () => {
    const named = "It was the last stop of the U.S. president's trip to Japan."
    expect(isJoined(story('b', 'Obama and Abe stand side by side at war cemetery', named))).toBe(true)
  })

  it('are not another pair of leaders', () => {
    const named = "It was the last stop of the French president's trip to Germany."
    expect(isJoined(story('b', 'Hollande and Merkel stand side by side at war cemetery', named))).toBe(false)
  })

  it('do not meet where one of them orders force', () => {
    const named = 'The U.S. president ordered the attack from Japan, before Abe was told.'
    expect(isJoined(story('b', 'Obama lets drones attack camp, Abe learns from television', named))).toBe(false)
  })
})

describe('those who meet', () => {
  const joins = (first: string, second: string) => {
    const [known, later] = [first, second].map((title, at) => {
      const [head = '', summary = ''] = title.split(' / ')
      const language = /[ぁ-ヿ一-鿿]/.test(head) ? 'ja' : 'en'
      return fingerprintStory({ id: `${at}`, title: head, summary, time: '2019-04-27', language, url: '', topics: [] })
    })
    if (known === undefined || later === undefined) throw new Error('two stories')
    return chooseEvent(later, [{ ...known, eventId: 'event' }]) !== undefined
  }

  it('are no more of them for what they talk about', () => {
    const english = 'Abe and Trump agree on North Korea sanctions / They met at the White House for two hours.'
    expect(joins(english, '日米首脳会談、北朝鮮の制裁維持で一致 / ホワイトハウスで2時間話した。')).toBe(true)
  })

  it('are two and three where a third joins', () => {
    const two = 'Japan and U.S. defense ministers meet in Singapore / They agreed on drills.'
    const three =
      'Warning data for Tokyo, Seoul and Washington / Three ministers shook hands on it on the sidelines of a Singapore forum.'
    expect(joins(two, three)).toBe(false)
  })
})

describe('three who meet', () => {
  it('are the same by name, and by a title that names what they talk about', () => {
    const trio = story(
      'c',
      'Yoon, Kishida and Biden agree on sharing sonar records',
      'In Ottawa the leaders of South Korea, Japan and the United States spoke of Chinese submarines.',
      '2023-03-02',
    )
    const other = story(
      'd',
      'Trilateral statement in Canada names Beijing',
      'The American, Japanese and South Korean leaders agreed on sonar records of submarines, and met for an hour.',
      '2023-03-02',
    )
    expect(chooseEvent(other, [{ ...trio, eventId: 'event' }])).toBeDefined()
  })
})
