import { expect, test } from 'vitest'
import { countSmsParts } from '../../local/services/count-sms-parts.ts'
import { renderInboxPage } from '../../local/services/inbox-page.ts'
import { linkText } from '../../local/services/link-text.ts'
import type { InboxMessage } from '../../local/services/sns-records.ts'

const MAIL: InboxMessage = {
  deliveryId: 'delivery-1',
  messageId: 'message-1',
  kind: 'notification',
  protocol: 'email',
  endpoint: 'a@example.com',
  from: 'Daily News',
  subject: 'A subject',
  body: 'The text\n\n--\nTo stop: http://127.0.0.1/unsubscribe.html?a=1&b=2\n',
  topicArn: 'arn:aws:sns:us-east-1:000000000000:news',
  subscriptionArn: 'arn:aws:sns:us-east-1:000000000000:news:1',
  receivedAt: '2023-01-13T12:00:00.000Z',
  unsubscribeUrl: 'http://127.0.0.1/unsubscribe.html?a=1&b=2',
}
const { subject: _, unsubscribeUrl: __, ...withoutSubject } = MAIL
const SMS: InboxMessage = { ...withoutSubject, protocol: 'sms', endpoint: '+819012345678', body: 'NEWS> short' }

test('an empty inbox says what will appear, and leads to the site', async () => {
  const page = await renderInboxPage([])
  expect(page).toContain('Nothing yet')
  expect(page).toContain('<a href="/">To the site</a>')
})

test('messages are grouped by address, the address and the message received last first', async () => {
  const page = await renderInboxPage([
    { ...MAIL, subject: 'first' },
    { ...MAIL, endpoint: 'b@example.com', subject: 'second' },
    SMS,
    { ...MAIL, subject: 'third' },
  ])
  const order = ['third', 'first', 'NEWS&gt; short', 'second'].map((text) => page.indexOf(text))
  expect(order).not.toContain(-1)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
})

test('a mail shows sender, subject, time, text and the unsubscribe link', async () => {
  const page = await renderInboxPage([MAIL])
  expect(page).toContain('Daily News')
  expect(page).toContain('A subject')
  expect(page).toContain('13 Jan 2023, 12:00:00 UTC')
  expect(page).toContain('href="http://127.0.0.1/unsubscribe.html?a=1&amp;b=2"')
})

test('a confirmation mail has a link that confirms', async () => {
  const confirmUrl = 'http://127.0.0.1/confirmation.html?Token=1&Endpoint=a'
  const page = await renderInboxPage([{ ...MAIL, kind: 'confirmation', confirmUrl }])
  expect(page).toContain('href="http://127.0.0.1/confirmation.html?Token=1&amp;Endpoint=a">Confirm subscription</a>')
})

test('an SMS shows its size as it is billed', async () => {
  const page = await renderInboxPage([SMS, { ...SMS, body: '日'.repeat(71) }])
  expect(page).toContain('11 characters, 1 part (GSM-7)')
  expect(page).toContain('71 characters, 2 parts (UCS-2)')
})

test('hostile text stays text', async () => {
  const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
  const page = await renderInboxPage([
    { ...MAIL, subject: attack, from: attack, body: attack, endpoint: attack },
    { ...SMS, body: `${attack} javascript:alert(1) http://x.example/"onclick="alert(1)` },
  ])
  expect(page).not.toMatch(/<script|<img|onclick="/)
  expect(page).not.toContain('href="javascript')
})

test.each([
  { name: 'an address', text: 'see https://a.example/x?y=1&z=2#f now', links: ['https://a.example/x?y=1&z=2#f'] },
  { name: 'one before a full stop', text: 'see http://a.example/x.', links: ['http://a.example/x'] },
  { name: 'one in parentheses', text: '(https://a.example/x)', links: ['https://a.example/x'] },
  { name: 'one with parentheses', text: 'https://a.example/x_(y)', links: ['https://a.example/x_(y)'] },
  { name: 'one in Japanese text', text: '詳細はhttps://a.example/日本', links: ['https://a.example/'] },
  { name: 'two', text: 'http://a.example/ http://b.example/', links: ['http://a.example/', 'http://b.example/'] },
  { name: 'no other scheme', text: 'javascript:alert(1) ftp://a.example data:text/html,x', links: [] },
  { name: 'no address that is none', text: 'https://[', links: [] },
])('a text with $name', async ({ text, links }) => {
  const page = (await linkText(text)).toString().replaceAll('&amp;', '&')
  expect([...page.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual(links)
  expect(page.replace(/<[^>]*>/g, '')).toBe(text)
})

test.each([
  { name: '160 plain characters', text: 'a'.repeat(160), parts: 1, encoding: 'GSM-7' },
  { name: '161 plain characters', text: 'a'.repeat(161), parts: 2, encoding: 'GSM-7' },
  { name: '307 plain characters', text: 'a'.repeat(307), parts: 3, encoding: 'GSM-7' },
  { name: '81 euro signs, two septets each', text: '€'.repeat(81), parts: 2, encoding: 'GSM-7' },
  { name: 'a line break', text: 'a\nb', parts: 1, encoding: 'GSM-7' },
  { name: 'a curly quote', text: `${'a'.repeat(70)}’`, parts: 2, encoding: 'UCS-2' },
  { name: '35 emoji, two units each', text: '🛰'.repeat(35), parts: 1, encoding: 'UCS-2' },
  { name: '36 emoji', text: '🛰'.repeat(36), parts: 2, encoding: 'UCS-2' },
])('$name: $parts parts of $encoding', ({ text, parts, encoding }) => {
  expect(countSmsParts(text)).toMatchObject({ parts, encoding })
})
