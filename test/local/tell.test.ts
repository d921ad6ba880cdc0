import { expect, it } from 'vitest'
import type { Demo, DemoOutlet } from '../../local/demo/demo.ts'
import { describeDemo } from '../../local/tell.ts'

const outlet = (format: DemoOutlet['format']): DemoOutlet => ({
  title: format,
  language: 'en',
  format,
  charset: 'utf-8',
  entries: [],
})
const demo: Demo = { outlets: [outlet('rss'), outlet('error'), outlet('page')], subscribers: [], storm: outlet('atom') }

it('a run says first what it plays, and that the broken outlets are meant to be', () => {
  expect(describeDemo(demo, false)).toMatch(
    /^3 demo outlets, 2 of them broken on purpose, .*storm.*; 0 demo subscribers/,
  )
  expect(describeDemo(demo, true)).not.toContain('storm')
})
