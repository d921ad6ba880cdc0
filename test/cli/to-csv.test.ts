import { expect, it } from 'vitest'
import { toCsv } from '../../cli/to-csv.ts'

it.each([
  { cell: 'Quay, floods', written: '"Quay, floods"' },
  { cell: 'The "old" quay', written: '"The ""old"" quay"' },
  { cell: 'two\nlines', written: '"two\nlines"' },
  { cell: '=1+1', written: "'=1+1" },
  { cell: '+1+1', written: "'+1+1" },
  { cell: '-1+1', written: "'-1+1" },
  { cell: '@SUM(A1)', written: "'@SUM(A1)" },
  { cell: '\t=1+1', written: "'\t=1+1" },
  { cell: 'tide -1', written: 'tide -1' },
])('writes $cell so that a spreadsheet shows it and runs none of it', ({ cell, written }) => {
  expect(toCsv([['a', cell]])).toBe(`a,${written}\r\n`)
})
