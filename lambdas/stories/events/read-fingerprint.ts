import type { Fingerprint } from './fingerprint.ts'
import { resolveDays } from './read-days.ts'
import { isPart } from './read-directions.ts'
import { type LeadersTold, readHeads, readMeeting, readsOfMeeting } from './read-meeting.ts'
import { isTime } from './read-numbers.ts'
import { readNamed } from './read-people.ts'
import { isSpot } from './read-places.ts'
import { type Role, readRoles } from './read-roles.ts'
import { type KanjiSpellings, spellInKanji } from './read-romaji.ts'
import { readSteps, type Step } from './read-steps.ts'
import { listTolls } from './read-tolls.ts'
import type { Vocabulary } from './read-vocabulary.ts'
import { readMinima } from './sketch-text.ts'
import { ASIDE } from './split-aside.ts'
import { WORLD_VOCABULARY } from './world-vocabulary.ts'

/** A mark that is compared, and what it counts by its place. */
export interface ComparedMark {
  readonly mark: string
  readonly share: number
}

/** A fingerprint unpacked for comparing. */
export interface ReadFingerprint extends LeadersTold {
  readonly story: Fingerprint
  readonly title: ReadonlySet<string>
  /** Every mark, and whether the title has it. */
  readonly marks: ReadonlyMap<string, boolean>
  /** Those of the title and all but what is set aside, with the happenings that names of the subject stand for. */
  readonly happening: { readonly title: ReadonlySet<string>; readonly marks: ReadonlySet<string> }
  /** Those that it only sets beside what happens: what other stories tell. */
  readonly aside: ReadonlySet<string>
  /** What is compared with a story in the same language, and in another one. */
  readonly inOneLanguage: readonly ComparedMark[]
  readonly inTwoLanguages: readonly ComparedMark[]
  /** The marks of how names sound. */
  readonly sounds: readonly string[]
  /** Pairs of kanji that may be a name, and names that may be a pair of kanji. */
  readonly kanjiPairs: readonly string[]
  readonly romaji: readonly { readonly mark: string; readonly spellings: KanjiSpellings }[]
  readonly numbers: readonly string[]
  /** The numbers of the title. */
  readonly figures: readonly string[]
  /** How many it says are dead. */
  readonly tolls: readonly number[]
  readonly countries: readonly string[]
  readonly places: readonly string[]
  /** Those where something can happen and not happen elsewhere. */
  readonly spots: readonly string[]
  /** The parts of countries: a north, a southwest. */
  readonly parts: readonly string[]
  readonly roles: readonly Role[]
  /** Whom the title names: the office for its holder. */
  readonly named: readonly string[]
  /** Whom the whole story names. */
  readonly told: ReadonlySet<string>
  /** The steps of happenings that the title tells. */
  readonly steps: readonly Step[]
  /** The first country or place of the title. */
  readonly scene: string | undefined
  readonly minima: Uint16Array
  /** Milliseconds since 1970; NaN when the time cannot be read. */
  readonly at: number
  /** Known to the day only. */
  readonly isDay: boolean
  /** The day it is published where it is read, counted from 1970; NaN like the time. */
  readonly day: number
  /** The days it names, counted from 1970, as far as they are about when it is published. */
  readonly daysTold: readonly number[]
}

const DAY_MS = 86_400_000
/** A day begins nine hours earlier in Japan than in UTC. */
const JAPAN_MS = 9 * 3_600_000
/** Two stories of which one has no time are taken to be of one half-day. */
const UNKNOWN_HOURS = 4
/** Outlets tell of one happening within a few hours of each other: that far apart is not apart. */
const SAME_HOURS = 3
/** One run of send-alerts compares many stories with the same recent ones. */
const unpacked = new WeakMap<Fingerprint, { readonly read: ReadFingerprint; readonly vocabulary: Vocabulary }>()

/** A mark of a lead counts this much of one of a title: leads tell more background. */
export const LEAD_SHARE = 0.7
/** And one that is set beside what happens this much. */
const ASIDE_SHARE = 0.15

/** What a mark counts by where a story has it. */
export function shareOf({ title, aside }: Pick<ReadFingerprint, 'title' | 'aside'>, mark: string): number {
  return title.has(mark) ? 1 : aside.has(mark) ? ASIDE_SHARE : LEAD_SHARE
}
/** Shares are rounded and names are names. */
const NO_FIGURE = /^#(?:part|flight|article):/
/** Words that place a story before, after or beside others say nothing of what it is about. */
const FRAMING = /^(?:f:|d:|h:(?:again|sequel|sequent|two|three|four|preview|opinion)$)/
/** Marks that mean the same in every language; Latin words stay themselves in Japanese text. */
const EVERY_LANGUAGE = /^(?:[cpomhty]:|#|s:|w:[a-z\d])/

/** Whether a mark frames a happening instead of telling it. */
export function isFraming(mark: string): boolean {
  return FRAMING.test(mark)
}

/** Unpacks a fingerprint, once for each object; `vocabulary` adds what a subject tells apart to what the world does. */
export function readFingerprint(story: Fingerprint, vocabulary: Vocabulary = WORLD_VOCABULARY): ReadFingerprint {
  const known = unpacked.get(story)
  if (known?.vocabulary === vocabulary) return known.read
  const title = new Set(story.title.split(' ').filter((mark) => mark !== ''))
  const marks = new Map([...title].map((mark) => [mark, true]))
  const lead = [...story.topics.map((topic) => `t:${topic}`), ...story.lead.split(' ')]
  for (const mark of lead) if (mark !== '' && !title.has(mark)) marks.set(mark, false)
  const all = [...marks.keys()]
  const at = Date.parse(story.time)
  const isDay = at % DAY_MS === 0
  const day = Math.floor((at + (!isDay && story.language.startsWith('ja') ? JAPAN_MS : 0)) / DAY_MS)
  const telling = all.filter((mark) => !FRAMING.test(mark))
  const places = all.filter((mark) => /^[py]:/.test(mark))
  const roles = readRoles(new Set(all), title, at)
  const aside = new Set(
    lead.includes(ASIDE) ? lead.slice(lead.indexOf(ASIDE) + 1).filter((mark) => !title.has(mark)) : [],
  )
  const main = new Set(all.filter((mark) => !aside.has(mark)))
  const rolesOfMain = aside.size === 0 ? roles : readRoles(main, title, at)
  const happening = { title: addStoodFor(title, vocabulary), marks: addStoodFor(main, vocabulary) }
  const compared = (mark: string): ComparedMark => ({ mark, share: shareOf({ title, aside }, mark) })
  const read: ReadFingerprint = {
    story,
    title,
    marks,
    happening,
    aside,
    inOneLanguage: telling.filter((mark) => !mark.startsWith('s:')).map(compared),
    inTwoLanguages: telling.filter((mark) => EVERY_LANGUAGE.test(mark)).map(compared),
    sounds: all.filter((mark) => mark.startsWith('s:')),
    kanjiPairs: all.filter((mark) => mark.startsWith('k:')),
    romaji: all
      .filter((mark) => mark.startsWith('w:'))
      .map((mark) => ({ mark, spellings: spellInKanji(mark.slice(2)) }))
      .filter(({ spellings }) => spellings.length > 0),
    numbers: all.filter((mark) => mark.startsWith('#')),
    // How long something took is told beside how many it took.
    figures: [...title].filter((mark) => mark.startsWith('#') && !NO_FIGURE.test(mark) && !isTime(mark)),
    tolls: listTolls(all),
    countries: all.filter((mark) => mark.startsWith('c:')),
    places,
    spots: places.filter(isSpot),
    parts: places.filter(isPart),
    scene: [...title].find((mark) => /^[cp]:/.test(mark)),
    roles,
    named: readNamed(title, at),
    told: new Set(readNamed(new Set(all), at)),
    steps: readSteps(happening.title, vocabulary.steps),
    meeting: readMeeting(main, title, rolesOfMain, at),
    heads: readHeads(rolesOfMain, main),
    tellsMeeting: readsOfMeeting(all),
    minima: readMinima(story.sketch),
    at,
    isDay,
    day,
    daysTold: resolveDays(all, day),
  }
  unpacked.set(story, { read, vocabulary })
  return read
}

function addStoodFor(marks: ReadonlySet<string>, { standsFor }: Vocabulary): ReadonlySet<string> {
  const added = [...standsFor].flatMap(([name, happening]) => (marks.has(name) ? [happening] : []))
  return added.length === 0 ? marks : new Set([...marks, ...added])
}

/**
 * Tells how far apart two stories are published, in hours.
 *
 * Where a time is known to the day only, neighbouring days may be hours apart: a day counts as a third less.
 */
export function hoursApart(a: ReadFingerprint, b: ReadFingerprint): number {
  const hours = Math.abs(a.at - b.at) / 3_600_000
  if (Number.isNaN(hours)) return UNKNOWN_HOURS
  if (a.isDay && b.isDay) return hours > 0 ? Math.max(0, hours - 16) : hours
  return Math.max(0, hours - SAME_HOURS)
}
