/** The loopback ports of a local run: consecutive, so that one number moves them all. */
export interface Ports {
  readonly site: number
  readonly dynamodb: number
  readonly sns: number
  readonly sqs: number
  readonly secrets: number
  /** The first demo outlet; each further outlet has the next port. */
  readonly demo: number
}

/** Not used by anything common, and below the ephemeral ports that outgoing connections take. */
export const DEFAULT_BASE_PORT = 8710
/** Five services and up to this many demo outlets must fit below 65536. */
const PORTS_IN_USE = 40

/** Lays the ports out from a base; the demo's addresses follow from it, so the same base gives the same stories. */
export function portsFrom(base: number): Ports {
  return { site: base, dynamodb: base + 1, sns: base + 2, sqs: base + 3, secrets: base + 4, demo: base + 10 }
}

/**
 * Reads a base port as a person gives it.
 *
 * @throws Error that shows the value and the range
 */
export function readBasePort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1024 && port <= 65_535 - PORTS_IN_USE) return port
  throw new Error(`--port ${text}: expected a number from 1024 to ${65_535 - PORTS_IN_USE}`)
}
