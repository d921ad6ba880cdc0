import type { Context } from 'hono'
import type { BadParameter } from './reading/read-request.ts'

/** Answers with a problem that programs read (RFC 9457). */
export function giveProblem(
  c: Context,
  status: 400 | 404 | 405 | 500,
  problem: { readonly title: string; readonly detail: string; readonly errors?: readonly BadParameter[] },
): Response {
  const body = JSON.stringify({ type: 'about:blank', status, ...problem })
  return c.body(body, status, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
}
