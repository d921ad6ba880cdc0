import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runAlliance, runCommand } from '../run-command.ts'

const lines = (text: string) => text.split('\n').filter((line) => line !== '')

describe('alliance', () => {
  it('prints help that names every command and ends with 0', async () => {
    const { code, stdout } = await runAlliance(['--help'])
    expect(code).toBe(0)
    for (const name of ['parse-feed', 'tag', 'stories', 'feeds', 'subscribers', 'alerts', '--stack']) {
      expect(stdout).toContain(name)
    }
    expect(stdout.replace(/\s+/g, ' ')).toContain('typed, it counts before ALLIANCE_STACK')
  })

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await runAlliance(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it.each(['--help', 'tag'])('starts `%s` without AWS clients, HTTP clients or feed parsers', async (name) => {
    const args = name === 'tag' ? [name, '/dev/null'] : [name]
    // V8's coverage names every script that was loaded.
    const folder = mkdtempSync(join(tmpdir(), 'alliance-watch-'))
    const { code } = await runCommand('node', ['cli/alliance.js', ...args], { env: { NODE_V8_COVERAGE: folder } })
    expect(code).toBe(0)
    const told = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))
    const packages = new Set(
      [...told.join('').matchAll(/node_modules\/((?:@[^/]+\/)?[^/"]+)/g)].map(([, found]) => found),
    )
    expect(packages).toContain('commander')
    const heavy = [...packages].filter((found) =>
      /aws-sdk|smithy|undici|rss-parser|iconv|hono|dynalite/.test(found ?? ''),
    )
    expect(heavy).toEqual([])
  })

  it.each([
    ['an unknown command', ['storys'], /unknown command 'storys'.*stories/s],
    ['an unknown option', ['tag', '--fast'], /unknown option '--fast'/],
    ['a missing argument', ['parse-feed'], /missing required argument/],
    [
      'an unknown command of a group',
      ['feeds', 'forget', 'x'],
      /unknown command 'forget': expected one of list, check, /,
    ],
    ['an argument that a list has none of', ['audiences', 'list', 'x'], /unknown argument 'x' of list/],
  ])('ends with 2 for %s and says what was wrong', async (_, args, message) => {
    const { code, stdout, stderr } = await runAlliance(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
  })
})

describe('what a command lacks', () => {
  const nobody = { HOME: '/nonexistent', AWS_EC2_METADATA_DISABLED: 'true', AWS_REGION: '', AWS_DEFAULT_REGION: '' }

  it.each([
    ['a file', ['tag', '/nonexistent/stories'], {}, '/nonexistent/stories: no such file'],
    ['a file in place of a folder', ['group', 'config'], {}, 'config: a folder, expected a file'],
    ['a region', ['--stack', 'Tides', 'feeds'], {}, 'no AWS region: set AWS_REGION'],
    [
      'credentials',
      ['--stack', 'Tides', 'feeds'],
      { AWS_REGION: 'us-east-1' },
      'no AWS credentials: expected `aws sts',
    ],
  ])('is told in words a person can act on: %s', async (_, args, env, message) => {
    const { code, stderr } = await runCommand('node', ['cli/alliance.js', ...args], { env: { ...nobody, ...env } })
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(`alliance: ${message}`) })
  })

  it('is nothing where the environment names a directory that is empty text', async () => {
    const { stdout } = await runCommand('node', ['cli/alliance.js', '--help'], { env: { ALLIANCE_DIRECTORY: '' } })
    expect(stdout).toMatch(/default:\s+"\S+\.local"/)
  })
})

describe('the place a command works on', () => {
  const feeds = (args: readonly string[]) =>
    runCommand('node', ['cli/alliance.js', ...args, 'feeds'], { env: { ALLIANCE_STACK: 'Tides' } })

  it('is the directory that was typed, whatever stack the environment names', async () => {
    const { code, stderr } = await feeds(['--directory', '/nowhere'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('/nowhere holds no local run') })
  })

  it('is one: a stack and a directory, both typed, touch neither', async () => {
    const { code, stderr } = await feeds(['--directory', '/nowhere', '--stack', 'Ebb'])
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'alliance: --stack Ebb and --directory /nowhere: expected one of them\n',
    })
  })
})

describe('alliance tag', () => {
  const story = (id: string, title: string) => JSON.stringify({ id, title, summary: null, lang: 'en' })

  it('writes one line a story, in order, with evidence that stands in the text', async () => {
    const title = 'US Marines to leave Futenma base in Okinawa'
    const { code, stdout } = await runAlliance(['tag'], `${story('b', 'Rain tomorrow')}\n\n${story('a', title)}\n`)
    const tagged = lines(stdout).map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(tagged.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(tagged[0]).toEqual({ id: 'b', labels: [], evidence: [] })
    expect(tagged[1].labels).toContain('okinawa')
    for (const { start, end, phrase } of tagged[1].evidence) expect(title.slice(start, end)).toBe(phrase)
  })

  it('reports a bad line with its number and reads on', async () => {
    const { code, stdout, stderr } = await runAlliance(
      ['tag'],
      `${story('1', 'one')}\nnot json\n{"id":"3"}\n{"id":"5","title":5}\n${story('4', 'four')}\n`,
    )
    expect(code).toBe(1)
    expect(lines(stdout).map((line) => JSON.parse(line).id)).toEqual(['1', '4'])
    expect(stderr).toContain('line 2: no JSON: expected one object a line, not "not json"\n')
    expect(stderr).toContain('line 3: missing key "title" in')
    expect(stderr).toContain('line 4: title is 5, expected string in')
  })

  it('says of each topic what was missing when asked to explain', async () => {
    const { stdout } = await runAlliance(['tag', '--explain'], story('x', 'Okinawa beaches fill up'))
    const { explanation } = JSON.parse(stdout)
    expect(explanation.map(({ topic }: { topic: string }) => topic)).toContain('okinawa')
    expect(explanation.every(({ isGiven }: { isGiven: boolean }) => !isGiven)).toBe(true)
  })

  it('explains itself to people with --format text: what was found where, and what was missing', async () => {
    const title = 'US Marines to leave Futenma base in Okinawa'
    const { code, stdout } = await runAlliance(['tag', '--explain', '--format', 'text'], story('x', title))
    expect(code).toBe(0)
    expect(stdout).toMatch(/^x {2}US Marines/)
    expect(stdout).toMatch(/\+ okinawa: [\d.]+, needs [\d.]+\n {6}“Futenma” in the title at 20, rule \S+/)
    expect(stdout).toMatch(/− space: 0, needs [\d.]+\n {6}n(?:earest rule|o rule)/)
  })

  it('refuses a format there is none of', async () => {
    const { code, stderr } = await runAlliance(['tag', '--format', 'csv'], '')
    expect(code).toBe(1)
    expect(stderr).toContain('--format csv: expected text or ndjson')
  })
})

describe('alliance parse-feed', () => {
  const file = (name: string, text: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'alliance-watch-')), name)
    writeFileSync(path, text)
    return path
  }

  it('prints what is read of each file, and tells which are none, without losing the others', async () => {
    const good = file(
      'good.xml',
      '<rss version="2.0"><channel><title>Wire</title><item><title>News</title></item></channel></rss>',
    )
    const page = file('page.html', '<!doctype html><p>Hello')
    const { code, stdout, stderr } = await runAlliance(['parse-feed', page, good, 'config', '/nonexistent/feed.xml'])
    expect(code).toBe(1)
    expect(lines(stdout).map((line) => JSON.parse(line))).toMatchObject([
      { source: good, title: 'Wire', entries: [{ title: 'News' }] },
    ])
    expect(stderr).toContain(page)
    expect(stderr).toContain('alliance: config: a folder, expected a file\n')
    expect(stderr).toContain('alliance: /nonexistent/feed.xml: no such file\n')
  })

  it('refuses an address on this machine unless it is asked to', async () => {
    const { code, stderr } = await runAlliance(['parse-feed', 'http://127.0.0.1:1/feed'])
    expect(code).toBe(1)
    expect(stderr).toContain('127.0.0.1')
    expect(stderr).toContain('; --allow-loopback lets an address on this machine be fetched\n')
  })
})
