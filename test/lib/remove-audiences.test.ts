import { Match } from 'aws-cdk-lib/assertions'
import { expect, it } from 'vitest'
import { REMOVE_AUDIENCES_TIMEOUT_SECONDS } from '../../lambdas/runtime/limits.ts'
import { synthesizeStack } from './synthesize-stack.ts'

const TYPE = 'AWS::CloudFormation::CustomResource'

it.each([
  ['a development stack removes', { stage: 'development' }, 1],
  ['a production stack keeps', { stage: 'production' }, 0],
  ['a production stack that is told to keep nothing removes', { stage: 'production', removalPolicy: 'destroy' }, 1],
])('%s the topics of its audiences when it is deleted', (_, settings, count) => {
  expect(Object.keys(synthesizeStack({ settings }).findResources(TYPE))).toHaveLength(count)
})

it('CloudFormation waits for that no longer than the function may take', () => {
  const template = synthesizeStack({ settings: { stage: 'development' } })
  template.hasResourceProperties(TYPE, { ServiceTimeout: REMOVE_AUDIENCES_TIMEOUT_SECONDS })
  template.hasResourceProperties('AWS::Lambda::Function', {
    Description: Match.stringLikeRegexp('removes the topics of all audiences'),
    Timeout: REMOVE_AUDIENCES_TIMEOUT_SECONDS,
  })
})
