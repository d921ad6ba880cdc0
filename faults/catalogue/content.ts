import { type Fault, FIRST_NEWS, SECOND_NEWS } from '../stage.ts'
import { type HappeningName, STORM } from '../world/happenings.ts'
import { entryOf } from '../world/story.ts'

const LONG_TEXT = Array.from({ length: 50_000 }, (_, number) => `Battery${number} hums. `).join('')

/** Documents that are odd, or that are no news though they look new. */
export const CONTENT: readonly Fault[] = [
  {
    name: 'an entry of more than 400 KB',
    expected: 'once',
    arm: (stage) =>
      stage.at(FIRST_NEWS, () => {
        stage.fired()
        stage.tell('east', [entryOf('east', 'electric', { text: LONG_TEXT })])
      }),
  },
  {
    name: 'one GUID on two stories of one document',
    expected: 'once',
    arm: (stage) =>
      stage.at(FIRST_NEWS, () => {
        stage.fired()
        stage.tell('north', [
          entryOf('north', 'strike', { guid: 'the-same' }),
          entryOf('north', 'whale', { guid: 'the-same' }),
        ])
      }),
  },
  {
    name: 'dates of 1970, invalid and far in the future',
    expected: 'once',
    arm: (stage) =>
      stage.at(SECOND_NEWS, () => {
        stage.fired()
        stage.tell('east', [
          entryOf('east', 'collision', { date: 'Thu, 01 Jan 1970 00:00:00 GMT' }),
          entryOf('east', 'bridge', { date: 'the day before yesterday' }),
          entryOf('east', 'rescue', { date: 'Sat, 01 Jan 2199 00:00:00 GMT' }),
        ])
      }),
  },
  {
    name: 'one story in two feeds at the same moment',
    expected: 'once',
    arm: (stage) =>
      stage.at(FIRST_NEWS, () => {
        stage.fired()
        // These two are on different hosts, which are polled side by side.
        stage.tell('north', [entryOf('north', 'smuggling')])
        stage.tell('east', [entryOf('north', 'smuggling')])
      }),
  },
  {
    name: 'more than the storm limit at once',
    expected: 'quiet',
    arm: (stage) =>
      stage.at(SECOND_NEWS, () => {
        stage.fired()
        stage.tell(
          'south',
          STORM.map((happening) => entryOf('south', happening)),
        )
      }),
  },
  {
    name: 'more than the storm limit in portions',
    isVariant: true,
    expected: 'quiet',
    arm: (stage) => {
      const tellAt = (minute: number, happenings: readonly HappeningName[]) =>
        stage.at(minute, () => {
          stage.fired()
          stage.tell(
            'south',
            happenings.map((happening) => entryOf('south', happening)),
          )
        })
      // With what every schedule tells, four and four.
      tellAt(FIRST_NEWS, STORM.slice(0, 3))
      tellAt(SECOND_NEWS, STORM.slice(3, 6))
      // And what a storm holds back.
      tellAt(SECOND_NEWS + 5, STORM.slice(6))
    },
  },
  {
    name: 'a feed empties and refills',
    expected: 'quiet',
    arm: (stage) => {
      const { east } = stage.feeds
      stage.at(SECOND_NEWS, () => {
        const { entries } = east
        stage.fired()
        east.entries = []
        east.edition += 1
        stage.at(SECOND_NEWS + 6, () => {
          east.entries = [...east.entries, ...entries]
          east.edition += 1
        })
      })
      stage.pollUntil(SECOND_NEWS + 16)
    },
  },
  {
    name: 'the title of an entry is edited',
    expected: 'quiet',
    arm: (stage) => {
      stage.at(SECOND_NEWS, () => {
        for (const feed of Object.values(stage.feeds)) {
          feed.entries = feed.entries.map((entry) =>
            entry.happening === 'aground' ? { ...entry, title: 'Ferry Corvina still aground, tugs say' } : entry,
          )
          feed.edition += 1
        }
        stage.fired()
      })
      stage.pollUntil(SECOND_NEWS + 6)
    },
  },
  {
    name: 'old entries are published again',
    expected: 'quiet',
    arm: (stage) => {
      // More than a feed ever holds that publishes anew, and dated long before. A few have a topic: an alert for each
      // would be too many, and not enough for a digest.
      const history = Array.from({ length: 54 }, (_, number) =>
        entryOf('north', 'oldNorth', {
          url: `https://north.example.org/archive/${number}`,
          title: `Ambergate ${number < 3 ? 'ferry ' : ''}log, page ${number}`,
          text: `Page ${number} of the log of the Ambergate, copied by hand.`,
          date: new Date(Date.UTC(2020, 0, 1 + number)).toUTCString(),
        }),
      )
      stage.tolerate('oldNorth')
      stage.at(SECOND_NEWS, () => {
        stage.fired()
        stage.put('north', history)
      })
      stage.pollUntil(SECOND_NEWS + 6)
    },
  },
]
