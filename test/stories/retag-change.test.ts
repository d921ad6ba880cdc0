import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTags } from '../../lambdas/stories/retag-change.ts'
import type { Tag } from '../../lambdas/topics/tag-story.ts'
import { tagBy } from './tag-by.ts'

describe('a comparison of tags', () => {
  const topic = fc.constantFrom('a', 'b', 'c')
  const tags = fc.uniqueArray(fc.record({ topic, score: fc.integer({ min: 1, max: 2 }), evidence: fc.constant([]) }), {
    selector: (tag) => tag.topic,
  })

  it('leads from the tags before to those after, and limited to a topic changes no other', () => {
    fc.assert(
      fc.property(tags, tags, fc.option(topic, { nil: undefined }), (before, given, limit) => {
        const change = compareTags(before, given, limit)
        const after = change?.after ?? before
        const topicsOf = (list: readonly Tag[]) => list.map((tag) => tag.topic).sort()
        const { removed = [], added = [] } = change ?? {}
        const expected = [...topicsOf(before).filter((one) => !removed.includes(one)), ...topicsOf(added)].sort()
        expect(topicsOf(after)).toEqual(expected)
        for (const one of ['a', 'b', 'c']) {
          const source = limit === undefined || limit === one ? given : before
          expect(after.find((tag) => tag.topic === one)).toEqual(source.find((tag) => tag.topic === one))
        }
      }),
    )
  })

  it('tells a change of evidence alone apart', () => {
    const before = tagBy('sea').tag({ title: 'sea' })
    const after = tagBy('sea').tag({ title: 'the sea' })
    expect(compareTags(before, after)).toMatchObject({ removed: [], added: [], after })
  })
})
