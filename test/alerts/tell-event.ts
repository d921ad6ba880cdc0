import type { Alert } from '../../lambdas/alerts/alert.ts'
import type { Preferences } from '../../lambdas/alerts/audience.ts'
import { composeMessage, type ReadyAlert } from '../../lambdas/alerts/compose-message.ts'
import type { MessageContext } from '../../lambdas/alerts/message.ts'
import type { StoryBrief } from '../../lambdas/stories/story.ts'

/** The longest address a site without a domain of its own can have here: 59 characters. */
export const LONG_ORIGIN = 'https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com'

export const CONTEXT: MessageContext = {
  watchName: { en: 'Tide watch', ja: '潮の便り' },
  siteOrigin: LONG_ORIGIN,
  contact: 'ops@tides.test',
  topicNames: {
    tides: { en: 'Tides and currents', ja: '潮の流れ' },
    harbours: { en: 'Harbours', ja: '港' },
    storms: { en: 'Storms', ja: '嵐' },
  },
}

export const ENGLISH: Preferences = {
  topics: ['harbours', 'tides'],
  languages: ['en'],
  cadence: { kind: 'instant' },
  timeZone: 'America/New_York',
}
export const JAPANESE: Preferences = { ...ENGLISH, languages: ['ja'], timeZone: 'Asia/Tokyo' }

export const storyOf = (id: string, part: Partial<StoryBrief> = {}): StoryBrief => ({
  id: id.padEnd(12, '0'),
  url: `https://wire.test/${id}`,
  title: 'Spring tide floods the old harbour at Saltmarsh',
  summary: 'Water stood a metre deep in Quay Street on Sunday. Nobody was hurt.',
  language: 'en',
  outlet: 'Coast Wire',
  time: '2026-11-22T15:20:00.000Z',
  firstSeenAt: '2026-11-22T15:25:00.000Z',
  eventId: 'event',
  tags: [
    {
      topic: 'tides',
      score: 2,
      evidence: [{ phrase: 'Spring tide', field: 'title', start: 0, end: 11, rule: 'named' }],
    },
    {
      topic: 'storms',
      score: 1,
      evidence: [{ phrase: 'floods', field: 'title', start: 12, end: 18, rule: 'named' }],
    },
  ],
  ...part,
})

export const JAPANESE_STORY = storyOf('ja', {
  title: '大潮で旧港が冠水、塩見町の岸壁通りは水深1メートル',
  summary: '22日の満潮時、塩見町の旧港から海水があふれた。けが人はいない。',
  language: 'ja',
  outlet: '海鳴り新聞',
  tags: [{ topic: 'tides', score: 2, evidence: [{ phrase: '大潮', field: 'title', start: 0, end: 2, rule: 'named' }] }],
})

export const OTHER_OUTLET = storyOf('other', {
  outlet: 'Harbour Post',
  title: 'Saltmarsh quay under water',
  url: 'https://post.test/quay',
})
const SAME_TITLE = storyOf('same', { outlet: 'Bay Ledger', url: 'https://ledger.test/tide' })
const RE_EDITED = storyOf('again', { title: 'UPDATE: Spring tide floods harbour', url: 'https://wire.test/again' })
/** One event of three outlets: one told it twice, one under the same title. */
export const EVENT = [storyOf('lead'), OTHER_OUTLET, RE_EDITED, SAME_TITLE]

/** Makes an event's alert of its first story, as filing does. */
export const alertOf = (stories: readonly StoryBrief[], part: Partial<Alert> = {}): ReadyAlert => ({
  stories,
  alert: {
    audienceId: 'audience',
    eventId: stories[0]?.eventId ?? 'event',
    storyId: stories[0]?.id ?? '',
    state: 'due',
    dueAt: '2026-11-22T15:26:00.000Z',
    attempts: 0,
    createdAt: '2026-11-22T15:26:00.000Z',
    ...part,
  },
})

/** Shows a message in all its forms. */
export const show = (ready: readonly ReadyAlert[], preferences: Preferences, siteOrigin = 'https://tw.test') => {
  const { subject, email, sms } = composeMessage(ready, preferences, { ...CONTEXT, siteOrigin })
  return `Subject: ${subject}\n\n${email}\n\nSMS: ${sms}\n`
}
