import { SERVE_SITE_TIMEOUT_SECONDS } from '../lambdas/runtime/limits.ts'
import type { HttpAnswer } from './services/http-result.ts'
import { renderInboxPage } from './services/inbox-page.ts'
import { startHttpApi } from './services/start-http-api.ts'
import type { SnsService } from './services/start-sns.ts'

/** Serves the site as deployed, and beside it what only a local run has: the inbox and the links in its mails. */
export async function openSite(options: {
  readonly port: number
  readonly sns: SnsService
}): Promise<{ close(): Promise<void> }> {
  const { handler } = await import('../lambdas/serve-site.ts')
  return startHttpApi({
    port: options.port,
    functionName: 'serve-site',
    handler,
    timeoutSeconds: SERVE_SITE_TIMEOUT_SECONDS,
    localRoute: async ({ method, url }) => {
      if (method !== 'GET') return undefined
      if (url.pathname === '/inbox') return htmlAnswer(200, await renderInboxPage(options.sns.readInbox()))
      const link = await options.sns.answerLink(url.href)
      return link && htmlAnswer(link.status, link.html)
    },
  })
}

function htmlAnswer(status: number, html: string): HttpAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, cookies: [], body: Buffer.from(html) }
}
