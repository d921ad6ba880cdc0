import stringWidth from 'string-width'

/** Prints rows as aligned columns; wide characters count as two. */
export function printTable(headers: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = headers.map((header, column) =>
    Math.max(stringWidth(header), ...rows.map((row) => stringWidth(row[column] ?? ''))),
  )
  for (const row of [headers, widths.map((width) => '─'.repeat(width)), ...rows]) {
    const cells = row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(cell))))
    console.log(cells.join('  ').trimEnd())
  }
}
