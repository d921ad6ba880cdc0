import type { Fault } from '../stage.ts'
import { SENDING } from './sending.ts'

/** Every fault that is simulated, by name. */
export const CATALOGUE: ReadonlyMap<string, Fault> = new Map([...SENDING].map((fault) => [fault.name, fault]))
