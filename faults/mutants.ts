/** A mistake somebody might make in the functions: a change of their text that the simulation must notice. */
export interface Mutant {
  readonly name: string
  readonly file: string
  /** Exact texts, each in the file once, and what stands in their place. */
  readonly changes: readonly (readonly [before: string, after: string])[]
  /** A fault that shows it. */
  readonly shownBy: string
}

/** Mistakes that lose, repeat or delay what is told, one for each rule that keeps it right. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: 'mark before publish',
    shownBy: 'SNS is away for half an hour',
    file: 'lambdas/alerts/publish-alerts.ts',
    changes: [
      [
        '  const published = await outbox.sns.publish(audience.topicArn, message)\n',
        "  for (const alert of alerts) await outbox.alertTable.markSent(alert, { at: new Date().toISOString(), messageId: '' })\n" +
          '  const published = await outbox.sns.publish(audience.topicArn, message)\n',
      ],
    ],
  },
  {
    name: 'feed state saved before its stories',
    shownBy: 'poll-feeds dies after some of its writes',
    file: 'lambdas/stories/collect-stories.ts',
    changes: [
      [
        '      const { stored, news } = await storeEntries(',
        '      await collector.feedTable.save(afterDocument(feed, document, now))\n' +
          '      const { stored, news } = await storeEntries(',
      ],
    ],
  },
  {
    name: 'an error swallowed in a batch',
    shownBy: 'one story cannot be written for a while',
    file: 'lambdas/runtime/run-limited.ts',
    changes: [['  if (faults.length > 0) {\n', '  if (faults.length > items.length) {\n']],
  },
  {
    name: 'due index without retry',
    shownBy: 'SNS is throttled',
    file: 'lambdas/alerts/alert-table.ts',
    changes: [
      [
        "'SET attempts = :attempts, dueAt = :due, failure = :failure'",
        "'SET attempts = :attempts, dueAt = :due, failure = :failure REMOVE dueShard'",
      ],
    ],
  },
  {
    name: 'a lease that never expires',
    shownBy: 'send-alerts dies after some of its writes',
    file: 'lambdas/alerts/lease.ts',
    changes: [['leasedUntil: now + seconds * 1000', 'leasedUntil: now + seconds * 1e9']],
  },
  {
    name: 'an index row believed without rereading',
    shownBy: 'the index of due alerts lags',
    file: 'lambdas/alerts/send-due-alerts.ts',
    changes: [['alert && isDue(alert) ? [alert] : []', 'alert ? [alert] : []']],
  },
  {
    name: 'dedupe on GUID alone',
    shownBy: 'one GUID on two stories of one document',
    file: 'lambdas/stories/make-story.ts',
    changes: [['    id: storyIdOf(storyKey),\n', '    id: storyIdOf(entry.id ?? storyKey),\n']],
  },
  {
    name: 'no storm limit',
    shownBy: 'more than the storm limit at once',
    file: 'lambdas/alerts/plan-sending.ts',
    changes: [['recent.length + alerts.length > storm.alerts', 'false']],
  },
  {
    name: 'dueAt ignored',
    shownBy: 'one story in two feeds at the same moment',
    file: 'lambdas/alerts/add-alerts.ts',
    changes: [
      [
        'story.testAudienceId ? now : dueAt(preferences, now)',
        'story.testAudienceId ? now : (dueAt, preferences, now)',
      ],
    ],
  },
  {
    name: 'event chosen again on a rerun',
    shownBy: 'send-alerts dies before it takes a mark off, and runs again days later',
    file: 'lambdas/alerts/file-stories.ts',
    changes: [
      ['  if (story.eventId !== undefined) return story.eventId\n', ''],
      [
        '  if (await cabinet.storyTable.setEventId(story.id, chosen)) return chosen\n',
        '  await cabinet.storyTable.setEventId(story.id, chosen)\n  return chosen\n  // biome-ignore lint: unreachable in this mutant\n',
      ],
    ],
  },
]
