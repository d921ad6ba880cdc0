/** Whoever set the deadline says what was late. */
const LATE = new Error('the deadline of the fetch has passed')

/** When a fetch has to be over. An AbortController for each is a twentieth of what an unchanged feed costs. */
export class Deadline {
  readonly reason = LATE
  isPassed = false
  readonly #stops = new Set<() => void>()

  pass(): void {
    this.isPassed = true
    for (const stop of this.#stops) stop()
  }

  /** Calls `stop` when the deadline passes, until it is told to forget it. */
  onPass(stop: () => void): void {
    this.#stops.add(stop)
  }

  forget(stop: () => void): void {
    this.#stops.delete(stop)
  }
}
