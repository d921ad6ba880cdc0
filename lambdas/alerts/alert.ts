/** One message for one audience about one event, keyed (audience, event): a second one cannot exist. */
export interface Alert {
  readonly audienceId: string
  readonly eventId: string
  /** The story that matched the audience first. */
  readonly storyId: string
  /** `withdrawn`, and why stands in `failure`: a retag left its event no story that its audience wants, or none ever was. */
  readonly state: 'due' | 'sent' | 'parked' | 'withdrawn'
  /** ISO 8601 UTC: not before this. Quiet hours, digests, storms and retries all move it. */
  readonly dueAt: string
  /** Failed publishes so far. */
  readonly attempts: number
  /** ISO 8601 UTC. */
  readonly createdAt: string
  readonly sentAt?: string | undefined
  /** SNS's id of the message that carried it. */
  readonly messageId?: string | undefined
  /** Why the last attempt failed, or why it was withdrawn, in words for a person. */
  readonly failure?: string | undefined
  /** Sent by `alliance alerts test`: marked in subject and text. */
  readonly isTest?: boolean | undefined
  /**
   * Its audience could not be read when the event was filed: whether it wants that, and when, is seen to before it is sent.
   */
  readonly isUnmatched?: boolean | undefined
  /** The event this is a second message about, sent once it has grown; `eventId` is then a key of its own. */
  readonly updateOf?: string | undefined
}
