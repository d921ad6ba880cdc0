import { cleanLine } from '../lambdas/runtime/clean-text.ts'
import type { MissingPart } from '../lambdas/topics/nearest-miss.ts'
import type { Evidence, TopicExplanation } from '../lambdas/topics/tag-story.ts'

/** Says to a person which topics a story was given and why, and of the others, the nearest first, what was missing. */
export function explainTags(
  story: { id: string | number; title: string },
  topics: readonly TopicExplanation[],
): string {
  const given = topics.filter(({ isGiven }) => isGiven)
  const others = topics.filter(({ isGiven }) => !isGiven).sort((a, b) => distanceOf(a) - distanceOf(b))
  return [
    `${cleanLine(String(story.id))}  ${cleanLine(story.title)}`,
    ...given.flatMap(explainGiven),
    ...others.flatMap(explainNotGiven),
    '',
  ].join('\n')
}

/** How far a topic was from being given: first those whose parts are all there, then those that lack the fewest. */
function distanceOf({ nearest }: TopicExplanation): number {
  if (!nearest) return Number.MAX_SAFE_INTEGER
  return nearest.missing.filter(({ kind }) => kind === 'absent').length
}

function explainGiven(topic: TopicExplanation): string[] {
  return [`  + ${topic.topic}: ${topic.score}, needs ${topic.threshold}`, ...explainEvidence(topic)]
}

function explainNotGiven(topic: TopicExplanation): string[] {
  const { nearest } = topic
  const missing = nearest
    ? `      nearest rule ${nearest.rule}: ${nearest.missing.map(describeMissing).join('; ')}`
    : '      no rule came near: nothing of what it is about is there'
  return [`  − ${topic.topic}: ${topic.score}, needs ${topic.threshold}`, ...explainEvidence(topic), missing]
}

function explainEvidence({ evidence, lowered }: TopicExplanation): string[] {
  return [
    ...listPhrases(evidence),
    ...lowered.map(({ rule, score, evidence: against }) => {
      const phrases = against.map(({ phrase, field }) => `“${cleanLine(phrase)}” in the ${field}`).join(', ')
      return `      lowered by ${-score}, rule ${rule}: ${phrases}`
    }),
  ]
}

function listPhrases(evidence: readonly Evidence[]): string[] {
  return evidence.map(
    ({ phrase, field, start, rule }) => `      “${cleanLine(phrase)}” in the ${field} at ${start}, rule ${rule}`,
  )
}

function describeMissing(part: MissingPart): string {
  switch (part.kind) {
    case 'absent':
      return `nothing of ${part.groups.join(' or ')}`
    case 'apart':
      return `all its parts are there, but not within ${/^\d/.test(part.within) ? part.within : `one ${part.within}`}`
    case 'excluded':
      return `kept off by ${part.groups.join(', ')}`
    case 'too weak':
      return `it holds, but ${part.lacking} too weakly`
  }
}
