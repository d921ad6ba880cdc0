/** The first year of each Japanese era, and of the Republic of China, less one. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
  ['民國', 1911],
  ['民国', 1911],
])

const CLOCK = /(\d{1,2})[時时시:](?:\s*(\d{1,2})(?:[分분:]?(?:\s*(\d{1,2})[秒초]?)?)?)?/

/**
 * Rewrites a date in Japanese, Chinese or Korean characters with digits alone, `2023-1-13 14:05:00`.
 *
 * @returns undefined for a date in other characters.
 */
export function readEasternDate(text: string): string | undefined {
  if (!/[年월月午오]/.test(text)) return undefined
  const western = text
    .replace(/(明治|大正|昭和|平成|令和|民[國国])\s*(元|\d{1,3})\s*年/, (_, era: string, year: string) => {
      return `${(ERAS.get(era) ?? 0) + (year === '元' ? 1 : Number(year))}年`
    })
    .replace(/[(（]?[日月火水木金土월화수목금토일]曜?(?:日|요일)?[)）]/g, ' ')
    .replace(/[日月火水木金土]曜日?|[월화수목금토일]요일/g, ' ')
  const date = /(\d{2,4})[年년/.-]\s*(\d{1,2})[月월/.-]\s*(\d{1,2})[日일]?/.exec(western)
  if (!date) return undefined
  const [whole, year, month, day] = date
  const rest = western
    .slice(date.index + whole.length)
    .replace(/午後|오후/, ' pm ')
    .replace(/午前|오전/, ' am ')
  return `${year}-${month}-${day} ${rest.replace(CLOCK, (_, h, m = '0', s = '0') => `${h}:${m}:${s} `)}`
}
