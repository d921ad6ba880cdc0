import { MAX_PHRASE_WORDS } from '../runtime/limits.ts'
import { expandPhrase } from './expand-phrase.ts'
import { foldText } from './fold-text.ts'
import { indexPhrases, type PhraseIndex, splitPhrase } from './phrase-index.ts'
import { splitWords } from './split-words.ts'
import type { PhraseDefinition, TopicDefinitions } from './topic-definitions.ts'
import type { FilePath, GroupInFile, PhraseListInFile, Report, TopicsFile } from './topics-file.ts'

/** The groups of a file with their options written out and inclusions resolved. */
export interface ReadGroups {
  readonly exclusions: string[]
  readonly definitions: TopicDefinitions['groups']
  readonly names: ReadonlySet<string>
  /** Each group and those whose phrases it has, itself among them. */
  readonly included: ReadonlyMap<string, ReadonlySet<string>>
}

/** Whether every text with a phrase has an exclusion there that covers it whole. */
type Swallows = (text: string) => boolean

/** A number that stands for all others: no exclusion names it. */
const ANY_NUMBER = '9081726'

type Dates = Pick<PhraseDefinition, 'from' | 'to'>

/** Reads all groups and exclusions, and reports phrases that can never match. */
export function readGroups(file: TopicsFile, report: Report): ReadGroups {
  const exclusions = file.exclusions.flatMap((phrase, at) => writeOut(phrase, ['exclusions', at], file, report))
  const swallows = makeSwallows(exclusions, file)
  const own = new Map<string, PhraseDefinition[]>()
  for (const [id, group] of Object.entries(file.groups)) own.set(id, readGroup(id, group, file, swallows, report))
  const included = new Map(Object.keys(file.groups).map((id) => [id, withIncluded(id, file, report)]))
  const definitions = [...included].map(([id, names]) => ({
    id,
    phrases: dedupe([...names].flatMap((name) => own.get(name) ?? [])),
  }))
  return { exclusions, definitions, names: new Set(Object.keys(file.groups)), included }
}

/** The plainest text of a phrase is looked through: an exclusion that asks for no more than the phrase is found there. */
function makeSwallows(exclusions: readonly string[], { spellings }: TopicsFile): Swallows {
  const split = exclusions.map((text) => splitPhrase(text, spellings))
  const index: PhraseIndex = indexPhrases(split, spellings)
  return (text) => {
    const words = splitWords(foldText(text.replaceAll('#', ANY_NUMBER)).text, index.table)
    return index.findPhrases(words).some(({ first, last }) => first === 0 && last === words.count - 1)
  }
}

function readGroup(
  id: string,
  { people = [], include: _, helper: isHelper, ...lists }: GroupInFile,
  file: TopicsFile,
  swallows: Swallows,
  report: Report,
): PhraseDefinition[] {
  const seen = new Set<string>()
  const read = (lists: Record<string, unknown>, path: FilePath, dates: Dates): PhraseDefinition[] =>
    listPhrases(lists, path, file, report).flatMap(({ written, weight, language, at }) =>
      writeOut(written, at, file, report).flatMap((text) => {
        const key = comparable(text, file)
        if (swallows(text)) report(at, `phrase ${JSON.stringify(text)} can never match: it is also an exclusion`)
        const dated = `${language} ${key} ${dates.from ?? ''} ${dates.to ?? ''}`
        if (seen.has(dated)) report(at, `phrase ${JSON.stringify(text)} is in group ${id} twice, expected once`)
        seen.add(dated)
        return [{ text, language, weight, ...(isHelper && { isHelper }), ...dates }]
      }),
    )
  return [
    ...read(lists, ['groups', id], {}),
    ...people.flatMap(({ from, to, ...names }, at) => {
      const path = ['groups', id, 'people', at]
      if (from && to && to < from) report(path, `in office from ${from} to ${to}, expected an end after the start`)
      return read(names, path, { ...(from && { from }), ...(to && { to }) })
    }),
  ]
}

function listPhrases(lists: Record<string, unknown>, path: FilePath, file: TopicsFile, report: Report) {
  return Object.entries(lists).flatMap(([language, list]) => {
    if (language !== 'any' && !file.languages.includes(language)) {
      report(
        [...path, language],
        `unknown setting ${language}, expected any, ${file.languages.join(', ')}, people, include or helper`,
      )
      return []
    }
    const entries = Array.isArray(list) ? list : [list]
    return entries.map((entry: Exclude<PhraseListInFile, readonly unknown[]>, at: number) => ({
      ...(typeof entry === 'string' ? { written: entry, weight: 1 } : { written: entry.phrase, weight: entry.weight }),
      language,
      at: Array.isArray(list) ? [...path, language, at] : [...path, language],
    }))
  })
}

function writeOut(written: string, at: FilePath, file: TopicsFile, report: Report): string[] {
  const expansion = expandPhrase(written)
  if ('problem' in expansion) {
    report(at, `phrase ${expansion.problem}`)
    return []
  }
  return expansion.spellings.filter((text) => {
    const { words, isBroken } = splitPhrase(text, file.spellings)
    const problem =
      words.length === 0
        ? 'it has no letters, digits or kanji'
        : isBroken
          ? 'it has a comma, colon, bracket or full stop inside, where no phrase goes on'
          : words.length > MAX_PHRASE_WORDS
            ? `it has ${words.length} words, expected at most ${MAX_PHRASE_WORDS}`
            : undefined
    if (problem) report(at, `phrase ${JSON.stringify(text)} can never match: ${problem}`)
    return problem === undefined
  })
}

function comparable(text: string, file: TopicsFile): string {
  const { words, shapes } = splitPhrase(text, file.spellings)
  return words.map((word, at) => `${word}${shapes[at] ? `^${shapes[at]}` : ''}`).join(' ')
}

function withIncluded(id: string, file: TopicsFile, report: Report): Set<string> {
  const found = new Set<string>()
  const pending = [id]
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (found.has(name)) continue
    found.add(name)
    const included = file.groups[name]?.include ?? []
    included.forEach((other, at) => {
      if (file.groups[other]) pending.push(other)
      else if (name === id) report(['groups', id, 'include', at], `includes the unknown group ${other}`)
    })
  }
  return found
}

function dedupe(phrases: readonly PhraseDefinition[]): PhraseDefinition[] {
  const byKey = new Map<string, PhraseDefinition>()
  for (const phrase of phrases) {
    const key = `${phrase.text} ${phrase.from ?? ''} ${phrase.to ?? ''}`
    const known = byKey.get(key)
    // A phrase that tells something in one group tells it in all that include it.
    if (!known || known.isHelper) byKey.set(key, phrase)
  }
  return [...byKey.values()]
}
