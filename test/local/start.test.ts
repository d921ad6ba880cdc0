import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { startSns } from '../../local/services/start-sns.ts'
import { runCommand } from '../run-command.ts'

const SEED_TITLE = 'Kishida and Biden meet at the White House as Japan steps up on defense'
/** Ports of these tests alone, clear of a run that a person may have open. */
const PORT = 28_710
const ONCE_MS = 60_000

const folders: string[] = []
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-watch-'))
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const start = (folder: string, port: number, ...args: string[]) => [
  'local/start.ts',
  '--directory',
  folder,
  '--port',
  String(port),
  ...args,
]

async function playOnce(folder: string, port: number) {
  const { code, stdout, stderr } = await runCommand('node', [
    '--import',
    'tsx',
    ...start(folder, port, '--once', '--json'),
  ])
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return JSON.parse(stdout)
}

interface Received {
  readonly endpoint: string
  readonly protocol: string
  readonly subject?: string | undefined
  readonly body: string
}

function textOf({ subject, body }: Received): string {
  return `${subject}\n${body}`
}

/** What was delivered by all runs over a folder, as the embedded SNS kept it. */
async function readInbox(folder: string): Promise<Received[]> {
  const sns = await startSns({ directory: join(folder, 'sns') })
  const received = sns.readInbox().filter(({ kind }) => kind === 'notification')
  await sns.close()
  return received
}

it('a run whose reader has read enough ends without a word', { timeout: ONCE_MS }, async () => {
  const run = spawn('node', ['--import', 'tsx', ...start(newFolder(), PORT + 200, '--once')], { stdio: 'pipe' })
  let said = ''
  run.stderr.on('data', (part) => {
    said += part
  })
  run.stdout.once('data', () => run.stdout.destroy())
  const [code] = await once(run, 'close')
  expect({ code, said }).toEqual({ code: 0, said: '' })
})

describe('npm start -- --once --json', () => {
  it('tags, stores and alerts the seed story once; a second run finds and sends nothing new', {
    timeout: ONCE_MS,
  }, async () => {
    const folder = newFolder()
    const first = await playOnce(folder, PORT)
    const seed = first.stories.list.find(({ title }: { title: string }) => title === SEED_TITLE)
    expect(seed.topics.toSorted()).toEqual(['alliance', 'defense-budget', 'okinawa', 'space'])
    expect(seed.evidence.length).toBeGreaterThanOrEqual(4)
    const about = first.messages.filter(({ subject, body }: { subject?: string; body: string }) =>
      (subject ?? body).includes(SEED_TITLE),
    )
    expect(new Set(about.map(({ protocol }: { protocol: string }) => protocol))).toEqual(new Set(['email', 'sms']))
    expect(first.feeds.failed).toBe(4)
    expect(first.feeds.failures.map(({ reason }: { reason: string }) => reason).join()).toMatch(/500.*HTML/s)

    const planner = first.messages.filter(({ endpoint }: Received) => endpoint === 'planner@example.com')
    expect(planner.map(({ subject }: Received) => subject)).toEqual([expect.stringMatching(/^\d+ events: /)])
    const sharing = first.messages.filter(({ body }: Received) => body.includes('Sources (3):'))
    expect(sharing.map(({ endpoint, protocol }: Received) => `${protocol} ${endpoint}`)).toEqual([
      'email analyst@example.com',
    ])
    const second = await playOnce(folder, PORT)
    expect(second).toMatchObject({ stories: { new: 0, tagged: {} }, events: 0, alerts: { total: 0 }, messages: [] })
  })

  it('goes on after the demo with a storm of two hundred entries, which nobody gets as more than one digest', {
    timeout: ONCE_MS,
  }, async () => {
    const folder = newFolder()
    const { stdout } = await runCommand('node', ['--import', 'tsx', ...start(folder, PORT + 150)], {
      killWhen: (stdout) => stdout.includes('Now look around'),
    })
    expect(stdout).toMatch(/^storm +Launch Pad Bulletin publishes 200 stories at once: each audience gets one digest$/m)
    const fromStorm = (await readInbox(folder)).filter((message) => /NASA and JAXA delay/.test(textOf(message)))
    const reached = fromStorm.map(({ endpoint }) => endpoint)
    expect(reached).toEqual([...new Set(reached)])
    expect(reached).toContain('orbit@example.com')
    for (const { subject } of fromStorm) expect(subject).toMatch(/^\d+ events: /)
  })

  it('loses nothing when it is killed while it sends, and repeats at most what was under way', {
    timeout: 2 * ONCE_MS,
  }, async () => {
    const folder = newFolder()
    const whole = await playOnce(newFolder(), PORT + 50)
    const killed = await runCommand('node', ['--import', 'tsx', ...start(folder, PORT + 50, '--once')], {
      killWhen: (stdout) => /^email +\S+ ← (?!AWS)/m.test(stdout),
    })
    expect(killed.code).toBeNull()
    expect((await readInbox(folder)).length).toBeLessThan(whole.alerts.total)
    await playOnce(folder, PORT + 50)
    const received = await readInbox(folder)
    // A send that was counted but not marked makes six with the five that are due: then they come as one digest.
    // A storm's digest may wait for ten minutes after them.
    const single = whole.messages.filter(({ subject = '' }: Received) => !/^\d+ events: /.test(subject))
    for (const { endpoint, subject, body } of single) {
      // Which of two outlets leads the event that both tell depends on whose poll ended first.
      const news = /open joint planning office/.exec(subject ?? body)?.[0] ?? subject ?? body.replace(/ \S+$/, '')
      const telling = received.filter((message) => message.endpoint === endpoint && textOf(message).includes(news))
      expect(telling.length, `${endpoint} is told "${news}"`).toBeGreaterThanOrEqual(1)
      // The one publish to each audience that was under way may be repeated.
      expect(telling.length).toBeLessThanOrEqual(2)
    }
    expect(received.length - whole.alerts.total).toBeLessThanOrEqual(3)
    expect((await playOnce(folder, PORT + 50)).alerts.total).toBe(0)
  })

  it('says which port is busy and how to choose another', { timeout: ONCE_MS }, async () => {
    const port = PORT + 100
    const squatter = createServer()
    await new Promise<void>((resolve) => squatter.listen(port + 1, '127.0.0.1', resolve))
    const { code, stderr } = await runCommand('node', ['--import', 'tsx', ...start(newFolder(), port, '--once')])
    await new Promise((resolve) => squatter.close(resolve))
    expect(code).toBe(1)
    expect(stderr).toContain(String(port + 1))
    expect(stderr).toContain('--port')
  })

  it('empties no directory that holds what no run wrote', { timeout: ONCE_MS }, async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'thesis.txt'), 'years of work')
    const { code, stderr } = await runCommand('node', ['--import', 'tsx', ...start(folder, PORT, '--once', '--fresh')])
    expect(code).toBe(1)
    expect(stderr).toContain(`${folder} holds "thesis.txt"`)
    expect(readFileSync(join(folder, 'thesis.txt'), 'utf8')).toBe('years of work')
  })

  it.each([
    ['a port that is none', 1, ['--port', 'http'], /--port http: expected a number/],
    ['--json without --once', 1, ['--json'], /--once/],
    [
      'a directory that cannot be made',
      1,
      ['--directory', '/proc/nope'],
      /--directory \/proc\/nope: expected a folder/,
    ],
    ['an option that is none', 2, ['--onec'], /^error: unknown option '--onec'\n\(Did you mean --once\?\)\n$/],
    ['an option without its value', 2, ['--port'], /^error: option '--port <number>' argument missing\n$/],
    ['a word too many', 2, ['once'], /^error: too many arguments/],
  ])('refuses %s with exit code %i, as `alliance` does', async (_, exitCode, args, message) => {
    const { code, stderr } = await runCommand('node', ['--import', 'tsx', 'local/start.ts', ...args])
    expect(code).toBe(exitCode)
    expect(stderr).toMatch(message)
  })
})
