import { statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DeleteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCAL_TABLES } from '../../local/local-environment.ts'
import { openTestRun, type TestRun } from './open-test-run.ts'

const MAIL = 'a mail with a link to confirm, good for two days, is in http://127.0.0.1:8710/inbox'

let run: TestRun
beforeAll(async () => {
  run = await openTestRun()
})
afterAll(() => run.close())

const save = (name: string, text: string) => {
  const file = join(run.pipeline.directory, name)
  writeFileSync(file, text)
  return file
}
const scan = async () =>
  (await run.pipeline.client.send(new ScanCommand({ TableName: LOCAL_TABLES.alerts }))).Items ?? []

describe('alliance subscribers', { timeout: 120_000 }, () => {
  it('says on an empty run what to do', async () => {
    expect(await run.print('subscribers')).toContain('No subscribers yet: `alliance subscribers add')
    expect(await run.print('audiences')).toContain('No audiences yet')
  })

  it('signs an address up, says what comes next, moves it and lets it go', async () => {
    const who = 'reader@example.com'
    expect(await run.print('subscribers', 'add', 'Reader@Example.com', '--topics', 'space')).toMatch(
      new RegExp(`^added, audience \\S{12}: ${MAIL.replace(/[().]/g, '\\$&')}\n$`),
    )
    expect(await run.print('subscribers')).toMatch(/email +r…@example\.com +pending +space +en +instant/)
    // Who has not confirmed is told nothing: ops must see both counts.
    expect(await run.print('audiences')).toMatch(/CONFIRMED +PENDING .*\n.*\n\S{12} +0 +1 +space /)
    await run.confirm(who)
    expect(await run.print('audiences')).toMatch(/\n\S{12} +1 +0 +space /)
    expect(await run.print('subscribers', 'add', who, '--topics', 'space')).toContain('nothing to do, it is confirmed')

    expect(await run.print('subscribers', 'move', who, '--cadence', 'daily@7', '--quiet', 'none')).toContain(
      `${MAIL}; until it is opened everything stays as it was`,
    )
    await run.confirm(who)
    await run.pipeline.sendAlerts()
    expect(await run.print('subscribers', '--show-addresses')).toMatch(
      /reader@example\.com +confirmed +space +en +daily@7 +Asia\/Tokyo +none\n$/,
    )
    expect(await run.print('subscribers', 'remove', who)).toBe('removed: nothing more is sent to it\n')
    expect(await run.print('subscribers')).not.toContain('r…@')
    for (const command of ['remove', 'move']) {
      const { code, stderr } = await run.alliance('subscribers', command, who)
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(`${who} is not signed up`) })
    }
  })

  it('starts alerts to a phone at once', async () => {
    expect(await run.print('subscribers', 'add', '+81 (0)90-1234-0017', '--languages', 'ja')).toContain(
      'it gets alerts from now on',
    )
    expect(await run.print('subscribers')).toMatch(/sms +\+81…17 +confirmed/)
    await run.print('subscribers', 'remove', '+819012340017')
  })

  it.each([
    ['an address that is none', ['reader@'], '"reader@" is no address: expected an email address, or a phone number'],
    ['a topic that is none', ['a@example.com', '--topics', 'sheep'], '--topics sheep: expected some of alliance'],
    [
      'quiet hours that a digest would not keep',
      ['a@example.com', '--cadence', 'daily@3', '--quiet', '22-7'],
      '--quiet 22-7 with --cadence daily@3: expected none, a digest comes at the hour it is asked for',
    ],
    ['quiet hours that are not offered', ['a@example.com', '--quiet', '1-2'], '--quiet 1-2: expected one of 22-7'],
  ])('refuses %s and signs nobody up', async (_, args, message) => {
    const before = await scan()
    const { code, stderr } = await run.alliance('subscribers', 'add', ...args)
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(message) })
    expect(await scan()).toEqual(before)
  })
})

describe('an export of subscribers', { timeout: 120_000 }, () => {
  const CONFIRMED = 'stays@example.com'
  const MOVING = 'moving@example.com'
  const LEFT = 'left@example.com'
  const PHONE = '+15550100021'
  let file: string

  beforeAll(async () => {
    file = join(run.pipeline.directory, 'subscribers.ndjson')
    await run.print('subscribers', 'add', CONFIRMED, '--topics', 'space', '--quiet', '22-7')
    await run.confirm(CONFIRMED)
    await run.print('subscribers', 'add', MOVING, '--topics', 'space')
    await run.confirm(MOVING)
    await run.print('subscribers', 'move', MOVING, '--topics', 'okinawa')
    await run.print('subscribers', 'add', PHONE, '--topics', 'okinawa', '--time-zone', 'America/New_York')
    await run.print('subscribers', 'add', LEFT)
    await run.print('subscribers', 'remove', LEFT)
  }, 120_000)

  it('is a new file that its owner alone reads, one line an address with what it asked for last', async () => {
    const { code, stdout, stderr } = await run.alliance('subscribers', 'export', file)
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toContain('3 addresses in the clear: keep them to yourself')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
    const told = Object.fromEntries(
      lines.map((line) => JSON.parse(line)).map(({ address, ...rest }) => [address, rest]),
    )
    const usual = { languages: 'en', cadence: 'instant', timeZone: 'Asia/Tokyo', quiet: 'none' }
    expect(told).toEqual({
      [CONFIRMED]: { ...usual, state: 'confirmed', topics: 'space', quiet: '22-7' },
      [MOVING]: { ...usual, state: 'pending', topics: 'okinawa' },
      [PHONE]: { ...usual, state: 'confirmed', topics: 'okinawa', timeZone: 'America/New_York' },
    })
    const again = await run.alliance('subscribers', 'export', file)
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('expected a new file') })
  })

  it('is imported where everybody is known already without a single mail', async () => {
    const before = run.pipeline.sns.readInbox().length
    expect(await run.print('subscribers', 'import', file)).toBe('0 signed up, 3 were so already\n')
    expect(run.pipeline.sns.readInbox()).toHaveLength(before)
  })

  it('is imported under another secret, which knows nobody, once the table is rebuilt: nobody is told twice', async () => {
    const exported = save('exported.ndjson', await run.print('subscribers', 'export'))
    const client = run.pipeline.client
    // What another secret wrote cannot be found by this one: it might as well not be there.
    for (const { pk, sk } of await scan()) {
      if (String(pk).startsWith('SUBSCRIBER#')) {
        await client.send(new DeleteCommand({ TableName: LOCAL_TABLES.alerts, Key: { pk, sk } }))
      }
    }
    // The one who left is found again: SNS alone knows, and still waits for the link to be opened.
    expect(await run.print('audiences', 'rebuild')).toMatch(/4 subscribers\n1 wait to be confirmed in another audience/)
    expect(await run.alliance('subscribers', 'import', exported)).toMatchObject({ code: 0 })
    await run.confirm(MOVING)
    await run.pipeline.sendAlerts()
    const listed = await run.print('subscribers', '--show-addresses')
    expect(listed.split('\n').filter((line) => line.includes(MOVING))).toEqual([
      expect.stringMatching(/confirmed +okinawa/),
    ])
  })

  it('signs up on import whom an earlier one did not get through to, and reports bad lines by number', async () => {
    const line = JSON.stringify({ address: 'late@example.com', topics: 'space' })
    const first = await run.alliance(
      'subscribers',
      'import',
      save('bad.ndjson', `${line}\nno json\n{"address":"nobody"}\n`),
    )
    expect(first).toMatchObject({ code: 1, stdout: '1 signed up, 0 were so already, 2 were not: see above\n' })
    expect(first.stderr).toMatch(/line 2: .*no json.*line 3: "nobody" is no address/s)
    // SNS forgets who did not confirm; as if two days had passed.
    const mail = run.mailsTo('late@example.com').at(-1)
    if (mail === undefined) throw new Error('no mail')
    await run.confirm('late@example.com')
    await run.pipeline.snsAudiences.unsubscribe(mail.subscriptionArn)
    expect(await run.alliance('subscribers', 'import', save('good.ndjson', line))).toMatchObject({
      stdout: '1 signed up, 0 were so already\n',
    })
  })
})

describe('a list of subscribers', { timeout: 120_000 }, () => {
  it('tells apart who signed off and what was asked for anew, though SNS waits for either to confirm', async () => {
    const [moving, left] = ['anew@example.com', 'gone@example.com']
    await run.print('subscribers', 'add', moving, '--topics', 'space')
    await run.confirm(moving)
    for (const topic of ['okinawa', 'alliance']) await run.print('subscribers', 'move', moving, '--topics', topic)
    await run.print('subscribers', 'add', left, '--topics', 'space')
    await run.print('subscribers', 'remove', left)
    const listed = await run.print('subscribers', '--show-addresses')
    const statesOf = (who: string) =>
      [...listed.matchAll(new RegExp(`${who} +(\\S+(?: \\S+)?) +(\\S+) +en`, 'g'))]
        .map(([, ...parts]) => parts)
        .toSorted()
    expect(statesOf(moving)).toEqual([
      ['confirmed', 'space'],
      ['outdated', 'okinawa'],
      ['pending', 'alliance'],
    ])
    expect(statesOf(left)).toEqual([['signed off', 'space']])
  })
})

describe('a line of an import', { timeout: 120_000 }, () => {
  it.each([
    ['a mistyped key', { cadance: 'daily@8' }, 'line 1: unknown key "cadance", expected one of address, state, topics'],
    ['quiet hours that a digest would not keep', { cadence: 'daily@3', quiet: '22-7' }, 'line 1: --quiet 22-7 with'],
  ])('with %s signs nobody up for something else', async (_, wishes, message) => {
    const before = await scan()
    const file = save('slip.ndjson', JSON.stringify({ address: 'slip@example.com', ...wishes }))
    const { code, stdout, stderr } = await run.alliance('subscribers', 'import', file)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '0 signed up, 0 were so already, 1 were not: see above\n' })
    expect(stderr).toContain(message)
    expect(await scan()).toEqual(before)
  })
})

describe('an audience whose topic was deleted from outside', { timeout: 120_000 }, () => {
  it('is named by the list and the export, and hides no other', async () => {
    await run.print('subscribers', 'add', '+15550100042', '--topics', 'space', '--time-zone', 'Asia/Tbilisi')
    const added = await run.print('subscribers', 'add', '+15550100043', '--topics', 'space', '--time-zone', 'Asia/Baku')
    const id = /audience (\S{12}):/.exec(added)?.[1] ?? ''
    const audience = await run.pipeline.audienceTable.get(id)
    await run.pipeline.snsAudiences.deleteTopic(audience?.topicArn ?? '')
    for (const command of [['list', '--show-addresses'], ['export']]) {
      const { code, stdout, stderr } = await run.alliance('subscribers', ...command)
      expect(code).toBe(0)
      expect(stderr).toContain(`audience ${id}: its SNS topic was deleted`)
      expect(stdout).toContain('+15550100042')
      expect(stdout).not.toContain('+15550100043')
    }
  })
})

describe('addresses', { timeout: 120_000 }, () => {
  it('stand in SNS alone: no table and no log line holds one', async () => {
    const kept = JSON.stringify(await scan()) + JSON.stringify(run.pipeline.entries)
    expect(kept).toContain('SUBSCRIBER#')
    expect(kept).not.toMatch(/@example|5550100|9012340/)
  })
})
