import { LOCAL_TABLES } from '../../local/local-environment.ts'
import {
  isAlertPut,
  isEventGiven,
  isIndexQuery,
  isOnTable,
  isUnmark,
  nthKey,
  partitionOf,
  type Rows,
  without,
  writes,
} from '../calls.ts'
import { readTime } from '../machine/virtual-time.ts'
import { type Fault, FIRST_NEWS, forAWhile, minuteOfWorld, onCalls } from '../stage.ts'
import { HAPPENINGS } from '../world/happenings.ts'
import { askRaw, readItems } from '../world/raw-services.ts'
import { LATE_STORY_ID, RELIT_STORY_ID } from '../world/story.ts'

const THROTTLED = 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException'

/** Faults of filing. */
export const FILING: readonly Fault[] = [
  {
    name: 'send-alerts dies between putting alerts and taking the mark off',
    expected: 'once',
    arm: (stage, random) =>
      onCalls(stage, isUnmark, { from: random.whole(5) }, () => ({ kind: 'die', isDone: random.chance(0.3) })),
  },
  {
    name: 'send-alerts dies once it has put an alert',
    isVariant: true,
    expected: 'once',
    arm: (stage, random) =>
      onCalls(stage, isAlertPut, { from: random.whole(5) }, () => ({ kind: 'die', isDone: true })),
  },
  {
    name: 'an alert cannot be put for a while',
    isVariant: true,
    expected: 'once',
    arm: (stage, random) =>
      forAWhile(stage, nthKey(isAlertPut, random.whole(6)), () => ({ kind: 'refuse', status: 400, code: THROTTLED })),
  },
  {
    name: 'send-alerts dies before it takes a mark off, and runs again days later',
    expected: 'late',
    lateBy: 'days',
    arm: (stage) => {
      const isLate = (call: Parameters<typeof isUnmark>[0]) =>
        isUnmark(call) && partitionOf(call) === `STORY#${LATE_STORY_ID}`
      onCalls(stage, isLate, {}, () => {
        const minute = minuteOfWorld(readTime())
        // What is first filed days later is an event of its own: only a pipeline that filed all else may stop so long.
        stage.at(minute + 1, () => {
          const waiting = readItems(LOCAL_TABLES.stories).filter(({ toBeFiled }) => toBeFiled !== undefined)
          if (stage.isPolling() || waiting.some(({ pk }) => pk !== `STORY#${LATE_STORY_ID}`)) return
          stage.stops.push({ from: minute + 2, until: minute + 6 * 24 * 60 })
        })
        return { kind: 'die', isDone: false }
      })
    },
  },
  {
    name: 'send-alerts dies once a story has its event, and the index does not show that story to the next run',
    expected: 'once',
    arm: (stage, random) => {
      let hidden: string | undefined
      // The first of two stories of one happening, which the next run files alone otherwise.
      onCalls(stage, isEventGiven, {}, (call) => {
        hidden = partitionOf(call)
        return { kind: 'die', isDone: true }
      })
      let left = 1 + random.whole(2)
      stage.rules.push((call) => {
        if (hidden === undefined || left === 0 || !isIndexQuery(call) || !isOnTable('stories')(call)) return undefined
        left -= 1
        return { kind: 'change', answer: (now) => without(now as Rows, hidden) }
      })
    },
  },
  {
    name: 'a story in the table cannot be read',
    expected: 'parked',
    holds: () => ['relit'],
    arm: (stage) => {
      const isRelit = (call: Parameters<typeof isUnmark>[0]) =>
        writes('STORY#')(call) && partitionOf(call) === `STORY#${RELIT_STORY_ID}`
      onCalls(stage, isRelit, {}, ({ input }) => {
        const { title: _, ...Item } = input.Item as Record<string, unknown>
        return { kind: 'change', input: { ...input, Item } }
      })
      stage.giveUpAt(FIRST_NEWS + 22)
      stage.repair(async () => {
        await askRaw('dynamodb', 'UpdateItem', {
          TableName: LOCAL_TABLES.stories,
          Key: { pk: { S: `STORY#${RELIT_STORY_ID}` }, sk: { S: 'STORY' } },
          UpdateExpression: 'SET title = :title',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':title': { S: HAPPENINGS.relit.title } },
        }).catch(() => undefined)
      })
    },
  },
]
