/** One regression case: a story in our own words and the topics a ruling gives it. */
export interface RuledStory {
  /** Number and gist of the ruling in the labelling guide. */
  readonly ruling: string
  readonly title: string
  readonly summary?: string
  /** Topic ids, separated by spaces; empty for none. */
  readonly topics: string
}
