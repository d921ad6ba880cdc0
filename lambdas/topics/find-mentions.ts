import { MAX_HITS_PER_GROUP, MAX_TAGGED_UNITS } from '../runtime/limits.ts'
import { type FoldedText, foldText } from './fold-text.ts'
import { indexPhrases, type PhraseHit, splitPhrase } from './phrase-index.ts'
import { GAP_SENTENCE, splitWords, type Words } from './split-words.ts'
import type { PhraseDefinition, TopicDefinitions } from './topic-definitions.ts'

/** What is tagged: a story's own words, not its address or outlet. */
export interface TaggableStory {
  readonly title: string
  readonly summary?: string
  readonly body?: string
  /** BCP 47; a language the topics do not know leaves only phrases of any language. */
  readonly language?: string
  /** ISO date or time; without it every holder of an office counts as in office. */
  readonly publishedAt?: string
}

export type Field = 'title' | 'summary' | 'body'
export type Place = 'title' | 'lead' | 'rest'

/** One phrase of one group, found in a text. */
export interface Mention {
  readonly group: string
  readonly weight: number
  readonly field: Field
  /** UTF-16 offsets into the original text. */
  readonly start: number
  readonly end: number
  /** It is not named to readers when there is something else. */
  readonly isHelper: boolean
  /** The word number in its field. */
  readonly word: number
}

/** A sentence that mentions something, its mentions by group. */
export interface Sentence {
  readonly place: Place
  readonly byGroup: ReadonlyMap<string, readonly Mention[]>
}

export type MentionFinder = (story: TaggableStory) => Sentence[]

interface GroupPhrase {
  /** Absent for an exclusion. */
  readonly group?: string
  readonly phrase: PhraseDefinition
}

/** Prepares the phrases of all groups for finding. */
export function compileMentions(definitions: TopicDefinitions): MentionFinder {
  const entries: GroupPhrase[] = [
    ...definitions.exclusions.map((text) => ({ phrase: { text, language: 'any', weight: 1 } })),
    ...definitions.groups.flatMap(({ id, phrases }) => phrases.map((phrase) => ({ group: id, phrase }))),
  ]
  const split = entries.map(({ phrase }) => splitPhrase(phrase.text, definitions.spellings))
  const index = indexPhrases(split, definitions.spellings)
  const hasDates = entries.some(({ phrase }) => phrase.from !== undefined || phrase.to !== undefined)
  const knownLanguages = new Set([...definitions.languages, 'und'])
  return (story) => {
    const isForeign = story.language !== undefined && !knownLanguages.has(primaryLanguage(story.language))
    const day = story.publishedAt?.slice(0, 10)
    const mayDiffer = isForeign || (hasDates && day !== undefined)
    const isWanted = ({ phrase }: PhraseHit): boolean => {
      const entry = entries[phrase]
      return entry !== undefined && (!isForeign || entry.phrase.language === 'any') && isInOffice(entry.phrase, day)
    }
    const readField = (field: Field, text: string, leadSentences: number): Sentence[] => {
      const folded = foldText(text.length > MAX_TAGGED_UNITS ? text.slice(0, MAX_TAGGED_UNITS) : text)
      const words = splitWords(folded.text, index.table)
      const found = index.findPhrases(words)
      const hits = definitions.exclusions.length > 0 ? dropSwallowed(found, entries) : found
      const wanted = mayDiffer ? hits.filter(isWanted) : hits
      return groupBySentence(field, wanted, { words, folded, entries, leadSentences })
    }
    const { title, summary = '', body = '' } = story
    const isRepeated = summary !== '' && body.startsWith(summary.slice(0, REPEATED_UNITS))
    const ofTitle = title ? readField('title', title, 0) : []
    const ofSummary = summary && !isRepeated ? readField('summary', summary, definitions.leadSentences) : []
    const ofBody = body ? readField('body', body, summary && !isRepeated ? 0 : definitions.leadSentences) : []
    return ofTitle.concat(ofSummary, ofBody)
  }
}

function primaryLanguage(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? ''
}

/** A body that begins with this much of the summary holds it all. */
const REPEATED_UNITS = 60

function isInOffice({ from, to }: PhraseDefinition, day: string | undefined): boolean {
  return day === undefined || ((from === undefined || day >= from) && (to === undefined || day <= to))
}

/** Leaves out phrases inside an exclusion; exclusions themselves stay out too. Hits come in order of first word. */
function dropSwallowed(hits: readonly PhraseHit[], entries: readonly GroupPhrase[]): readonly PhraseHit[] {
  const isExclusion = (hit: PhraseHit): boolean => entries[hit.phrase]?.group === undefined
  const exclusions = hits.filter(isExclusion)
  if (exclusions.length === 0) return hits
  let next = 0
  let reach = -1
  return hits.filter((hit) => {
    for (let exclusion = exclusions[next]; exclusion && exclusion.first <= hit.first; exclusion = exclusions[next]) {
      reach = Math.max(reach, exclusion.last)
      next += 1
    }
    return !isExclusion(hit) && hit.last > reach
  })
}

interface Reading {
  readonly words: Words
  readonly folded: FoldedText
  readonly entries: readonly GroupPhrase[]
  readonly leadSentences: number
}

function groupBySentence(field: Field, hits: readonly PhraseHit[], reading: Reading): Sentence[] {
  const { words, entries, leadSentences } = reading
  const sentences: { place: Place; byGroup: Map<string, Mention[]> }[] = []
  let number = 0
  let word = 0
  let openNumber = -1
  for (const hit of hits) {
    for (; word < hit.first; word += 1) if (words.gaps[word + 1] === GAP_SENTENCE) number += 1
    if (number !== openNumber) {
      const place = field === 'title' ? 'title' : number < leadSentences ? 'lead' : 'rest'
      sentences.push({ place, byGroup: new Map() })
      openNumber = number
    }
    const entry = entries[hit.phrase]
    const byGroup = sentences.at(-1)?.byGroup
    if (!entry?.group || !byGroup) continue
    const mentions = byGroup.get(entry.group) ?? []
    if (mentions.length === 0) byGroup.set(entry.group, mentions)
    // Of phrases that begin together the longest, which comes last, says most.
    if (isLonger(mentions.at(-1), hit, entry)) mentions.pop()
    if (mentions.length < MAX_HITS_PER_GROUP) mentions.push(toMention(field, hit, entry, reading))
  }
  return sentences
}

function isLonger(last: Mention | undefined, { first }: PhraseHit, { phrase }: GroupPhrase): boolean {
  return last?.word === first && last.weight === phrase.weight
}

function toMention(field: Field, hit: PhraseHit, { group = '', phrase }: GroupPhrase, reading: Reading): Mention {
  const { words, folded } = reading
  const start = words.starts[hit.first] ?? 0
  const end = words.ends[hit.last] ?? start
  return {
    group,
    weight: phrase.weight,
    isHelper: phrase.isHelper ?? false,
    field,
    start: folded.starts?.[start] ?? start,
    end: folded.ends?.[end - 1] ?? end,
    word: hit.first,
  }
}
