import Parser from 'rss-parser'
import { parseFeed } from '../lambdas/feeds/parse-feed.ts'

/** Two sizes of real feeds: a news site's, and one that keeps years of full articles. */
const SIZES = [
  { name: '58 KB', bytes: 58_000, rounds: 60 },
  { name: '1.4 MB', bytes: 1_400_000, rounds: 6 },
]
/** Each way is measured so often, in turn, so that what else the machine does hits both alike. */
const TURNS = 5

/** Measures parseFeed against bare rss-parser on the same bytes in the same run, and prints the ratios of CPU time. */
export async function benchParsing(print: (line: string) => void = console.log): Promise<void> {
  for (const { name, bytes, rounds } of SIZES) {
    for (const [shape, { open, item, close }] of Object.entries(SHAPES)) {
      const text = makeFeed(bytes, open, item, close)
      const body = new TextEncoder().encode(text)
      const bare = (): Promise<unknown> => new Parser().parseString(text)
      const ours = (): Promise<unknown> => parseFeed(body, { url: 'https://harbour.example/feed' })
      await cpuMs(bare, rounds)
      await cpuMs(ours, rounds)
      let [bareMs, oursMs] = [0, 0]
      for (let turn = 0; turn < TURNS; turn++) {
        bareMs += (await cpuMs(bare, rounds)) / TURNS
        oursMs += (await cpuMs(ours, rounds)) / TURNS
      }
      const times = `parseFeed ${oursMs.toFixed(2)} ms, rss-parser ${bareMs.toFixed(2)} ms`
      print(`parsing, ${name}, ${shape}: ${times}: ${(oursMs / bareMs).toFixed(2)}× (at most 1.7×)`)
    }
  }
}

async function cpuMs(run: () => Promise<unknown>, rounds: number): Promise<number> {
  const start = process.cpuUsage()
  for (let round = 0; round < rounds; round++) await run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / rounds
}

function makeFeed(bytes: number, open: string, item: (n: number) => string, close: string): string {
  const items: string[] = []
  for (let size = 0; size < bytes; size += items.at(-1)?.length ?? bytes) items.push(item(items.length))
  return `<?xml version="1.0"?>${open}${items.join('\n')}${close}`
}

/** An article of some paragraphs with links and a picture. */
function makeArticle(n: number): string {
  const sentence = `The ferry number ${n} leaves the old pier at half past nine &amp; sails around the island. `
  const link = `<a href="https://harbour.example/news/${n}?from=feed" rel="nofollow">the timetable</a>`
  const picture = `<img src="/pictures/${n}.jpg" alt="The pier" width="640" height="360" />`
  const paragraph = `<p class="text">${sentence.repeat(2)}See ${link} &#8211; or <em>ask</em> at the pier.</p>\n`
  return `${picture}${paragraph.repeat(5)}<ul><li>${sentence}</li><li>${sentence}</li></ul>`
}

/** An item as blog software writes it: a summary and an article. */
function makeItem(n: number, form: 'escaped' | 'CDATA'): string {
  return `<item>
    <title>Ferry number ${n} &amp; the new pier</title>
    <link>https://harbour.example/news/${n}</link>
    <guid isPermaLink="false">harbour-${n}</guid>
    <pubDate>Fri, 13 Jan 2023 12:${String(n % 60).padStart(2, '0')}:00 +0900</pubDate>
    <dc:creator>Aki</dc:creator>
    <category>ships</category>
    <category>ports</category>
    <description>${wrap(`<p>The ferry number ${n} leaves the old pier at half past nine &amp; sails on.</p>`, form)}</description>
    <content:encoded>${wrap(makeArticle(n), form)}</content:encoded>
  </item>`
}

function wrap(html: string, form: 'escaped' | 'CDATA'): string {
  if (form === 'CDATA') return `<![CDATA[${html}]]>`
  return html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function makeHeadline(n: number): string {
  const link = `https://harbour.example/news/${n}`
  return `<item><title>Ferry number ${n}</title><link>${link}</link><guid isPermaLink="false">harbour-${n}</guid>
    <pubDate>Fri, 13 Jan 2023 12:00:00 GMT</pubDate></item>`
}

function makeAtomEntry(n: number): string {
  return `<entry><title>Ferry number ${n}</title><id>tag:harbour.example,2023:${n}</id>
    <link href="https://harbour.example/news/${n}"/><updated>2023-01-13T12:00:00Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${makeArticle(n)}</div></content></entry>`
}

function makeRdfItem(n: number): string {
  const link = `https://harbour.example/news/${n}`
  return `<item rdf:about="${link}"><title>第${n}便のお知らせ</title><link>${link}</link>
    <dc:date>2023-01-13T12:00:00+09:00</dc:date><description>${'フェリーは九時半に古い桟橋を出て島を一周する。'.repeat(4)}</description></item>`
}

/** A table of short cells: of all that feeds hold, the most tags for a character that cost rss-parser next to nothing. */
function makeTable(n: number): string {
  const rows = `<tr><td>9:${n}</td><td>Pier ${n}</td><td><b>late</b></td></tr>`.repeat(20)
  return `<item><title>Ferry number ${n}</title><link>https://harbour.example/news/${n}</link>
    <description>${wrap(`<table>${rows}</table>`, 'CDATA')}</description></item>`
}

/** A list of links, as a site map or a digest of the day is: each tag has an attribute, and hardly any text. */
function makeLinkList(n: number): string {
  const links = Array.from(
    { length: 30 },
    (_, at) => `<li><a href="https://harbour.example/${n}/${at}">Pier ${at}</a></li>`,
  )
  return `<item><title>Ferry number ${n}</title><link>https://harbour.example/news/${n}</link>
    <description>${wrap(`<ul>${links.join('')}</ul>`, 'CDATA')}</description></item>`
}

/** The same as a shop writes it: attributes of its own at each tag, and addresses that are relative or hold references. */
function makeCatalogue(n: number): string {
  const rows = Array.from({ length: 20 }, (_, at) => {
    const link = `<a class="item" href="/boats?id=${at}&amp;from=${n}" target="_blank">Boat ${at}</a>`
    return `<tr class="row"><td style="width:9em">${link}</td><td colspan="2"><span class="price">${at} $</span></td></tr>`
  })
  return `<item><title>Ferry number ${n}</title><link>https://harbour.example/news/${n}</link>
    <description>${wrap(`<table class="list">${rows.join('')}</table>`, 'CDATA')}</description></item>`
}

/** A gallery: nothing but pictures, of whose attributes each is kept. */
function makeGallery(n: number): string {
  const pictures = Array.from({ length: 20 }, (_, at) => {
    return `<img src="https://harbour.example/pictures/${n}/${at}.jpg" alt="Boat ${at}" width="640" height="480">`
  })
  return `<item><title>Ferry number ${n}</title><link>https://harbour.example/news/${n}</link>
    <description>${wrap(pictures.join(''), 'CDATA')}</description></item>`
}

/** Links as a shop's script writes them: of four attributes two are kept, and the text is short. */
function makeShopLinks(n: number): string {
  const links = Array.from({ length: 20 }, (_, at) => {
    return `<a href="https://harbour.example/boats/${n}/${at}" title="Boat ${at}" target="_blank" rel="noopener">${at}</a>`
  })
  return `<item><title>Ferry number ${n}</title><link>https://harbour.example/news/${n}</link>
    <description>${wrap(links.join(''), 'CDATA')}</description></item>`
}

/** An entry of a title and some words of HTML: nothing but what costs rss-parser least. */
function makeBareEntry(n: number): string {
  const words = `<p>The ferry number <b>${n}</b> leaves the <i>old</i> pier.</p><p>It sails <em>on</em>.</p>`
  return `<entry><title>Ferry ${n}</title><summary type="html">${wrap(words, 'CDATA')}</summary></entry>`
}

interface Shape {
  readonly open: string
  readonly item: (n: number) => string
  readonly close: string
}

const HEAD = '<title>Harbour News</title><link>https://harbour.example/</link>'
const RSS = {
  open: `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${HEAD}<language>en</language>`,
  close: '</channel></rss>',
}
const ATOM = {
  open: '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title><link href="https://harbour.example/"/>',
  close: '</feed>',
}
const RDF = {
  open: `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${HEAD}</channel>`,
  close: '</rdf:RDF>',
}

/** Feeds that cost the two parsers most differently. */
const SHAPES: Readonly<Record<string, Shape>> = {
  'HTML escaped': { ...RSS, item: (n) => makeItem(n, 'escaped') },
  'HTML CDATA': { ...RSS, item: (n) => makeItem(n, 'CDATA') },
  headlines: { ...RSS, item: makeHeadline },
  'Atom with XHTML': { ...ATOM, item: makeAtomEntry },
  'RSS 1.0 in Japanese': { ...RDF, item: makeRdfItem },
  'tables in CDATA': { ...RSS, item: makeTable },
  'link lists in CDATA': { ...RSS, item: makeLinkList },
  'catalogues in CDATA': { ...RSS, item: makeCatalogue },
  'galleries in CDATA': { ...RSS, item: makeGallery },
  'shop links in CDATA': { ...RSS, item: makeShopLinks },
  'bare Atom summaries': { ...ATOM, item: makeBareEntry },
}
