import { expect, it } from 'vitest'
import { synthesizeStack } from './synthesize-stack.ts'

const TYPE = 'AWS::CloudFormation::CustomResource'

it.each([
  ['a development stack removes', { stage: 'development' }, 1],
  ['a production stack keeps', { stage: 'production' }, 0],
  ['a production stack that is told to keep nothing removes', { stage: 'production', removalPolicy: 'destroy' }, 1],
])('%s the topics of its audiences when it is deleted', (_, settings, count) => {
  expect(Object.keys(synthesizeStack({ settings }).findResources(TYPE))).toHaveLength(count)
})
