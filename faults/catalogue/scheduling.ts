import { isBy, isIndexQuery, isOnTable, type Rows, without } from '../calls.ts'
import { type Fault, FIRST_NEWS, onCalls, SECOND_NEWS, type Stage } from '../stage.ts'

/** The minutes in which much happens: both news, and 10:00. */
const AT_TEN = 21
const BUSY = [FIRST_NEWS, SECOND_NEWS, AT_TEN] as const
const DAY = 24 * 60

function stop(stage: Stage, from: number, minutes: number): void {
  stage.stops.push({ from, until: from + minutes })
  stage.fired()
}

/** Faults of the Scheduler and of whole outages of the pipeline. */
export const SCHEDULING: readonly Fault[] = [
  {
    name: 'the Scheduler fires each tick twice',
    expected: 'once',
    arm: (stage) => {
      stage.tickRules.push((tick) => ({ ...tick, plans: tick.plans * 2, sends: tick.sends * 2 }))
      stage.fired()
    },
  },
  {
    name: 'the Scheduler fires each tick twice, and the index shows the two runs different stories to be filed',
    isVariant: true,
    expected: 'once',
    arm: (stage, random) => {
      stage.tickRules.push((tick) => ({ ...tick, sends: tick.sends * 2 }))
      let asked = random.whole(2)
      stage.rules.push((call) => {
        if (!isIndexQuery(call) || !isOnTable('stories')(call)) return undefined
        asked += 1
        if (asked % 2 === 0) return undefined
        stage.fired()
        return { kind: 'change', answer: (now) => without(now as Rows, (now as Rows).Items?.[0]?.pk.S) }
      })
    },
  },
  {
    name: 'two send-alerts run at once',
    expected: 'once',
    arm: (stage, random) => {
      const from = random.whole(60)
      let calls = 0
      stage.rules.push((call) => {
        if (!isBy('send-alerts')(call)) return undefined
        calls += 1
        if (calls === from + 1) {
          stage.fired()
          stage.startSend(0)
        }
        return undefined
      })
    },
  },
  {
    name: 'three ticks are missing',
    expected: 'late',
    lateBy: 'minutes',
    arm: (stage, random) => stop(stage, random.pick(BUSY), 3),
  },
  {
    name: 'plan-polls dies half-way',
    expected: 'late',
    lateBy: 'minutes',
    arm: (stage, random) =>
      onCalls(stage, isBy('plan-polls'), { from: random.whole(24) }, () => ({
        kind: 'die',
        isDone: random.chance(0.5),
      })),
  },
  {
    name: 'the pipeline stops for 48 hours',
    expected: 'late',
    lateBy: 'days',
    // Shorter where polls wait, too: to catch them up on two days asks for each slot of a day.
    arm: (stage) => stage.at(AT_TEN - 1, () => stop(stage, AT_TEN, stage.isPolling() ? 2 * 60 : 2 * DAY)),
  },
  {
    name: 'the pipeline stops for 48 hours, with news out',
    expected: 'late',
    lateBy: 'days',
    isSlow: true,
    arm: (stage) => stop(stage, SECOND_NEWS, 2 * DAY),
  },
]
