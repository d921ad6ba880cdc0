import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createDirectory, synthesizeStack } from './synthesize-stack.ts'

const hasCfnLint = spawnSync('cfn-lint', ['--version']).status === 0

it.skipIf(!hasCfnLint).each([
  { name: 'development', settings: {} },
  { name: 'production', settings: { stage: 'production', opsEmail: 'ops@tides.test', siteDomain: 'ti.test' } },
])(
  'cfn-lint finds nothing in the template of $name (skipped without cfn-lint on the PATH)',
  ({ settings }) => {
    const file = join(createDirectory(), 'template.json')
    writeFileSync(file, JSON.stringify(synthesizeStack({ settings }).toJSON()))
    const { status, stdout, stderr } = spawnSync('cfn-lint', [file], { encoding: 'utf8' })
    expect(`${stdout}${stderr}`).toBe('')
    expect(status).toBe(0)
  },
  60_000,
)
