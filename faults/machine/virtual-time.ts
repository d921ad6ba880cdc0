import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks'
import { syncBuiltinESMExports } from 'node:module'
import timersPromises from 'node:timers/promises'

/** Epoch milliseconds at which every world begins. */
export const BEGINNING = Date.UTC(2026, 2, 3, 9, 39)

/** Turns of the event loop in which nothing happens before the machine counts as waiting for a timer alone. */
const QUIET_TURNS = 6
/** The same while a service is at work, which takes turns of its own. */
const QUIET_TURNS_OF_SERVICES = 25

interface Timer {
  readonly at: number
  readonly number: number
  readonly fire: () => void
}

const realDate = Date
const turn = setImmediate
let now = BEGINNING
let timers: Timer[] = []
let counter = 0
let activity = 0
let underWay = 0
const skews = new AsyncLocalStorage<number>()

/** Returns the true time of the world, whatever the clock of the one who asks. */
export const readTime = (): number => now

/** Runs `work` with a clock that differs from the world's by so many milliseconds. */
export const runSkewed = <T>(skewMs: number, work: () => T): T =>
  // A store that is not in use costs nothing; one that is, a little with every promise.
  skewMs === 0 && skews.getStore() === undefined ? work() : skews.run(skewMs, work)

/** Says that something is under way, so that no timer is fired before it has come to rest. */
export function noteActivity(): void {
  activity += 1
}

/** Says that a service is at work. */
export function noteStart(): void {
  underWay += 1
  activity += 1
}

/** Says that it is no longer. */
export function noteEnd(): void {
  underWay -= 1
  activity += 1
}

/** Begins a new world: the clock stands at `at`, and what waited in the last one is forgotten. */
export function resetTime(at: number): void {
  now = at
  timers = []
  skews.disable()
}

/** Replaces the clock and all timers of this process by ones that `advance` alone moves. */
export function installVirtualTime(): void {
  class VirtualDate extends realDate {
    constructor(...parts: ConstructorParameters<DateConstructor> | []) {
      if (parts.length === 0) super(VirtualDate.now())
      else super(...parts)
    }
    static override now(): number {
      return now + (skews.getStore() ?? 0)
    }
  }
  globalThis.Date = VirtualDate as DateConstructor
  const set = (work: (...given: unknown[]) => void, ms = 0, ...given: unknown[]) => addTimer(() => work(...given), ms)
  Object.assign(globalThis, { setTimeout: set, clearTimeout: dropTimer })
  const wait = (ms = 0, value?: unknown) => new Promise((resolve) => addTimer(() => resolve(value), ms))
  Object.assign(timersPromises, { setTimeout: wait })
  syncBuiltinESMExports()
}

function addTimer(work: () => void, ms: number) {
  noteActivity()
  counter += 1
  const timer = { at: now + Math.max(0, ms), number: counter, fire: AsyncResource.bind(work) }
  timers.push(timer)
  const handle = { timer, ref: () => handle, unref: () => handle, hasRef: () => true, refresh: () => handle }
  return handle
}

function dropTimer(handle: unknown): void {
  if (typeof handle === 'object' && handle !== null && 'timer' in handle) {
    timers = timers.filter((timer) => timer !== handle.timer)
  }
}

/** Resolves when everything under way waits for a timer, or for nothing that will ever come. */
async function settle(): Promise<void> {
  for (let quiet = 0, seen = activity; quiet < (underWay > 0 ? QUIET_TURNS_OF_SERVICES : QUIET_TURNS); quiet += 1) {
    await new Promise<void>((resolve) => turn(resolve))
    if (activity !== seen) quiet = 0
    seen = activity
  }
}

/** Lets time pass, timer by timer, until `isDone` or until `until`; returns whether it was done. */
export async function advance(until: number, isDone: () => boolean = () => false): Promise<boolean> {
  for (;;) {
    await settle()
    if (isDone()) return true
    const next = timers.reduce<Timer | undefined>(
      (first, timer) => (comesBefore(timer, first) ? timer : first),
      undefined,
    )
    if (next === undefined || next.at > until) {
      now = Math.max(now, until)
      return false
    }
    timers = timers.filter((timer) => timer !== next)
    now = Math.max(now, next.at)
    next.fire()
  }
}

function comesBefore(timer: Timer, other: Timer | undefined): boolean {
  return other === undefined || timer.at < other.at || (timer.at === other.at && timer.number < other.number)
}
