import { spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { listenOnLoopback } from '../local/services/loopback-server.ts'

const MOTO = 'moto_server'

/** Tests that need moto skip themselves, visibly, where it is not on the PATH. */
export const HAS_MOTO = spawnSync(MOTO, ['-h']).status === 0

/** Starts moto's server, an independent model of AWS, on a free port. */
export async function startMoto(): Promise<{ readonly origin: string; close(): Promise<void> }> {
  const probe = await listenOnLoopback(createServer(), { service: 'probe' })
  await probe.close()
  const moto = spawn(MOTO, ['-H', '127.0.0.1', '-p', `${probe.port}`], { stdio: 'ignore' })
  const isUp = () =>
    fetch(`${probe.origin}/moto-api/`).then(
      () => true,
      () => false,
    )
  while (!(await isUp())) {
    if (moto.exitCode !== null) throw new Error(`moto_server ended with ${moto.exitCode}: expected it to listen`)
    await sleep(100)
  }
  return {
    origin: probe.origin,
    close: async () => {
      moto.kill()
    },
  }
}
