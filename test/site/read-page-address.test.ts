import { expect, test } from 'vitest'
import { readPageAddress } from '../../lambdas/site/reading/read-page-address.ts'

const SITE = 'https://news.example.org'

test.each([
  ['/', '', '/'],
  ['/ja', '/ja', '/'],
  ['/ja/', '/ja', '/'],
  ['/ja?lang=en', '/ja', '/?lang=en'],
  ['/en/topics/space?lang=ja&until=2026-01-01', '/en', '/topics/space?lang=ja&until=2026-01-01'],
  ['/japan', '', '/japan'],
  ['/fr/topics/space', '', '/fr/topics/space'],
  ['/topics/ja', '', '/topics/ja'],
  ['/JA', '', '/JA'],
])('%s begins with "%s" and goes on with "%s"', (path, base, rest) => {
  expect(readPageAddress(SITE + path, undefined)).toMatchObject({ base, rest })
})

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['*', 'en'],
  ['ja', 'ja'],
  ['ja-JP,ja;q=0.9,en-US;q=0.8,en;q=0.7', 'ja'],
  ['en-US,en;q=0.9,ja;q=0.8', 'en'],
  ['fr-FR,fr;q=0.9,ja;q=0.5', 'ja'],
  ['fr-FR,fr;q=0.9', 'en'],
  ['en;q=0.3, JA;q=0.6', 'ja'],
  ['ja;q=0, en;q=0.1', 'en'],
  ['ja;q=0', 'en'],
  ['jav', 'en'],
  [';;;,,q=', 'en'],
] as const)('who accepts "%s" is shown %s', (accepted, language) => {
  expect(readPageAddress(`${SITE}/topics/space`, accepted)).toMatchObject({ base: '', language })
})

test('the language of the path wins over what the browser likes', () => {
  expect(readPageAddress(`${SITE}/en/topics/space`, 'ja').language).toBe('en')
})
