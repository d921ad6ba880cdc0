import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../lambdas/config/read-config.ts'
import { listAllMarks } from '../../lambdas/stories/events/read-vocabulary.ts'
import { WORLD } from '../../lambdas/stories/events/world-vocabulary.ts'
import { ROOT } from '../run-command.ts'

const EVENTS = join(ROOT, 'lambdas/stories/events')
/** Words as texts have them, and no ids. */
const TEXT = /^vocabulary\/(?:common-|silent-|kanji-|surnames)/

const worldIds = new Set([...listAllMarks(WORLD)].map((mark) => mark.slice(2)))
const { names } = readConfig(join(ROOT, 'config')).events
const ofSubject = new Set(Object.keys(names).filter((id) => !worldIds.has(id)))

/** What stands in quotes: lists of ids, and vocabulary lines, of which the head alone has ids where phrases follow it. */
function findIds(file: string, text: string): string[] {
  const isOfIds = /senses|narrower-words/.test(file)
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const quoted = [...code.matchAll(/`[^`]*`|'[^'\n]*'/g)].flatMap(([told]) => told.slice(1, -1).split('\n'))
  const heads = quoted.map((line) => (isOfIds ? line : (line.split(' | ')[0] ?? '')))
  return heads.flatMap((head) => head.split(/[\s|/,]+/)).map((word) => word.replace(/^[>=+]|^(?:\w:)|:$/g, ''))
}

const namedIn = (file: string, text: string) => findIds(file, text).filter((id) => ofSubject.has(id))

describe('what only config/events.yaml knows', () => {
  it('is named by no list of lambdas/stories/events', () => {
    const files = readdirSync(EVENTS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    expect(files.length).toBeGreaterThan(60)
    const named = files
      .filter((file) => !TEXT.test(file))
      .flatMap((file) => namedIn(file, readFileSync(join(EVENTS, file), 'utf8')).map((id) => `${file} names ${id}`))
    expect(named).toEqual([])
  })

  it.each([
    ['vocabulary/senses.ts', 'const SENSES = `\nstorm | quake tomahawk |\n`'],
    ['vocabulary/narrower-words.ts', 'const NARROWER_WORDS = `\ntomahawk | missile\n`'],
    ['vocabulary/kinds-of-happening.ts', "const STEPS = [['launch missile/tomahawk', 'land']]"],
    ['vocabulary/places-within.ts', 'const PLACES_WITHIN = `\ntomahawk: tokyo osaka\n`'],
    ['vocabulary/words-of-defence.ts', 'const WORDS = `\nmissile +tomahawk | cruise missile | 巡航ミサイル\n`'],
    ['compare-episodes.ts', "const BESIDE_TALKS = ['h:warship h:tomahawk']"],
  ])('is found in a list of %s', (file, text) => {
    expect(ofSubject).toContain('tomahawk')
    expect(namedIn(file, text)).toEqual(['tomahawk'])
  })

  it('may be a word of a phrase, or of a comment', () => {
    expect(namedIn('vocabulary/deeds.ts', '/** A tomahawk. */\nconst D = `\nthrow | throws tomahawk | 斧\n`')).toEqual(
      [],
    )
  })
})
