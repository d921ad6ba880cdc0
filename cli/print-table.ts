import stringWidth from 'string-width'
import { cleanLine } from '../lambdas/runtime/clean-text.ts'

/** Prints rows as aligned columns; wide characters count as two. What would steer a terminal is left out: titles are others' words. */
export function printTable(headers: readonly string[], rows: readonly (readonly string[])[]): void {
  const cells = rows.map((row) => row.map(cleanLine))
  const widths = headers.map((header, column) =>
    Math.max(stringWidth(header), ...cells.map((row) => stringWidth(row[column] ?? ''))),
  )
  for (const row of [headers, widths.map((width) => '─'.repeat(width)), ...cells]) {
    const padded = row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(cell))))
    console.log(padded.join('  ').trimEnd())
  }
}
