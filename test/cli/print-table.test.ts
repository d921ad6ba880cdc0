import { afterEach, expect, it, vi } from 'vitest'
import { printTable } from '../../cli/print-table.ts'

afterEach(() => vi.restoreAllMocks())

it('a table keeps its columns and the terminal whatever a title holds', () => {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  printTable(
    ['FEED', 'WHY'],
    [
      ['\u001b]0;title\u0007Coast\n\u001b[2J', 'ok'],
      ['潮\u202e', 'ok'],
    ],
  )
  expect(lines).toHaveLength(4)
  expect(lines.join('')).not.toMatch(/[\p{Cc}\u202e]/u)
  expect(lines[2]).toMatch(/Coast.* {2}ok$/)
})
