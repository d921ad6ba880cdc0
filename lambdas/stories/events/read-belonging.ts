import { WORLD } from './world-vocabulary.ts'

const belongings = new Set(
  WORLD.filter(({ kind }) => kind === 'p' || kind === 'o').flatMap(({ kind, lines }) =>
    [...lines.matchAll(/^(\S+) >([a-z]{2}) /gm)].map(([, id, country]) => `${kind}:${id} c:${country}`),
  ),
)

/** The countries that a title names, and not those that only a place or a body in it belongs to: Hamas makes no third. */
export function countriesNamed(title: Iterable<string>): readonly string[] {
  const marks = [...title]
  // What a name belongs to is marked behind it, unless it stands in the title before.
  return marks.filter((mark, at) => mark.startsWith('c:') && !belongings.has(`${marks[at - 1]} ${mark}`))
}
