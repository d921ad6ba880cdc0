import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { ROOT } from '../run-command.ts'

const STORIES = 10_000
const BAD_LINE = 5_000
/** Topics and code take forty of it: all stories together are twice what is left. */
const HEAP_MEGABYTES = 52
const BODY = 'The harbour was quiet and the council spoke of parking. '.repeat(40)

it('10,000 stories in one call keep their order and stay within memory, however slow their reader is', async () => {
  const child = spawn('node', [`--max-old-space-size=${HEAP_MEGABYTES}`, 'cli/alliance.js', 'tag'], { cwd: ROOT })
  let taken = 0
  const lines = function* () {
    for (let id = 1; id <= STORIES; id++) {
      taken = id
      const title = id % 2 === 0 ? 'Marines to leave Futenma in Okinawa' : 'Rain tomorrow'
      yield id === BAD_LINE ? '{"id":\n' : `${JSON.stringify({ id, title, body: BODY })}\n`
    }
  }
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  Readable.from(lines()).pipe(child.stdin)

  // It has begun, and nobody reads: once the pipes are full, no more is taken in.
  await once(child.stdout, 'readable')
  let before = -1
  while (taken !== before) {
    before = taken
    await sleep(1_000)
  }
  expect(taken).toBeLessThan(STORIES)

  const ids: number[] = []
  let tagged = 0
  for await (const line of createInterface({ input: child.stdout })) {
    const { id, labels } = JSON.parse(line)
    ids.push(id)
    tagged += labels.includes('okinawa') ? 1 : 0
  }
  if (child.exitCode === null) await once(child, 'exit')
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(`line ${BAD_LINE}:`)])
  expect(child.exitCode).toBe(1)
  expect(ids).toEqual(Array.from({ length: STORIES }, (_, index) => index + 1).filter((id) => id !== BAD_LINE))
  expect(tagged).toBe(STORIES / 2 - 1)
}, 120_000)
