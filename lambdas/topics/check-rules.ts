import type { ReadGroups } from './check-groups.ts'
import type { RuleDefinition } from './topic-definitions.ts'
import type { FilePath, Report, RuleInFile } from './topics-file.ts'

/** Reads the rules of one topic; `sign` is -1 for those that lower its score. */
export function readRules(
  rules: Readonly<Record<string, RuleInFile>>,
  path: FilePath,
  sign: 1 | -1,
  groups: ReadGroups,
  report: Report,
): RuleDefinition[] {
  return Object.entries(rules).map(([id, rule]) => {
    const at = [...path, id]
    const all = rule.all.map((element) => (typeof element === 'string' ? [element] : element))
    for (const group of [...all.flat(), ...rule.none]) {
      if (!groups.names.has(group)) report(at, `rule ${id} names the unknown group ${group}`)
    }
    const isRuledOut = (group: string) => rule.none.some((other) => groups.included.get(other)?.has(group))
    const clash = all.find((element) => element.every(isRuledOut))
    if (clash) report(at, `rule ${id} can never hold: it wants and rules out ${clash.join(', ')}`)
    return { id, weight: sign * rule.weight, all, none: rule.none, ...readScope(rule.within) }
  })
}

function readScope(within: string): Pick<RuleDefinition, 'within' | 'maxWords'> {
  const words = Number.parseInt(within, 10)
  if (Number.isInteger(words)) return { within: 'sentence', maxWords: words }
  if (within === 'title' || within === 'lead' || within === 'story') return { within }
  return { within: 'sentence' }
}
