import { MAX_BODY_BYTES } from '../../lambdas/runtime/limits.ts'

/** A document as large as one may be, and what becomes of it. */
export interface ExhaustingDocument {
  readonly name: string
  readonly make: () => Uint8Array
  readonly outcome: 'refused' | 'notAFeed' | 'read'
}

const ITEM = '<rss version="2.0"><channel><item>'
const CDATA = `${ITEM}<description><![CDATA[`
const CHANNEL = '<rss version="2.0"><channel>'
const BOMB = '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><title>'

const LONG_BASE = `https://a.example/${'a'.repeat(1_900)}/`
const ENTRY_OF_LINKS = `<entry><content><p>${'<img src="b"/>'.repeat(500)}</p></content></entry>`

function feedOf(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  return `<feed xmlns="http://www.w3.org/2005/Atom"${written.join('')}>`
}

/** A beginning, and one piece over and over. */
function fill(unit: string, head = ''): () => Uint8Array {
  return () => {
    const room = MAX_BODY_BYTES - Buffer.byteLength(head)
    return new TextEncoder().encode(head + unit.repeat(Math.floor(room / Buffer.byteLength(unit))))
  }
}

function outcomesOf(
  outcome: ExhaustingDocument['outcome'],
  documents: Readonly<Record<string, () => Uint8Array>>,
): ExhaustingDocument[] {
  return Object.entries(documents).map(([name, make]) => ({ name, make, outcome }))
}

const ARTICLE = `<![CDATA[${'<p>The <b>ferry</b> <a href="/b?c=1&amp;d=2">leaves</a>.</p>'.repeat(20)}]]>`

/** Documents made to exhaust their reader, and large ones that are not. */
export const EXHAUSTING_DOCUMENTS: readonly ExhaustingDocument[] = [
  ...outcomesOf('refused', {
    'a million open tags': fill('<a>', ITEM),
    'a hundred thousand tags one in the other': fill('<div>', `${ITEM}<description>`),
    'too many tags': fill('<a/>', ITEM),
    'fields that nothing closes': fill('<title></x></x>', ITEM),
    'unknown elements that nothing closes': fill('<x><title>a</title>', ITEM),
    'fields left open before comments': fill('<!---->', ITEM + '<title>a'.repeat(400)),
    'fields left open before text': fill('a < b ', ITEM + '<title>a'.repeat(400)),
    'objects that nothing closes': fill('<object>', CDATA),
    'an entity bomb': fill('&b;', BOMB),
    'a million objects of JSON': fill('{},', '{"items":['),
  }),
  ...outcomesOf('notAFeed', {
    'nothing but NUL bytes': () => new Uint8Array(MAX_BODY_BYTES),
    'NUL bytes between letters': fill('\0a'),
    'a page of tags that nothing closes': () => new TextEncoder().encode('<p>'.repeat(1000)),
    'document types that nothing closes': fill('<!DOCTYPE ['),
    'brackets of JSON': fill('[', '{"items":'),
  }),
  ...outcomesOf('read', {
    'a base of megabytes that every link would get': fill(
      `<item><title>a</title><link>b</link><description>&lt;a href="c"&gt;d&lt;/a&gt;</description></item>`,
      `<rss xml:base="https://a.example/${'b/'.repeat(1_000_000)}"><channel>`,
    ),
    'a site of megabytes that every link would get': fill(
      '<item><title>a</title><link>b</link></item>',
      `<rss><channel><link>https://a.example/${'b/'.repeat(1_000_000)}</link>`,
    ),
    'a language of megabytes that every field would get': fill(
      '<item><title>a</title></item>',
      `<rss xml:lang="${'en-'.repeat(1_000_000)}"><channel>`,
    ),
    'an author of at signs': fill('a@', `${ITEM}<author>`),
    'an author of at signs behind a bracket': fill('a@', `${ITEM}<author>&lt;`),
    'stray beginnings of tags': fill('<p', `${ITEM}<description>`),
    'stray beginnings of tags in CDATA': fill('<p', CDATA),
    'a flood of attributes': fill('a="b" ', `${ITEM}<title `),
    'a flood of attributes in HTML': fill('a="b" ', `${CDATA}<p `),
    'quotes that nothing closes': fill('<a "', ITEM),
    'comments that nothing closes': fill('<!--', ITEM),
    'comments of HTML that nothing closes': fill('<!-- ', CDATA),
    'tags within the attributes of tags': fill("<b c='d<'", CDATA),
    'tags that lost their brackets': fill('<item a="b"\n', CHANNEL),
    'long numbers of JSON': fill('{"id":12345678901234567},', '{"items":['),
    'letters encoded twice': fill('Ã©', `${ITEM}<title>`),
    'white space': fill(' ', `${ITEM}<title`),
    'closing tags': fill('</a>', ITEM),
    references: fill('&amp;lt;', `${ITEM}<title>`),
    'control characters of another encoding': fill('\x85', `${ITEM}<title>`),
    'short items of JSON': fill('{"id":"1"},', '{"items":['),
    'empty entries': fill('<item></item>', CHANNEL),
    headlines: fill('<item><title>Ferry</title><link>https://a.example/1</link></item>', CHANNEL),
    'headlines of two bytes a letter': fill('<item><title>第一便のお知らせ</title></item>', CHANNEL),
    articles: fill(`<item><title>Ferry</title><content>${ARTICLE}</content></item>`, CHANNEL),
    'one entry of categories': fill('<category>a</category>', ITEM),
    'one entry of links': fill('<li><a class="x" href="/b?c=1&amp;d=2">e</a></li>', CDATA),
    'one entry of text': fill('x', `${ITEM}<description>`),
    'links that a long base makes longer': fill(ENTRY_OF_LINKS, feedOf({ 'xml:base': LONG_BASE })),
    'links that a long base of each content makes longer': fill(
      `<entry><content><p xml:base="${LONG_BASE}">${'<img src="b"/>'.repeat(200)}</p></content></entry>`,
      feedOf({}),
    ),
    'links that the long address of their site makes longer': fill(
      `<item><description><![CDATA[${'<img src=b>'.repeat(200)}]]></description></item>`,
      `${CHANNEL}<link>${LONG_BASE}</link>`,
    ),
    'links of JSON that a long address makes longer': fill(
      `{"url":"${LONG_BASE}","content_html":"${'<img src=b>'.repeat(200)}"},`,
      '{"items":[',
    ),
    'one entry of links under a base': fill('<p xml:base="a/"><img src="b"/></p>', `${feedOf({})}<entry><content>`),
  }),
]
