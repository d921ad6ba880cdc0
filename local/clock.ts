import type { LocalPipeline } from './open-pipeline.ts'

const MINUTE_MS = 60_000

/**
 * Fires the schedules at each full minute, as the Scheduler does; a tick that is still running when the next is due is
 * not doubled.
 *
 * @param onError told what a function threw; the next minute comes all the same
 * @returns stops it, once the tick under way is done
 */
export function startClock(pipeline: LocalPipeline, onError: (error: unknown) => void): () => Promise<void> {
  let ticking = Promise.resolve()
  let timer: NodeJS.Timeout
  const tick = async () => {
    for (const fire of [pipeline.planPolls, pipeline.sendAlerts]) await fire().catch(onError)
  }
  const schedule = () => {
    timer = setTimeout(
      () => {
        ticking = tick().finally(schedule)
      },
      MINUTE_MS - (Date.now() % MINUTE_MS),
    )
  }
  schedule()
  return async () => {
    clearTimeout(timer)
    await ticking
    clearTimeout(timer)
  }
}
