import type { Tag, Tagger } from '../../lambdas/topics/tag-story.ts'

/** Gives each topic whose name stands in the title. */
export function tagBy(...topics: string[]): Tagger {
  const tag = ({ title }: { title: string }): Tag[] =>
    topics.flatMap((topic) => {
      const start = title.indexOf(topic)
      const evidence = [
        { phrase: topic, field: 'title' as const, start, end: start + topic.length, rule: `is ${topic}` },
      ]
      return start < 0 ? [] : [{ topic, score: 1, evidence }]
    })
  return { tag, explain: () => [] }
}
