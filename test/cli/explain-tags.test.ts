import { expect, it } from 'vitest'
import { explainTags } from '../../cli/explain-tags.ts'
import type { TopicExplanation } from '../../lambdas/topics/tag-story.ts'

const FAR: TopicExplanation = { topic: 'far', isGiven: false, score: 0, threshold: 1, evidence: [], lowered: [] }
const lacking = (topic: string, ...groups: string[]): TopicExplanation => ({
  ...FAR,
  topic,
  nearest: { rule: 'any', missing: groups.map((group) => ({ kind: 'absent', groups: [group] })) },
})
const WEAK: TopicExplanation = {
  ...FAR,
  topic: 'weak',
  nearest: { rule: 'any', missing: [{ kind: 'too weak', lacking: 0.5 }] },
}

it('tells the topics that were not given nearest first, behind those that were', () => {
  const given: TopicExplanation = { ...FAR, topic: 'given', isGiven: true, score: 1 }
  const text = explainTags({ id: 1, title: 'News' }, [FAR, lacking('two', 'a', 'b'), given, lacking('one', 'a'), WEAK])
  const topics = [...text.matchAll(/^ {2}[+−] (\w+):/gm)].map(([, topic]) => topic)
  expect(topics).toEqual(['given', 'weak', 'one', 'two', 'far'])
})
