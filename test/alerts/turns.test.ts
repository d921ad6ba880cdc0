import { describe, expect, it } from 'vitest'
import { type Retirement, retireAudiences } from '../../lambdas/alerts/retire-audiences.ts'
import { type Moves, settleMoves } from '../../lambdas/alerts/settle-moves.ts'
import { MOVES_LOOKED_AT_PER_RUN } from '../../lambdas/runtime/limits.ts'

const MINUTE_MS = 60_000
const MINUTES_A_DAY = 1_440
const NOW = Date.parse('2026-03-01T12:00:00Z')

describe('what is more than one run can look at', () => {
  it('is looked at within a day, each of the 4,096 beginnings of the ids of audiences', async () => {
    const asked = new Set<string>()
    const audienceTable = {
      async listStarting(start: string) {
        asked.add(start)
        return []
      },
    }
    for (let minute = 0; minute < MINUTES_A_DAY; minute++) {
      await retireAudiences({ audienceTable } as unknown as Retirement, NOW + minute * MINUTE_MS)
    }
    expect(asked.size).toBe(4_096)
  })

  it('takes turns where subscribers move, none twice before each has had one', async () => {
    const keys = Array.from({ length: 2 * MOVES_LOOKED_AT_PER_RUN }, (_, at) => `key-${at}`)
    const asked: string[] = []
    const subscriberTable = {
      listMoving: async () => keys,
      async get(key: string) {
        asked.push(key)
        return undefined
      },
    }
    for (const at of [NOW, NOW + MINUTE_MS]) await settleMoves({ subscriberTable } as unknown as Moves, at)
    expect(asked.toSorted()).toEqual(keys.toSorted())
  })
})
