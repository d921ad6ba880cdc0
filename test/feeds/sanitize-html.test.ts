import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEntities } from '../../lambdas/feeds/parsing/decode-entities.ts'
import { htmlToText } from '../../lambdas/feeds/parsing/html-to-text.ts'
import { resolveInHtml, resolveUrl } from '../../lambdas/feeds/parsing/resolve-links.ts'
import { sanitizeHtml, textOfShown } from '../../lambdas/feeds/parsing/sanitize-html.ts'
import { escapeAttribute } from '../../lambdas/feeds/parsing/write-xml.ts'

const BASE = 'https://harbour.example/news/feed.xml'
const names = fc.constantFrom(
  'a',
  'A',
  'td',
  'TD',
  'Td',
  'p',
  'b',
  'h1',
  'br',
  'strong',
  'tr',
  'img',
  'font',
  'script',
  'style',
  'constructor',
  'hasOwnProperty',
  '__proto__',
  'x',
  'o:p',
)
const addresses = fc.constantFrom(
  'https://a.example/',
  'https://a.example/b?c=1&amp;d=2',
  'https://a.example/b?c=1&d=2',
  'https://a.example/&amp;lt;&quot;',
  '/b/c?d=1&amp;e=&lt;',
  '/b//c',
  '/b/../c',
  '//b.example/c',
  'c.html',
  'mailto:a@b.example',
  'mailto:a@b.example?subject=c',
  'https://a.example/港/b',
  'b/c?d=1&amp;e=f#g',
  'b:c',
  './b',
  '?b',
  '#b',
  '',
  'javascript:alert(1)',
  'java&#x73;cript:alert(1)',
  '&amp;#106;avascript:1',
  'HTTPS://A.EXAMPLE',
  ' /b ',
  'data:text/html,x',
  '',
  '/',
  '/?b&amp;c&amp;',
  '/b/.c',
  '/%2e/b',
  "/b?c'd",
  'https:///b',
  'https://.b/',
  'https://-b/',
  'https://a.example:80/b',
  'https://a.example\\b',
  'https://a.example#b',
  'https://a.example/b > c',
)
const attributes = fc.oneof(
  fc
    .tuple(fc.constantFrom('href', 'HREF', 'src', 'hreflang', 'cite'), addresses)
    .map(([name, value]) => `${name}="${value}"`),
  addresses.map((address) => `href='${address.replaceAll("'", '')}'`),
  fc.constantFrom(
    'class="x"',
    'onclick="x()"',
    'title="&lt;b&gt; &amp;amp;"',
    'TITLE="a > b"',
    'title=\'a "b"\'',
    'colspan="2"',
    "alt='x'",
    'width=3',
    'style="a:b"',
    'title="港"',
    '@click="b"',
    'data-b="c"d="e"',
  ),
)
const tags = fc
  .tuple(
    names,
    fc.array(attributes, { maxLength: 3 }),
    fc.constantFrom(' ', '  ', '\n'),
    fc.constantFrom('', ' /', '/', ' '),
  )
  .map(([name, list, space, end]) => [`<${name}`, ...list.map((one) => space + one), end, '>'].join(''))
const texts = fc.constantFrom(
  'Pier 9',
  ' ',
  '&amp;',
  '&#0;',
  '&#x202e;',
  '>',
  '<',
  '< b',
  '"',
  '<!-- c -->',
  '<![CDATA[<i>]]>',
  '港',
)
const pages = fc.array(
  fc.oneof(
    tags,
    tags,
    names.map((name) => `</${name}>`),
    names.map((name) => `<${name}>`),
    addresses.map((address) => `<a href="${address}">`),
    texts,
  ),
  { maxLength: 25 },
)

/** The same page with its tags in another form, which none of the short ways for common tags takes. */
function inOddForm(pieces: readonly string[]): string {
  const odd = pieces.map((piece) =>
    piece.replace(/=(?=["'])/g, ' = ').replace(/^(<\/?[a-zA-Z][\w:]*)(?=[\s/>])/, '$1\t'),
  )
  return odd.join('')
}

describe('sanitized HTML', () => {
  it.each([
    ['Home > <a href="https://x.org/">News</a>', 'Home &gt; <a href="https://x.org/">News</a>'],
    ['<constructor>x</constructor>', 'x'],
    ['<CONSTRUCTOR a="b"><b>x</b>', '<b>x</b>'],
  ])('of %s is %s', (html, expected) => {
    expect(sanitizeHtml(html, BASE)).toMatchObject({ html: expected })
  })

  it('is the same whether tags are in their common form or another one', () => {
    fc.assert(
      fc.property(pages, (pieces) => {
        expect(sanitizeHtml(pieces.join(''), BASE)).toEqual(sanitizeHtml(inOddForm(pieces), BASE))
      }),
      { numRuns: 3_000 },
    )
  })

  it('has addresses as they would be decoded, resolved and escaped one after another', () => {
    const written = fc.array(
      fc.oneof(
        addresses,
        fc.constantFrom(
          '&amp;',
          '&',
          '/',
          '?',
          '.',
          'a',
          ':',
          "'",
          '%',
          '&lt;',
          '=',
          '&b=',
          '&copy=',
          '&amp',
          '&amp_',
          'lt=',
          ';',
          '港',
          '\u3000',
          '@',
        ),
      ),
      { maxLength: 5 },
    )
    const bases = fc.constantFrom(BASE, 'https://a&b@harbour.example/feed', 'http://[::1]:80/x', undefined)
    fc.assert(
      fc.property(written, bases, (parts, base) => {
        const resolved = resolveInHtml(parts.join(''), base)
        if (resolved === undefined) return
        expect(resolved).toBe(escapeAttribute(resolveUrl(decodeEntities(parts.join('')), base) ?? ''))
        expect(resolved).toMatch(/^(?:https?|mailto):/)
      }),
      { numRuns: 5_000 },
    )
  })

  it('is the same however often its tags were met before', () => {
    fc.assert(
      fc.property(pages, (pieces) => {
        const [first, ...later] = Array.from({ length: 9 }, () => sanitizeHtml(pieces.join(''), BASE))
        for (const safe of later) expect(safe).toEqual(first)
      }),
      { numRuns: 500 },
    )
  })

  it('shows the very text that is read of it', () => {
    const isRead = fc.property(pages, (pieces) => {
      const safe = sanitizeHtml(pieces.join(''), BASE)
      expect(textOfShown(safe).replace(/\s/g, '')).toBe(htmlToText(safe.html).replace(/\s/g, ''))
    })
    fc.assert(isRead, { numRuns: 3_000 })
  })

  it('stays as it is when it is sanitized again', () => {
    fc.assert(
      fc.property(pages, (pieces) => {
        const { html } = sanitizeHtml(pieces.join(''), BASE)
        expect(sanitizeHtml(html, BASE).html).toBe(html)
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['a link to an address', '<a href="https://a.example/b?c=1">d</a>', '<a href="https://a.example/b?c=1">d</a>'],
    [
      'a link within the site',
      '<a class="x" href="/b?c=1&amp;d=2">e</a>',
      '<a href="https://harbour.example/b?c=1&amp;d=2">e</a>',
    ],
    ['a link that runs something', '<a href="javascript:x">d</a>', '<a>d</a>'],
    ['a cell with a style', '<td style="x" colspan="2">d</td>', '<td colspan="2">d</td>'],
    ['a tag nobody knows', '<blink>d</blink><x-y>e</x-y>', 'de'],
    ['a script', 'a<script>b</script>c<script>d', 'ac'],
  ])('holds %s', (_, html, safe) => {
    for (let time = 0; time < 9; time++) expect(sanitizeHtml(html, BASE).html).toBe(safe)
  })
})
