import { Annotations, Match } from 'aws-cdk-lib/assertions'
import { expect, it } from 'vitest'
import { makeStack } from './synthesize-stack.ts'

it('a production stack refuses to be deleted, a development stack does not', () => {
  expect(makeStack({ settings: { stage: 'production' } }).terminationProtection).toBe(true)
  expect(makeStack().terminationProtection).toBe(false)
})

const warningsOf = (settings: Record<string, unknown>) =>
  Annotations.fromStack(makeStack({ settings }))
    .findWarning('*', Match.anyValue())
    .map(({ entry }) => entry.data)

it('what a production stack lacks is told at synth: whom alarms reach, and whom readers and sites ask', () => {
  expect(warningsOf({ stage: 'production', contact: 'ops@example.org' })).toEqual([
    expect.stringContaining('opsEmail is not set'),
    expect.stringContaining('contact is "ops@example.org"'),
  ])
  expect(warningsOf({ stage: 'production', opsEmail: 'ops@tides.test' })).toEqual([])
  expect(warningsOf({ stage: 'development', contact: 'ops@example.org' })).toEqual([])
})
