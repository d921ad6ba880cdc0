import { describe, expect, it } from 'vitest'
import { sanitizeHtml } from '../../lambdas/feeds/parsing/sanitize-html.ts'

const BASE = 'https://harbour.example/news/'

/** What is written over and over, and what stands once at the end. */
const HOSTILE: readonly (readonly [unit: string, end: string])[] = [
  ['<td', ''],
  ['<p<p', ''],
  ['<a href="https://a.example/', ''],
  ['<a href="/', ''],
  ['<p class="', ''],
  [`${'<b>'.repeat(9)}<b c="`, ''],
  ['<a b="<?"></br>', '?>'],
]

describe('sanitizing', () => {
  it.each(HOSTILE)('takes time in proportion to its length: %s … %s', (unit, end) => {
    const cpuMs = (length: number) => {
      const html = unit.repeat(Math.floor((length - end.length) / unit.length)) + end
      const start = process.cpuUsage()
      sanitizeHtml(html, BASE)
      return process.cpuUsage(start).user / 1_000
    }
    cpuMs(50_000)
    expect(cpuMs(500_000)).toBeLessThan(2_000)
  })
})
