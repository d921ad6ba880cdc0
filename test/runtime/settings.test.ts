import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatFault } from '../../lambdas/runtime/fault.ts'
import { readSettings } from '../../lambdas/runtime/read-settings.ts'
import { checkOverrides, checkSettings, chooseRemovalPolicy, type Settings } from '../../lambdas/runtime/settings.ts'
import { parseSettings } from '../../lambdas/runtime/settings-schema.ts'

const LEAST = ['subject: Tides', 'senderName: Tides', 'stage: development', 'contact: ops@tides.example'].join('\n')

function faultsOf(text: string): string[] {
  const result = checkSettings(text, 's.yaml')
  return 'faults' in result ? result.faults.map(formatFault) : []
}

function settingsOf(text: string): Settings {
  const result = checkSettings(text, 's.yaml')
  if ('faults' in result) throw new Error(result.faults.map(formatFault).join('\n'))
  return result.settings
}

describe('settings', () => {
  it('the settings of this repository are sound', () => {
    expect(faultsOf(readFileSync('config/settings.yaml', 'utf8'))).toEqual([])
  })

  it('what is left out has the documented default', () => {
    expect(settingsOf(LEAST)).toEqual({
      subject: { en: 'Tides', ja: 'Tides' },
      senderName: 'Tides',
      eventUpdateOutlets: 0,
      stage: 'development',
      contact: 'ops@tides.example',
      untaggedStoryDays: 30,
      firstFetchAlertHours: 0,
      logRetentionDays: 30,
      storm: { alerts: 5, minutes: 10 },
      smsSpendLimitUsd: 1,
    })
  })

  it('the subject has a name in each language, and survives its journey as JSON', () => {
    const settings = settingsOf(LEAST.replace('subject: Tides', 'subject: { en: Tides, ja: 潮 }'))
    expect(settings.subject).toEqual({ en: 'Tides', ja: '潮' })
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
  })

  it('every fault is listed at once, in the order of the file, each with its place', () => {
    expect(
      faultsOf(
        'subject: ""\nsenderName: Tides\nstag: production\nstorm:\n  alerts: many\n  minuts: 3\ncontact: nobody',
      ),
    ).toEqual([
      's.yaml:1:1: missing key "stage", expected all of subject, senderName, stage, contact',
      's.yaml:1:10: subject is "", expected one line of 1 to 60 characters, or a mapping with en and ja',
      expect.stringMatching(/^s\.yaml:3:1: unknown key "stag", expected one of subject, .*stage, .*storm/),
      's.yaml:5:3: missing key "storm.minutes", expected all of alerts, minutes',
      's.yaml:5:11: storm.alerts is "many", expected a whole number from 1 to 100',
      's.yaml:6:3: unknown key "storm.minuts", expected one of alerts, minutes',
      's.yaml:7:10: contact is "nobody", expected a mail address or an http(s) address',
    ])
  })

  it.each([
    { name: 'an empty file', text: '', fault: /^s\.yaml:1:1: the file is null, expected a mapping with subject/ },
    {
      name: 'a key given twice',
      text: `${LEAST}\nstage: production`,
      fault: /^s\.yaml:5:1: is not YAML: map keys must be unique/,
    },
    {
      name: 'a contact that a header would lose letters of',
      text: LEAST.replace('ops@tides.example', '広報@tides.example'),
      fault: /^s\.yaml:4:10: contact is "広報@tides\.example", expected an address in ASCII alone/,
    },
    {
      name: 'a mail address that SNS does not take',
      text: `${LEAST}\nopsEmail: ops@潮.example`,
      fault: /opsEmail is .*ASCII/,
    },
    {
      name: 'a subject without a name in one language',
      text: LEAST.replace('subject: Tides', 'subject: { en: Tides }'),
      fault: /^s\.yaml:1:10: subject is a mapping, expected one line of .*, or a mapping with en and ja$/,
    },
    { name: 'an unclosed list', text: `${LEAST}\nstorm: [1,`, fault: /^s\.yaml:\d+:\d+: / },
    { name: 'an alias of nothing', text: `${LEAST}\nopsEmail: *mail`, fault: /aliases cannot be resolved/ },
    { name: 'a blank option', text: `${LEAST}\nopsEmail:`, fault: /^s\.yaml:5:10: opsEmail is null, expected a mail/ },
    {
      name: 'an address with a path as site domain',
      text: `${LEAST}\nsiteDomain: https://a.b/c`,
      fault: /siteDomain is/,
    },
    { name: 'a retention that CloudWatch lacks', text: `${LEAST}\nlogRetentionDays: 31`, fault: /one of 1, 3, 5, 7/ },
    {
      name: 'a sender that makes SMS dear',
      text: LEAST.replace('senderName: Tides', 'senderName: 潮'),
      fault: /senderName/,
    },
    {
      name: 'a scalar for a mapping',
      text: `${LEAST}\nstorm: 5`,
      fault: /^s\.yaml:5:8: storm is 5, expected a mapping/,
    },
    {
      name: 'a sum of nothing',
      text: `${LEAST}\nsmsSpendLimitUsd: 0`,
      fault: /smsSpendLimitUsd is 0, expected an amount/,
    },
  ])('$name is a fault', ({ text, fault }) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(fault)])
  })

  it('no text whatever throws', async () => {
    const fragment = fc.constantFrom(
      'subject',
      'storm',
      ':',
      ' ',
      '\n',
      '- ',
      '*a',
      '&a',
      '{',
      '}',
      '[',
      '!x',
      '<<',
      '"',
      '0',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fragment).map((parts) => parts.join('')),
    )
    await fc.assert(fc.property(text, (given) => faultsOf(given).every((fault) => fault.startsWith('s.yaml'))))
  })
})

describe('overrides given by -c', () => {
  it('keys of the CDK itself are not ours to judge', () => {
    expect(checkOverrides({ '@aws-cdk/core:x': true, 'aws:cdk:bundling-stacks': [], stage: 'production' })).toEqual({
      overrides: { stage: 'production' },
    })
  })

  it('a wrong value and a mistyped name are both faults', () => {
    const result = checkOverrides({ stage: 'prod', opsmail: 'ops@tides.example' })
    expect('faults' in result && result.faults.map(formatFault)).toEqual([
      '-c: stage is "prod", expected one of production, development',
      expect.stringMatching(/^-c: unknown key "opsmail", expected one of .*opsEmail/),
    ])
  })
})

describe('what happens to data when the stack goes', () => {
  it.each([
    { name: 'production keeps it', extra: '', stage: 'production', policy: 'retain' },
    { name: 'development removes it', extra: '', stage: 'development', policy: 'destroy' },
    { name: 'a setting wins over production', extra: 'removalPolicy: destroy', stage: 'production', policy: 'destroy' },
    { name: 'a setting wins over development', extra: 'removalPolicy: retain', stage: 'development', policy: 'retain' },
  ])('$name', ({ extra, stage, policy }) => {
    expect(chooseRemovalPolicy(settingsOf(`${LEAST.replace('development', stage)}\n${extra}`))).toBe(policy)
  })
})

describe('settings that travelled as JSON', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'settings-'))
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  it('arrive as they were checked', () => {
    writeFileSync(join(directory, 'settings.json'), JSON.stringify(settingsOf(LEAST)))
    expect(readSettings(directory)).toEqual(settingsOf(LEAST))
  })

  it.each([
    { name: 'a missing file', content: undefined },
    { name: 'a file that is not JSON', content: '{' },
    { name: 'settings of other code', content: '{"subject":"Tides"}' },
  ])('$name is named in the error', ({ content }) => {
    if (content !== undefined) writeFileSync(join(directory, 'settings.json'), content)
    expect(() => readSettings(directory)).toThrow(join(directory, 'settings.json'))
  })
})
