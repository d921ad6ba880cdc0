import { describe, expect, it } from 'vitest'
import { FUNCTION_ENVIRONMENT, readEnvironment } from '../../lambdas/runtime/environment.ts'
import { runCommand } from '../run-command.ts'

describe('the environment of a function', () => {
  it('is read when every name is there', () => {
    const variables = { FEED_TABLE_NAME: 'feeds', POLL_QUEUE_URL: 'https://queue', OTHER: 'x' }
    expect(readEnvironment('plan-polls', variables)).toEqual({
      FEED_TABLE_NAME: 'feeds',
      POLL_QUEUE_URL: 'https://queue',
    })
  })

  it('is refused with every missing name at once', () => {
    expect(() => readEnvironment('poll-feeds', { STORY_TABLE_NAME: 'stories', FEED_TABLE_NAME: '' })).toThrow(
      /poll-feeds: missing environment CONFIG_DIR, FEED_TABLE_NAME, POLL_QUEUE_URL: /,
    )
  })

  it.each(Object.keys(FUNCTION_ENVIRONMENT))(
    'stops %s at its start, before any event, and says what to set',
    async (name) => {
      const { code, stderr } = await runCommand('node', ['--import', 'tsx', `lambdas/${name}.ts`])
      expect(code).not.toBe(0)
      expect(stderr).toContain(`${name}: missing environment`)
    },
  )
})
