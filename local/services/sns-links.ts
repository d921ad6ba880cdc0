import { html } from 'hono/html'
import { confirmSubscription, deliver, makeStamp, type SnsContext } from './sns-actions.ts'
import { CONFIRM_PATH, makeFarewell, UNSUBSCRIBE_PATH } from './sns-messages.ts'
import { dropExpired } from './sns-store.ts'

/** The page that opening a link of a mail shows. */
export interface LinkAnswer {
  readonly status: number
  readonly html: string
}

/**
 * Does what a link in a mail asks, as SNS's own pages do at the first opening.
 *
 * @param url path and query, or a whole URL; its origin does not count.
 * @returns undefined when the path is no link of a mail.
 */
export async function answerLink(context: SnsContext, url: string): Promise<LinkAnswer | undefined> {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  dropExpired(context.store, context.now())
  if (pathname === CONFIRM_PATH) return answerConfirm(context, searchParams)
  if (pathname === UNSUBSCRIBE_PATH) return answerUnsubscribe(context, searchParams)
  return undefined
}

function answerConfirm({ store }: SnsContext, parameters: URLSearchParams): Promise<LinkAnswer> {
  const topicArn = parameters.get('TopicArn') ?? ''
  const confirmed = confirmSubscription(store, topicArn, parameters.get('Token') ?? '', false)
  return confirmed
    ? renderPage(200, 'Subscription confirmed', `${confirmed.endpoint} now receives what ${topicArn} sends.`)
    : renderPage(400, 'Not confirmed', 'This link is unknown, or older than two days. Sign up again to get a new one.')
}

function answerUnsubscribe(context: SnsContext, parameters: URLSearchParams): Promise<LinkAnswer> {
  const { store } = context
  const subscription = store.subscriptions.get(parameters.get('SubscriptionArn') ?? '')
  if (!subscription || subscription.endpoint !== parameters.get('Endpoint')) {
    return renderPage(200, 'Not subscribed', 'This address is not, or no longer, subscribed.')
  }
  if (subscription.authenticateOnUnsubscribe) {
    return renderPage(403, 'Still subscribed', 'This subscription does not end by a link: use the way its mails name.')
  }
  const topic = store.topics.get(subscription.topicArn)
  store.subscriptions.write([[subscription.subscriptionArn, undefined]])
  if (topic && subscription.protocol === 'email') {
    deliver(context, [makeFarewell(topic, subscription, makeStamp(context))])
  }
  return renderPage(
    200,
    'Unsubscribed',
    `${subscription.endpoint} receives nothing more from ${subscription.topicArn}.`,
  )
}

async function renderPage(status: number, title: string, text: string): Promise<LinkAnswer> {
  const page = await html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem;overflow-wrap:anywhere}</style>
<h1>${title}</h1>
<p>${text}
`
  return { status, html: page.toString() }
}
