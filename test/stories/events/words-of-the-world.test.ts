import { describe, expect, it } from 'vitest'
import { readMarks } from '../../../lambdas/stories/events/read-marks.ts'
import { WORLD_VOCABULARY } from '../../../lambdas/stories/events/world-vocabulary.ts'

const marksOf = (title: string) => {
  const language = /[\p{Script=Han}\p{Script=Katakana}]/u.test(title) ? 'ja' : 'en'
  return new Set(readMarks(title, '', language, WORLD_VOCABULARY).title)
}

/** What a title is not to be read as, for a word that only looks or sounds like it. */
const MISREAD: readonly (readonly [title: string, ...marks: string[]])[] = [
  ['Care home aides say staff wanted more beds', 'h:car', 'h:aid', 'h:warrant'],
  ['Names of the missed planes follow', 'h:choose', 'h:missing', 'h:sequel'],
  ['President Hollande flies to Mali', 'c:nl'],
  ['Homes without water for a week', 'c:sy', 'p:homs'],
  ['Crowds watch from the cape as Space Shuttle Discovery climbs', 'h:quota', 'h:discover', 'h:stampede'],
  ['Two Russian bombers fly along the coast', 'h:explode', 'h:terror'],
  ['Penalties stay until inspectors are let in', 'h:sport-football'],
  ['Ferry overturned in the strait', 'h:verdict', 'h:revoke'],
  ['Airports to screen travellers, airlines to shut bars', 'h:film', 'h:ban'],
  ['Minister expressed concern over strained ties', 'h:train', 'h:variant'],
  ['Artillery duel erupts at the border', 'h:volcano'],
  ['貨物船と漁船が衝突', 'h:war'],
  ['被告「私は無実だ」と訴え', 'h:trial'],
]

describe('a word is not read', () => {
  it.each(MISREAD)('wrongly in %j', (title, ...marks) => {
    const read = marksOf(title)
    expect(marks.filter((mark) => read.has(mark))).toEqual([])
  })
})
