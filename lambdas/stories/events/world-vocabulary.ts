import { TOWN_LINES } from './read-places.ts'
import { compileSenses } from './read-senses.ts'
import { compileSteps } from './read-steps.ts'
import { compileVocabulary, type Vocabulary, type VocabularyPart } from './read-vocabulary.ts'
import { AIRLINES } from './vocabulary/airlines.ts'
import { CITIES } from './vocabulary/cities.ts'
import { CITIES_OF_ASIA } from './vocabulary/cities-of-asia.ts'
import { CITIES_OF_JAPAN } from './vocabulary/cities-of-japan.ts'
import { COMPANIES } from './vocabulary/companies.ts'
import { COUNTRIES } from './vocabulary/countries.ts'
import { AIRCRAFT, SPACECRAFT } from './vocabulary/crafts.ts'
import { DEEDS } from './vocabulary/deeds.ts'
import { HAPPENINGS } from './vocabulary/happenings.ts'
import { LANDMARKS } from './vocabulary/landmarks.ts'
import { LEADERS } from './vocabulary/leaders.ts'
import { LEADERS_OF_SMALLER_STATES } from './vocabulary/leaders-of-smaller-states.ts'
import { METONYMS } from './vocabulary/metonyms.ts'
import { NEWSMAKERS } from './vocabulary/newsmakers.ts'
import { OFFICES } from './vocabulary/offices.ts'
import { OFFICIALS_OF_ASIA } from './vocabulary/officials-of-asia.ts'
import { OFFICIALS_OF_JAPAN } from './vocabulary/officials-of-japan.ts'
import { OFFICIALS_OF_THE_WEST } from './vocabulary/officials-of-the-west.ts'
import { ORGANISATIONS } from './vocabulary/organisations.ts'
import { PEOPLE } from './vocabulary/people.ts'
import { PLACES } from './vocabulary/places.ts'
import { PLACES_OF_JAPAN } from './vocabulary/places-of-japan.ts'
import { PLACES_OF_NEWS } from './vocabulary/places-of-news.ts'
import { PROCEEDINGS } from './vocabulary/proceedings.ts'
import { REGIONS_OF_ASIA_AND_AFRICA } from './vocabulary/regions-of-asia-and-africa.ts'
import { REGIONS_OF_THE_WEST } from './vocabulary/regions-of-the-west.ts'
import { SILENT_IN_JAPANESE, SILENT_PHRASES } from './vocabulary/silent-phrases.ts'
import { SPORTS } from './vocabulary/sports.ts'
import { SURNAMES } from './vocabulary/surnames.ts'
import { THEMES } from './vocabulary/themes.ts'
import { THINGS } from './vocabulary/things.ts'
import { TOWNS_OF_THE_WORLD } from './vocabulary/towns-of-the-world.ts'
import { WORDS_OF_DAILY_NEWS } from './vocabulary/words-of-daily-news.ts'
import { WORDS_OF_DEFENCE } from './vocabulary/words-of-defence.ts'
import { WORDS_OF_DIPLOMACY } from './vocabulary/words-of-diplomacy.ts'
import { WORDS_OF_HARM } from './vocabulary/words-of-harm.ts'
import { WORDS_OF_MARKETS_AND_MINDS } from './vocabulary/words-of-markets-and-minds.ts'
import { WORDS_OF_STATE } from './vocabulary/words-of-state.ts'
import { WORDS_OF_STEPS } from './vocabulary/words-of-steps.ts'
import { WORDS_TOLD_OTHERWISE } from './vocabulary/words-told-otherwise.ts'

/** `Sato 佐藤` as the vocabulary line it stands for. */
const surnameLines = SURNAMES.trim()
  .split(/[,\n]\s*/)
  .map((pair) => pair.split(' '))
  .map(([english = '', japanese = '']) => `${english.toLowerCase()} | ${english} | ${japanese}`)
  .join('\n')

/** アシアナ航空機 is a plane of that airline, and no 航空機 of an アシアナ. */
function planesOf(airlines: string, nameHead: (head: string) => string): string {
  const lines = airlines.trim().split('\n')
  return lines
    .map((line) => line.split('|'))
    .map(([head = '', , names = '']) => {
      const planes = names.split(',').map((name) => `${name.trim()}機`)
      return `${nameHead(head.trim())} | | ${planes.join(', ')}`
    })
    .join('\n')
}

export const WORLD: readonly VocabularyPart[] = [
  { kind: 'silent', lines: `silent | ${SILENT_PHRASES.trim().replaceAll('\n', ' ')} | ${SILENT_IN_JAPANESE}` },
  { kind: 'c', lines: COUNTRIES },
  { kind: 'c', lines: METONYMS },
  { kind: 'p', lines: PLACES },
  { kind: 'p', lines: PLACES_OF_JAPAN },
  { kind: 'p', lines: LANDMARKS },
  { kind: 'p', lines: PLACES_OF_NEWS },
  { kind: 'p', lines: TOWNS_OF_THE_WORLD },
  { kind: 'p', lines: REGIONS_OF_THE_WEST },
  { kind: 'p', lines: REGIONS_OF_ASIA_AND_AFRICA },
  { kind: 'p', lines: CITIES },
  { kind: 'p', lines: CITIES_OF_ASIA },
  { kind: 'p', lines: CITIES_OF_JAPAN },
  { kind: 'p', lines: TOWN_LINES },
  { kind: 'o', lines: ORGANISATIONS },
  { kind: 'o', lines: COMPANIES },
  { kind: 'o', lines: OFFICES },
  { kind: 'o', lines: AIRLINES },
  { kind: 'o', lines: planesOf(AIRLINES, (head) => head) },
  { kind: 'o', lines: SPACECRAFT },
  { kind: 'm', lines: PEOPLE },
  { kind: 'm', lines: LEADERS },
  { kind: 'm', lines: LEADERS_OF_SMALLER_STATES },
  { kind: 'm', lines: OFFICIALS_OF_ASIA },
  { kind: 'm', lines: OFFICIALS_OF_JAPAN },
  { kind: 'm', lines: OFFICIALS_OF_THE_WEST },
  { kind: 'm', lines: NEWSMAKERS },
  { kind: 'm', lines: surnameLines },
  { kind: 'h', lines: HAPPENINGS },
  { kind: 'h', lines: THEMES },
  { kind: 'h', lines: DEEDS },
  { kind: 'h', lines: SPORTS },
  { kind: 'h', lines: THINGS },
  { kind: 'h', lines: AIRCRAFT },
  { kind: 'h', lines: planesOf(AIRLINES, () => 'planecrash') },
  { kind: 'h', lines: PROCEEDINGS },
  { kind: 'h', lines: WORDS_OF_DAILY_NEWS },
  { kind: 'h', lines: WORDS_OF_DEFENCE },
  { kind: 'h', lines: WORDS_OF_DIPLOMACY },
  { kind: 'h', lines: WORDS_OF_HARM },
  { kind: 'h', lines: WORDS_OF_STATE },
  { kind: 'h', lines: WORDS_OF_STEPS },
  { kind: 'h', lines: WORDS_TOLD_OTHERWISE },
  { kind: 'h', lines: WORDS_OF_MARKETS_AND_MINDS },
]

let compiled: Vocabulary | undefined

function compileWorld(): Vocabulary {
  compiled ??= {
    ...compileVocabulary(WORLD),
    senses: compileSenses(),
    steps: compileSteps(),
    standsFor: new Map(),
  }
  return compiled
}

/** What news of any subject is made of; compiled when it is first asked for, since functions compile it with their subject. */
export const WORLD_VOCABULARY: Vocabulary = {
  get english() {
    return compileWorld().english
  },
  get japanese() {
    return compileWorld().japanese
  },
  get senses() {
    return compileWorld().senses
  },
  get steps() {
    return compileWorld().steps
  },
  get standsFor() {
    return compileWorld().standsFor
  },
}
