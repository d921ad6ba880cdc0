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
    for (const form of ['escaped', 'CDATA'] as const) {
      const text = makeFeed(bytes, form)
      const body = new TextEncoder().encode(text)
      const bare = (): Promise<unknown> => new Parser({ defaultRSS: 2 }).parseString(text)
      const ours = (): Promise<unknown> => parseFeed(body, { url: 'https://harbour.example/feed' })
      await cpuMs(bare, rounds)
      await cpuMs(ours, rounds)
      let [bareMs, oursMs] = [0, 0]
      for (let turn = 0; turn < TURNS; turn++) {
        bareMs += (await cpuMs(bare, rounds)) / TURNS
        oursMs += (await cpuMs(ours, rounds)) / TURNS
      }
      const times = `parseFeed ${oursMs.toFixed(2)} ms, rss-parser ${bareMs.toFixed(2)} ms`
      print(`parsing, ${name}, HTML ${form}: ${times}: ${(oursMs / bareMs).toFixed(2)}× (at most 1.7×)`)
    }
  }
}

async function cpuMs(run: () => Promise<unknown>, rounds: number): Promise<number> {
  const start = process.cpuUsage()
  for (let round = 0; round < rounds; round++) await run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / rounds
}

function makeFeed(bytes: number, form: 'escaped' | 'CDATA'): string {
  const items: string[] = []
  for (let size = 0; size < bytes; size += items.at(-1)?.length ?? bytes) items.push(makeItem(items.length, form))
  const head = '<title>Harbour News</title><link>https://harbour.example/</link><language>en</language>'
  return `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${head}${items.join('\n')}</channel></rss>`
}

/** An item as blog software writes it: a summary, and an article of some paragraphs with links and a picture. */
function makeItem(n: number, form: 'escaped' | 'CDATA'): string {
  const sentence = `The ferry number ${n} leaves the old pier at half past nine &amp; sails around the island. `
  const link = `<a href="https://harbour.example/news/${n}?from=feed" rel="nofollow">the timetable</a>`
  const picture = `<img src="/pictures/${n}.jpg" alt="The pier" width="640" height="360" />`
  const paragraph = `<p class="text">${sentence.repeat(2)}See ${link} &#8211; or <em>ask</em> at the pier.</p>\n`
  const html = `${picture}${paragraph.repeat(5)}<ul><li>${sentence}</li><li>${sentence}</li></ul>`
  return `<item>
    <title>Ferry number ${n} &amp; the new pier</title>
    <link>https://harbour.example/news/${n}</link>
    <guid isPermaLink="false">harbour-${n}</guid>
    <pubDate>Fri, 13 Jan 2023 12:${String(n % 60).padStart(2, '0')}:00 +0900</pubDate>
    <dc:creator>Aki</dc:creator>
    <category>ships</category>
    <category>ports</category>
    <description>${wrap(`<p>${sentence}</p>`, form)}</description>
    <content:encoded>${wrap(html, form)}</content:encoded>
  </item>`
}

function wrap(html: string, form: 'escaped' | 'CDATA'): string {
  if (form === 'CDATA') return `<![CDATA[${html}]]>`
  return html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
