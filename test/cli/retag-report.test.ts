import { expect, it } from 'vitest'
import { addToTotals, describeChange, describeTotals, startTotals } from '../../cli/retag-report.ts'
import type { Retagged } from '../../lambdas/stories/retag-stories.ts'

type Changed = Extract<Retagged, { kind: 'changed' }>

const tag = (topic: string) => ({
  topic,
  score: 2,
  evidence: [{ phrase: 'quay', field: 'title' as const, start: 0, end: 4, rule: 'named' }],
})
function changed(outcome: Changed['outcome'], added: readonly string[], removed: readonly string[] = []): Changed {
  const story = { id: 's', title: 'Quay', time: '2026-11-01T08:00:00.000Z' } as Changed['story']
  return { kind: 'changed', story, outcome, change: { before: [], after: [], added: added.map(tag), removed } }
}

it('counts what changed, what was left alone, and what failed, each once', () => {
  const totals = startTotals(['sea', 'port'])
  const retagged: Retagged[] = [
    changed('applied', ['sea'], ['port']),
    changed('applied', ['new']),
    changed('applied', []),
    changed('leftAlone', ['sea']),
    { kind: 'unchanged' },
    { kind: 'failed', id: 'f', reason: 'away' },
  ]
  for (const one of retagged) addToTotals(totals, one)
  expect(describeTotals(totals, false)).toEqual([
    'sea   + 1  − 0',
    'port  + 0  − 1',
    'new   + 1  − 0',
    '6 stories read: 2 changed topics, 1 changed evidence alone',
    expect.stringMatching(/^1 more wait to be filed/),
    '1 failed: run again',
  ])
  expect(describeTotals(startTotals(['sea']), true)).toEqual([
    'sea  + 0  − 0',
    '0 stories read: 0 would change topics, 0 would change evidence alone',
    'Nothing was written: this was a dry run.',
  ])
})

it('lays a change out: what goes, what comes and why, and whether it waits', () => {
  const lines = describeChange(changed('leftAlone', ['sea'], ['port']))
  expect(lines).toEqual([
    expect.stringMatching(/^2026-11-01 08:00 {2}s {2}Quay {2}\(left alone: /),
    '  − port',
    '  + sea (2): “quay” in the title',
  ])
  expect(describeChange(changed('applied', ['sea']))[0]).toMatch(/Quay$/)
  expect(describeChange(changed('applied', []))).toEqual([])
})
