import { afterEach, describe, expect, it, vi } from 'vitest'
import { explainTags } from '../../cli/explain-tags.ts'
import { reportLine } from '../../cli/read-ndjson.ts'
import { formatFault } from '../../lambdas/runtime/fault.ts'

/** A sequence that colours in either notation, one that turns the direction of reading, and a line of its own. */
const STEERING = '\u001b[31m\u009b2J\u202e\nalliance: all is well'

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

describe('what strangers wrote does not steer the terminal', () => {
  const expectPlain = (text: string) => expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]|\nalliance/u)

  it('in the explanation of a story', () => {
    const evidence = [{ phrase: STEERING, field: 'title' as const, start: 0, end: 1, rule: 'r' }]
    const lowered = [{ rule: 'r', score: -1, evidence }]
    const topic = { topic: 't', isGiven: true, score: 1, threshold: 1, evidence, lowered }
    expectPlain(explainTags({ id: STEERING, title: STEERING }, [topic]))
  })

  it('in what is said of a bad line of NDJSON, or of a list of feeds', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    reportLine({ number: 1, fault: STEERING })
    expectPlain(String(told.mock.calls[0]))
    expectPlain(formatFault({ file: 'list.opml', message: STEERING }))
  })
})
