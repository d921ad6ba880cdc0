import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT, runCommand } from '../run-command.ts'

/** A file has one subject, a function fits a screen. */
const MAX_FILE_LINES = 250
const MAX_FUNCTION_FILE_LINES = 40

describe('the size of files', () => {
  it('keeps deployed functions thin and every source file to one subject', async () => {
    const { stdout } = await runCommand('git', ['ls-files', '*.ts'])
    const files = stdout.split('\n').filter((file) => file !== '')
    expect(files.length).toBeGreaterThan(100)
    const tooLong = files.flatMap((file) => {
      const lines = readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length
      const most = /^lambdas\/[^/]+\.ts$/.test(file) ? MAX_FUNCTION_FILE_LINES : MAX_FILE_LINES
      return lines > most ? [`${file}: ${lines} lines, at most ${most}`] : []
    })
    expect(tooLong).toEqual([])
  })
})
