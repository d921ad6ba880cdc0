/** The key of one item of the story table. */
export interface ItemKey {
  readonly pk: string
  readonly sk: string
}

type Timed = { readonly id: string; readonly time: string }
type Seen = { readonly id: string; readonly firstSeenAt: string }

const STORY_PREFIX = 'STORY#'
/** Holds the topics that have or had stories, those that left the configuration among them. */
export const TOPIC_REGISTER = 'TOPICS'

export const storyKeyOf = (id: string): ItemKey => ({ pk: `${STORY_PREFIX}${id}`, sk: 'STORY' })
export const storyIdIn = (pk: string): string => pk.slice(STORY_PREFIX.length)

export const topicListOf = (topic: string, month: string): string => `TOPIC#${topic}#${month}`
export const topicItemKeyOf = (topic: string, { id, time }: Timed): ItemKey => ({
  pk: topicListOf(topic, monthOf(time)),
  sk: `${time}#${id}`,
})
export const eventListOf = (eventId: string): string => `EVENT#${eventId}`
export const eventItemKeyOf = (eventId: string, { id, firstSeenAt }: Seen): ItemKey => ({
  pk: eventListOf(eventId),
  sk: `${firstSeenAt}#${id}`,
})
export const recentListOf = (day: string): string => `RECENT#${day}`
export const recentItemKeyOf = ({ id, firstSeenAt }: Seen): ItemKey => ({
  pk: recentListOf(dayOf(firstSeenAt)),
  sk: `${firstSeenAt}#${id}`,
})

/** `yyyy-mm` of an ISO 8601 time. */
export const monthOf = (time: string): string => time.slice(0, 7)
/** `yyyy-mm-dd` of an ISO 8601 time. */
export const dayOf = (time: string): string => time.slice(0, 10)
