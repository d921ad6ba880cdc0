import type { Address } from '../../lambdas/alerts/address-key.ts'
import type { Preferences } from '../../lambdas/alerts/audience.ts'

/** What the local run plays: invented outlets and the subscribers that are told of them. */
export interface Demo {
  readonly outlets: readonly DemoOutlet[]
  readonly subscribers: readonly DemoSubscriber[]
  /** Publishes more at once than anybody wants to be told one by one. */
  readonly storm?: DemoOutlet
  /** What `alliance alerts test` sends. */
  readonly testStory?: DemoEntry
}

/** Someone who is signed up when the local run starts. */
export interface DemoSubscriber {
  readonly address: Address
  readonly preferences: Preferences
}

/** Feed formats, and the two ways in which an address can be no feed: a server error and a web page. */
export const FEED_FORMATS = ['rss', 'rdf', 'atom', 'json', 'error', 'page'] as const
type FeedFormat = (typeof FEED_FORMATS)[number]

/** One publisher with one feed. */
export interface DemoOutlet {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly format: FeedFormat
  /** How its feed is encoded. */
  readonly charset: string
  readonly entries: readonly DemoEntry[]
}

/** One report of one outlet. */
export interface DemoEntry {
  /** The last part of its address; its own within the demo. */
  readonly slug: string
  /** `held`: in the feed from the first poll on; `new`: from the second; `storm`: from the third. */
  readonly arrives: 'held' | 'new' | 'storm'
  /** Absent: published without a date. */
  readonly published?: { readonly at: string } | { readonly agoMs: number }
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly categories: readonly string[]
  /** The topics it should be given. */
  readonly topics: readonly string[]
  /** Reports with the same event are about the same happening. */
  readonly event: string
}

/** Returns when an entry was published, in epoch milliseconds; `undefined` when its outlet does not say. */
export function publishedMsOf({ published }: DemoEntry, now: number): number | undefined {
  if (published === undefined) return undefined
  // Feeds tell whole seconds.
  return 'at' in published ? Date.parse(published.at) : Math.floor((now - published.agoMs) / 1000) * 1000
}
