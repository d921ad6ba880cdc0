import { expect, test } from 'vitest'
import { Deadline } from '../../../lambdas/feeds/fetching/deadline.ts'
import { readFetchOptions } from '../../../lambdas/feeds/fetching/fetch-options.ts'
import { guardConnection } from '../../../lambdas/feeds/fetching/guarded-connector.ts'

test('a connector dials once', async () => {
  const connect = guardConnection(readFetchOptions({}), new Deadline())
  const target = { hostname: '10.0.0.1', host: '10.0.0.1', protocol: 'http:', port: '' }
  const dial = () => new Promise<Error | null>((resolve) => connect(target, (...[error]) => resolve(error)))
  expect((await dial())?.message).toBe('10.0.0.1 is private, not a public address')
  expect((await dial())?.message).toBe('10.0.0.1 took the connection and hung up')
})
