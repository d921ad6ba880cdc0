import { compileVocabulary, type Vocabulary, type VocabularyPart } from './read-vocabulary.ts'
import { COUNTRIES } from './vocabulary/countries.ts'
import { DEEDS } from './vocabulary/deeds.ts'
import { HAPPENINGS } from './vocabulary/happenings.ts'
import { ORGANISATIONS } from './vocabulary/organisations.ts'
import { PEOPLE } from './vocabulary/people.ts'
import { PLACES } from './vocabulary/places.ts'
import { PLACES_OF_JAPAN } from './vocabulary/places-of-japan.ts'
import { SPORTS } from './vocabulary/sports.ts'
import { SURNAMES } from './vocabulary/surnames.ts'
import { THEMES } from './vocabulary/themes.ts'

/** `Sato 佐藤` as the vocabulary line it stands for. */
const surnameLines = SURNAMES.trim()
  .split(/[,\n]\s*/)
  .map((pair) => pair.split(' '))
  .map(([english = '', japanese = '']) => `${english.toLowerCase()} | ${english} | ${japanese}`)
  .join('\n')

export const WORLD: readonly VocabularyPart[] = [
  { kind: 'c', lines: COUNTRIES },
  { kind: 'p', lines: PLACES },
  { kind: 'p', lines: PLACES_OF_JAPAN },
  { kind: 'o', lines: ORGANISATIONS },
  { kind: 'm', lines: PEOPLE },
  { kind: 'm', lines: surnameLines },
  { kind: 'h', lines: HAPPENINGS },
  { kind: 'h', lines: THEMES },
  { kind: 'h', lines: DEEDS },
  { kind: 'h', lines: SPORTS },
]

/** What news of any subject is made of. */
export const WORLD_VOCABULARY: Vocabulary = compileVocabulary(WORLD)
