import { isPart } from './read-directions.ts'
import { isTime } from './read-numbers.ts'
import { MARK_RATES } from './vocabulary/mark-rates.ts'

const RATES = new Map(
  MARK_RATES.trim()
    .split(/[,\n]\s*/)
    .map((entry) => {
      const [mark = '', perThousand = '8'] = entry.trim().split(' ')
      return [mark, Number(perThousand) / 1_000]
    }),
)

/** Stories that run for weeks: on any day many happenings have these marks, more than counts over years tell. */
const RUNNING_STORIES =
  'h:olympics h:worldcup h:war h:tariff h:candidate p:gaza c:ps c:il c:ua c:ru o:hamas o:hezbollah o:republicans ' +
  'o:democrats m:trump m:biden m:putin m:zelensky m:netanyahu'
const RUNNING_RATE = 0.06
for (const mark of RUNNING_STORIES.split(' ')) RATES.set(mark, Math.max(RUNNING_RATE, RATES.get(mark) ?? 0))

/** The share of stories a mark of each kind stands in when it is not counted by itself. */
const KIND_RATES: Readonly<Record<string, number>> = {
  c: 0.006,
  p: 0.003,
  o: 0.004,
  m: 0.004,
  h: 0.004,
  v: 0.01,
  w: 0.001,
  k: 0.002,
  s: 0.001,
  /** A topic says what subject, not which happening; so does a name that the configuration calls frequent. */
  t: 0.6,
  y: 0.1,
}
/** Where a country is split in two or four, a part of it is told in many stories of it. */
const PART_RATE = 0.05
/** The counted rates stand for this many stories: what is recent moves them once it is as many. */
const PRIOR_STORIES = 60

/** How often each mark of one story stands in the stories it is compared with. */
export interface RecentCounts {
  readonly stories: number
  readonly counts: ReadonlyMap<string, number>
}

/** A story by itself: the counted rates alone. */
export const NO_RECENT: RecentCounts = { stories: 0, counts: new Map() }

/** Weighs a mark by its rarity: the logarithm of how many stories it picks one from, before and among the recent ones. */
export function weighMark(mark: string, recent: RecentCounts): number {
  const expected = expectedRate(mark) * PRIOR_STORIES
  const seen = Math.max(0, (recent.counts.get(mark) ?? 0) - 1)
  return Math.log((PRIOR_STORIES + recent.stories) / (expected + seen))
}

function expectedRate(mark: string): number {
  if (mark.startsWith('#')) return numberRate(mark)
  if (isPart(mark)) return PART_RATE
  return RATES.get(mark) ?? KIND_RATES[mark.slice(0, 1)] ?? 0.01
}

/** Small whole numbers are in many stories by chance; amounts of money and long figures are not. */
function numberRate(mark: string): number {
  const [unit = '', value = ''] = mark.slice(1).split(':')
  if (unit === 'no' || unit === 'article') return 0.01
  if (unit === 'part') return 0.015
  if (unit !== '' && unit !== '%' && !isTime(mark)) return 0.002
  const number = Number(value)
  if (!Number.isInteger(number)) return 0.004
  if (number <= 5) return 0.1
  if (number <= 12) return 0.04
  return number <= 60 ? 0.015 : 0.005
}
