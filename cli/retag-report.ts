import { showMinute } from '../lambdas/runtime/show-time.ts'
import type { Retagged } from '../lambdas/stories/retag-stories.ts'
import type { Evidence, Tag } from '../lambdas/topics/tag-story.ts'

type Changed = Extract<Retagged, { kind: 'changed' }>

/** What a retag came to so far. */
export interface Totals {
  read: number
  /** Stories that gained or lost a topic. */
  changed: number
  /** Stories whose evidence or scores changed and nothing else. */
  evidenceOnly: number
  /** Stories that would have changed, but wait to be filed or changed meanwhile. */
  leftAlone: number
  failed: number
  readonly byTopic: Map<string, { added: number; removed: number }>
}

/** @param topics those listed even when nothing changes in them */
export function startTotals(topics: readonly string[]): Totals {
  const byTopic = new Map(topics.map((topic) => [topic, { added: 0, removed: 0 }]))
  return { read: 0, changed: 0, evidenceOnly: 0, leftAlone: 0, failed: 0, byTopic }
}

/** Counts one story. */
export function addToTotals(totals: Totals, retagged: Retagged): void {
  totals.read += 1
  if (retagged.kind === 'failed') totals.failed += 1
  if (retagged.kind !== 'changed') return
  const { change, outcome } = retagged
  if (outcome === 'leftAlone') {
    totals.leftAlone += 1
    return
  }
  if (isEvidenceOnly(retagged)) totals.evidenceOnly += 1
  else totals.changed += 1
  const countOf = (topic: string) => {
    const count = totals.byTopic.get(topic) ?? { added: 0, removed: 0 }
    totals.byTopic.set(topic, count)
    return count
  }
  for (const { topic } of change.added) countOf(topic).added += 1
  for (const topic of change.removed) countOf(topic).removed += 1
}

/** Lays one story's change out for a person; nothing when its topics stay. */
export function describeChange(changed: Changed): string[] {
  if (isEvidenceOnly(changed)) return []
  const { story, change, outcome } = changed
  const note = outcome === 'leftAlone' ? '  (left alone: it waits to be filed, or changed meanwhile)' : ''
  return [
    `${showMinute(story.time)}  ${story.id}  ${story.title}${note}`,
    ...change.removed.map((topic) => `  − ${topic}`),
    ...change.added.map((tag) => `  + ${describeTag(tag)}`),
  ]
}

/** One story's change as data. */
export function toRecord({ story, change, outcome }: Changed): object {
  const { id, title, time } = story
  return { id, title, time, outcome, removed: change.removed, added: change.added }
}

/** Sums a retag up, a line each. */
export function describeTotals(totals: Totals, isDryRun: boolean): string[] {
  const { read, changed, evidenceOnly, leftAlone, failed, byTopic } = totals
  const width = Math.max(...[...byTopic.keys()].map((topic) => topic.length))
  const would = isDryRun ? 'would change' : 'changed'
  return [
    ...[...byTopic].map(([topic, { added, removed }]) => `${topic.padEnd(width)}  + ${added}  − ${removed}`),
    `${read} stories read: ${changed} ${would} topics, ${evidenceOnly} ${would} evidence alone`,
    ...(leftAlone > 0
      ? [`${leftAlone} more wait to be filed or changed meanwhile, and were left alone: run again in a minute`]
      : []),
    ...(failed > 0 ? [`${failed} failed: run again`] : []),
    ...(isDryRun ? ['Nothing was written: this was a dry run.'] : []),
  ]
}

function isEvidenceOnly({ change }: Changed): boolean {
  return change.added.length === 0 && change.removed.length === 0
}

function describeTag({ topic, score, evidence }: Tag): string {
  return `${topic} (${score}): ${describeEvidence(evidence)}`
}

/** Names phrases by the field they stand in, each once. */
export function describeEvidence(evidence: readonly Evidence[]): string {
  return [...new Set(evidence.map(({ phrase, field }) => `“${phrase}” in the ${field}`))].join(', ')
}
