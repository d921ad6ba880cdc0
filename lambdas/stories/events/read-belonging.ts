import { WORLD } from './world-vocabulary.ts'

/** Of each place and body: the countries it belongs to; none where a line of it names none, since others have such an office too. */
const owners = new Map<string, Set<string>>()
for (const { kind, lines } of WORLD) {
  if (kind !== 'p' && kind !== 'o') continue
  for (const [, id, country = ''] of lines.matchAll(/^(\S+)(?: >([a-z]{2}))? /gm)) {
    const mark = `${kind}:${id}`
    owners.set(mark, (owners.get(mark) ?? new Set()).add(country))
  }
}
const belongings = new Set(
  [...owners].flatMap(([mark, countries]) =>
    countries.has('') ? [] : [...countries].map((country) => `${mark} c:${country}`),
  ),
)

/** The countries that a title names, and not those that only a place or a body in it belongs to: Hamas makes no third. */
export function countriesNamed(title: Iterable<string>): readonly string[] {
  const marks = [...title]
  // What a name belongs to is marked behind it, unless it stands in the title before.
  return marks.filter((mark, at) => mark.startsWith('c:') && !belongings.has(`${marks[at - 1]} ${mark}`))
}
