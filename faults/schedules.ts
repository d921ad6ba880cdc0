import { CATALOGUE } from './catalogue/catalogue.ts'
import { seedRandom } from './machine/random.ts'
import type { Schedule } from './machine.ts'

const NAMES = [...CATALOGUE.values()].filter(({ isSlow }) => !isSlow).map(({ name }) => name)
const PAIRED = NAMES.filter((name) => !CATALOGUE.get(name)?.isVariant)
const SLOW = [...CATALOGUE.values()].filter(({ isSlow }) => isSlow).map(({ name }) => name)
const MOST_FAULTS = 5

/** The faults that take seconds, each once. */
export function everySlowFault(seed: string): Schedule[] {
  return SLOW.map((name) => ({ seed, faults: [name] }))
}

/** Schedules that once broke the rule, or that it was once held against wrongly. */
const ONCE_BROKEN: readonly Schedule[] = [
  // A copy started an event of its own while its first story could not be compared.
  { seed: 'harbour/39', faults: ['what a filed story is compared by cannot be written for a while'] },
  { seed: 'second/115', faults: ['a write succeeds, and all answers about it are lost'] },
  // An alert whose story went with a restored table was withdrawn, as if a retag had taken its topics.
  {
    seed: 'second/58',
    faults: [
      'send-alerts dies between putting alerts and taking the mark off',
      'SendMessageBatch answers 200 with Failed entries',
      'the pipeline stops for 48 hours',
      'a late copy of a message comes after its story was filed',
      'the table of stories is restored from a backup',
    ],
  },
  // A run whose clock was five minutes ahead took what was sent before for long ago, and forgot it for all later runs.
  {
    seed: 'harbour/50',
    faults: [
      'dates of 1970, invalid and far in the future',
      'clocks differ by minutes',
      'one story in two feeds at the same moment',
    ],
  },
  // An alert was parked, since its topic was gone, when its story went with a restored table.
  {
    seed: 'harbour/575',
    faults: [
      'the topic of an audience is deleted',
      'SendMessageBatch answers 200 with Failed entries',
      'the table of stories is restored from a backup',
    ],
  },
  // A story that could not be filed went with a restored table, and its feed counted it as seen.
  {
    seed: 'harbour/1946',
    faults: [
      'a body is cut short and the connection breaks',
      'the table of stories is restored from a backup',
      'a story in the table cannot be read',
    ],
  },
  // Of two stories of a feed the backup held the one that stands last in its document.
  {
    seed: 'harbour/349',
    faults: [
      'KMS is denied',
      'send-alerts dies before it takes a mark off, and runs again days later',
      'the table of stories is restored from a backup',
      'one story cannot be written for a while',
    ],
  },
  // A story that waited for four days, unseen by one run of two, found its event no more.
  {
    seed: 'third/220',
    faults: [
      'DynamoDB is away for half an hour',
      'the Scheduler fires each tick twice, and the index shows the two runs different stories to be filed',
      'send-alerts dies before it takes a mark off, and runs again days later',
    ],
  },
  // Held wrongly: a feed of another site hid an edit, and nobody polled it once it was back, since a story stood at its address.
  {
    seed: 'second/238',
    faults: [
      'a feed is redirected to the feed of another site',
      'an edited entry earns its first topics, and poll-feeds dies once that is stored',
    ],
  },
  // Alerts were put anew six days after their table was restored, when what stories are compared by was gone.
  {
    seed: 'third/787',
    faults: [
      'send-alerts dies before it takes a mark off, and runs again days later',
      'the table of alerts is restored from a backup that lacks what waits',
    ],
  },
  // A run whose calls took two seconds each began a message with nine seconds left, and was killed before it marked it.
  { seed: 'cost/1', faults: ['a story in the table cannot be read', 'every call is slow for half an hour'] },
  // A run that stood still past its claim counted and sent while the next one had read the alerts and not yet the count.
  {
    seed: 'harbour/234',
    faults: [
      'send-alerts stands still past its claim before it counts a message',
      'answers come in many pages',
      'every call is slow for half an hour',
    ],
  },
  // The alert was parked, the answer lost, and so nothing told it.
  { seed: 'harbour/2661', faults: ['a write succeeds, and all answers about it are lost', 'KMS is denied'] },
  // Held wrongly: polls went on for topics that went with a restored table, and the time was over before the next digest.
  {
    seed: 'harbour/5707',
    faults: [
      'the table of stories is restored from a backup',
      'an edited entry earns its first topics, and poll-feeds dies once that is stored',
      'a body is cut short and the connection breaks',
    ],
  },
  // Forty of fifty-four old entries came, which is no history by their number.
  { seed: 'second', faults: ['a body is cut short without a sign', 'old entries are published again'] },
]

/** No fault, what once broke the rule, then each fault alone, at several places. */
export function everyFaultAlone(seed: string, places: number): Schedule[] {
  const seeds = Array.from({ length: places }, (_, place) => `${seed}-${place}`)
  return [
    { seed, faults: [] },
    ...ONCE_BROKEN,
    ...NAMES.flatMap((name) => seeds.map((one) => ({ seed: one, faults: [name] }))),
  ]
}

/** Each two faults together. */
export function allPairs(seed: string): Schedule[] {
  return PAIRED.flatMap((first, index) => PAIRED.slice(index + 1).map((second) => ({ seed, faults: [first, second] })))
}

/** Three to five faults together, by chance: of so many schedules those from a number on, each of which hangs on its own alone. */
export function randomSchedules(seed: string, count: number, from = 0): Schedule[] {
  return Array.from({ length: Math.max(0, count - from) }, (_, index) => {
    const number = from + index
    const random = seedRandom(`${seed}/${number}`)
    const faults = new Set<string>()
    const wanted = 3 + random.whole(MOST_FAULTS - 2)
    while (faults.size < Math.min(wanted, NAMES.length)) faults.add(NAMES[random.whole(NAMES.length)] ?? '')
    return { seed: `${seed}/${number}`, faults: [...faults] }
  })
}
