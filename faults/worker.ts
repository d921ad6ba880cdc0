import { CATALOGUE } from './catalogue/catalogue.ts'
import { openMachine, type Schedule } from './machine.ts'

/**
 * Plays the schedules its parent sends, one at a time, and answers each with what it came to. This process's clock,
 * timers and network belong to the simulation, so it does nothing else.
 */
const machine = await openMachine()
process.on('message', (schedule: Schedule) => {
  machine.play(schedule, CATALOGUE).then(
    (played) => process.send?.(played),
    (error: unknown) => {
      const reason = error instanceof Error ? error.stack : String(error)
      process.send?.({ violations: [`the simulation broke: ${reason}`], happened: [], sent: [] })
    },
  )
})
process.on('disconnect', () => {
  machine.close()
  process.exit(0)
})
process.send?.('ready')
