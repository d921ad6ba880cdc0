import { describe, expect, it } from 'vitest'
import { runCommand } from '../run-command.ts'

const runScript = (script: string, args: readonly string[]) =>
  runCommand('node', ['node_modules/tsx/dist/cli.mjs', script, ...args])

describe('faults, bench and eval', () => {
  it.each([
    ['faults/run.ts', ['--fast'], /unknown option '--fast'/],
    ['faults/run.ts', ['--workers', '0'], /expected at least one/],
    ['faults/run.ts', ['--replay', 'harbour'], /expected {"seed":"…","faults":\["…"\]}/],
    ['faults/run.ts', ['--replay', '{"seed":"harbour","faults":["rain"]}'], /there is no fault "rain"/],
    ['bench/run.ts', ['--fast'], /unknown option '--fast'/],
    ['bench/run.ts', ['speed'], /Allowed choices are events, fetching, .*feeds, tagging/],
    ['bench/eval.ts', ['--fast'], /unknown option '--fast'/],
  ])('end with 2, as alliance does, for what they do not understand: %s %s', async (script, args, message) => {
    const { code, stdout, stderr } = await runScript(script, args)
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
    expect(stdout).toBe('')
  })

  it('explain themselves and run nothing when asked for help', async () => {
    const { code, stdout, stderr } = await runScript('bench/run.ts', ['--help'])
    expect(stdout).toContain('Usage: bench')
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })
})
