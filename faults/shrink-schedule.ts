import type { Schedule } from './machine.ts'
import type { WorkerPool } from './worker-pool.ts'

/** Takes faults off a schedule as long as what is left still breaks the rule; whoever waits for a long run wants to know now. */
export async function shrinkSchedule(
  pool: WorkerPool,
  schedule: Schedule,
): Promise<{ schedule: Schedule; violations: readonly string[] }> {
  for (const fault of schedule.faults) {
    const shorter = { ...schedule, faults: schedule.faults.filter((name) => name !== fault) }
    const { violations } = await pool.play(shorter, 'next')
    if (violations.length > 0) return shrinkSchedule(pool, shorter)
  }
  const { violations } = await pool.play(schedule, 'next')
  return { schedule, violations: violations.length > 0 ? violations : ['not seen again: the play depends on chance'] }
}
