import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningSite, startSite } from './start-site.ts'
import { tellStory } from './tell-story.ts'

let site: RunningSite

beforeAll(async () => {
  site = await startSite()
  await site.file(tellStory({ id: 'one' }))
})
afterAll(() => site.close())

const ANSWERS = [
  '/',
  '/ja',
  '/topics/space',
  '/stories/one',
  '/s/one',
  '/api/stories',
  '/health',
  '/nothing',
  '/?lang=xx',
]

test.each(ANSWERS)('%s is sent with every security header', async (path) => {
  const { headers } = await site.ask(path)
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'strict-transport-security': 'max-age=31536000',
  })
  expect(headers['content-security-policy']).not.toContain('unsafe')
})

test('the policy lets in the style sheet of the page and nothing else', async () => {
  const { headers, text } = await site.ask('/')
  const styles = [...text.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style ?? '')
  expect(styles).toHaveLength(1)
  const hash = createHash('sha256')
    .update(styles[0] ?? '')
    .digest('base64')
  expect(headers['content-security-policy']).toContain(`style-src 'sha256-${hash}';`)
  expect(text).not.toMatch(/\sstyle=|<script|<link rel="stylesheet"/)
  expect(text.match(/(?:src|href)="https?:[^"]*"/g)).toEqual(['href="https://outlet.example/one"'])
})

test.each(['localhost', '127.0.0.1:8080', '[::1]:8080'])('on %s nothing is said of strict transport', async (host) => {
  expect((await site.ask('/', { host })).headers).not.toHaveProperty('strict-transport-security')
})

test.each([
  ['/en', 'public'],
  ['/ja/topics/space', 'public'],
  ['/ja/stories/one', 'public'],
  ['/api/stories', 'public'],
  ['/', 'private'],
  ['/topics/space', 'private'],
  ['/stories/one', 'private'],
])(
  '%s is kept for a minute, by caches for all where its address names its language (%s), and then asked for by its tag',
  async (path, whose) => {
    const { headers } = await site.ask(path)
    expect(headers['cache-control']).toBe(`${whose}, max-age=60`)
    const again = await site.ask(path, { 'if-none-match': headers.etag ?? '' })
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' })
  },
)

test('a compressed page is the same page, and its tag still holds', async () => {
  const plain = await site.ask('/stories/one')
  const { raw, headers } = await site.ask('/stories/one', { 'accept-encoding': 'br, gzip' })
  expect({ isBinary: raw.isBase64Encoded, encoding: headers['content-encoding'] }).toEqual({
    isBinary: true,
    encoding: 'gzip',
  })
  expect(gunzipSync(Buffer.from(raw.body ?? '', 'base64')).toString()).toBe(plain.text)
  expect(headers.vary).toContain('Accept-Encoding')
  expect(await site.ask('/stories/one', { 'if-none-match': headers.etag ?? '' })).toMatchObject({ status: 304 })
})

test('HEAD is answered as GET without the body', async () => {
  expect(await site.ask('/', {}, 'HEAD')).toMatchObject({
    status: 200,
    text: '',
    headers: { etag: expect.any(String) },
  })
})
