import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDirectory } from './synthesize-stack.ts'

const TSX = resolve('node_modules/.bin/tsx')
const APP = resolve('bin/alliance-watch.ts')

/** Runs the app as `cdk synth` does, without bundling, on a copy of config that may be spoilt first. */
function runApp(context: Record<string, unknown>, spoil: (settings: string) => string = (settings) => settings) {
  const directory = createDirectory()
  cpSync('config', join(directory, 'config'), { recursive: true })
  const file = join(directory, 'config', 'settings.yaml')
  writeFileSync(file, spoil(readFileSync(file, 'utf8')))
  const env = {
    ...process.env,
    CDK_OUTDIR: join(directory, 'out'),
    CDK_CONTEXT_JSON: JSON.stringify({ 'aws:cdk:bundling-stacks': [], ...context }),
  }
  const { status, stderr } = spawnSync(TSX, [APP], { cwd: directory, env, encoding: 'utf8' })
  return { status, stderr, out: env.CDK_OUTDIR }
}

// Each test starts a process that loads CDK: seconds, and many where other things run beside it.
describe('the CDK app', { timeout: 60_000 }, () => {
  it('makes a development stack from config alone', () => {
    const { status, out } = runApp({})
    expect(status).toBe(0)
    expect(existsSync(join(out, 'AllianceWatchDevelopment.template.json'))).toBe(true)
  })

  it('lets -c win over settings.yaml, in the stack and in what functions read', () => {
    const { out } = runApp({
      stage: 'production',
      subject: 'Tides',
      opsEmail: 'ops@tides.test',
      removalPolicy: 'destroy',
    })
    const template = readFileSync(join(out, 'AllianceWatch.template.json'), 'utf8')
    expect(template).toContain('ops@tides.test')
    expect(template).not.toContain('"DeletionPolicy": "Retain"')
    expect(JSON.parse(readFileSync(join(out, 'config', 'settings.json'), 'utf8'))).toMatchObject({
      subject: { en: 'Tides', ja: 'Tides' },
    })
  })

  it('lists every fault of config and of -c at once, without a stack trace, and makes no stack', () => {
    const spoil = (settings: string) => settings.replace(/^subject:.*$/m, 'subjet: Tides')
    const { status, stderr, out } = runApp({ stage: 'prod', opsmail: 'ops@tides.test' }, spoil)
    expect(status).toBe(1)
    expect(stderr).toMatch(/config\/settings\.yaml:\d+:1: unknown key "subjet"/)
    expect(stderr).toMatch(/config\/settings\.yaml:\d+:\d+: missing key "subject"/)
    expect(stderr).toContain('-c: stage is "prod", expected one of production, development')
    expect(stderr).toContain('-c: unknown key "opsmail"')
    expect(stderr).not.toMatch(/^ +at /m)
    expect(existsSync(join(out, 'manifest.json'))).toBe(false)
  })
})
