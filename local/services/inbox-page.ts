import { html, raw } from 'hono/html'
import { countSmsParts } from './count-sms-parts.ts'
import { INBOX_STYLE } from './inbox-style.ts'
import { linkText } from './link-text.ts'
import type { InboxMessage } from './sns-records.ts'

/** What one page shows at most: enough for days, and fast on a phone. */
const MAX_MESSAGES = 500
const TIME_FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'short',
})

/** Renders what each address received, newest first, as a page of HTML without scripts. */
export async function renderInboxPage(messages: readonly InboxMessage[]): Promise<string> {
  const shown = messages.slice(-MAX_MESSAGES).reverse()
  const groups = groupByEndpoint(shown)
  const page = await html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Inbox (local run)</title>
<style>${raw(INBOX_STYLE)}</style>
</head>
<body>
<main class="wrap">
<h1>Inbox</h1>
<p class="lead">What each address received in this local run. Nothing left this machine. <a href="/">To the site</a>${
    messages.length > shown.length ? ` The newest ${MAX_MESSAGES} of ${messages.length} messages.` : ''
  }</p>
${groups.length > 0 ? renderContents(groups) : renderEmpty()}
${groups.map(([endpoint, received], index) => renderGroup(endpoint, received, index))}
</main>
</body>
</html>
`
  return page.toString()
}

type Group = readonly [endpoint: string, received: readonly InboxMessage[]]

function groupByEndpoint(messages: readonly InboxMessage[]): Group[] {
  const groups = new Map<string, InboxMessage[]>()
  for (const message of messages) {
    groups.set(message.endpoint, [...(groups.get(message.endpoint) ?? []), message])
  }
  return [...groups]
}

function renderEmpty() {
  return html`<div class="empty"><h2>Nothing yet</h2>
<p class="lead">Messages appear here when an address is signed up or an alert is sent. Reload to look again.</p></div>`
}

function renderContents(groups: readonly Group[]) {
  const links = groups.map(([endpoint], index) => html`<a href="#to-${index}">${endpoint}</a>\n`)
  return html`<nav aria-label="Addresses">${links}</nav>`
}

function renderGroup(endpoint: string, received: readonly InboxMessage[], index: number) {
  const isPhone = received.every(({ protocol }) => protocol === 'sms')
  const heading = html`<h2 id="to-${index}">${endpoint} <span class="kind">${isPhone ? 'SMS' : 'Email'}</span>
<span class="count">${countWords(received.length, 'message')}</span></h2>`
  return isPhone
    ? html`<section aria-labelledby="to-${index}">${heading}
<div class="phone">${received.map((message) => renderSms(message))}</div></section>\n`
    : html`<section aria-labelledby="to-${index}">${heading}
${received.map((message) => renderMail(message))}</section>\n`
}

function renderMail(message: InboxMessage) {
  const { kind, from, subject, body, receivedAt, confirmUrl, unsubscribeUrl } = message
  const footerAt = unsubscribeUrl === undefined ? -1 : body.lastIndexOf('\n--\n')
  const text = footerAt < 0 ? body : body.slice(0, footerAt)
  return html`<article class="${kind === 'notification' ? 'mail' : 'mail notice'}">
<header><h3><bdi>${subject}</bdi></h3>
<div class="meta">From <bdi>${from}</bdi> · ${renderTime(receivedAt)}</div></header>
<p class="text">${linkText(text.trimEnd())}</p>
${confirmUrl === undefined ? '' : html`<a class="button" href="${confirmUrl}">Confirm subscription</a>`}
${footerAt < 0 ? '' : html`<p class="text footer">${linkText(body.slice(footerAt).trim())}</p>`}
</article>\n`
}

function renderSms({ body, receivedAt }: InboxMessage) {
  const { characters, parts, encoding } = countSmsParts(body)
  const size = `${countWords(characters, 'character')}, ${countWords(parts, 'part')} (${encoding})`
  return html`<article class="sms"><p class="bubble">${linkText(body)}</p>
<div class="meta">${renderTime(receivedAt)} · <span class="${parts > 1 ? 'costly' : 'cheap'}">${size}</span></div></article>\n`
}

function renderTime(receivedAt: string) {
  return html`<time datetime="${receivedAt}">${TIME_FORMAT.format(new Date(receivedAt))}</time>`
}

function countWords(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
