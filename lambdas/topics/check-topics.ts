import * as v from 'valibot'
import { type Fault, sortFaults } from '../runtime/fault.ts'
import { openYaml } from '../runtime/open-yaml.ts'
import { readGroups } from './check-groups.ts'
import { findUnreachable } from './check-reach.ts'
import { readRules } from './check-rules.ts'
import type { TopicDefinitions } from './topic-definitions.ts'
import { type FilePath, type Report, type TopicsFile, TopicsFileSchema } from './topics-file.ts'

/**
 * Checks the text of `config/topics.yaml` and reads what it means.
 *
 * Every fault is listed, each with its line and column; a phrase no text can match and a topic no story can reach are
 * faults too.
 */
export function checkTopics(text: string, file: string): { topics: TopicDefinitions } | { faults: readonly Fault[] } {
  const yaml = openYaml(text, file)
  if ('faults' in yaml) return yaml
  const faults: Fault[] = []
  const places = new Set<string>()
  const report: Report = (path, message) => {
    // One phrase has many spellings: the first fault of a place says enough.
    const place = path.join('\n')
    if (!places.has(place)) faults.push({ file, ...yaml.placeOf(path), message })
    places.add(place)
  }
  const parsed = v.safeParse(TopicsFileSchema, yaml.data)
  if (!parsed.success) {
    for (const { path, issue } of parsed.issues.map(innermost))
      report(path, `${path.join('.')}: ${describeIssue(issue)}`)
    return { faults }
  }
  const topics = readDefinitions(parsed.output, report)
  return faults.length > 0 ? { faults: sortFaults(faults) } : { topics }
}

function readDefinitions(file: TopicsFile, report: Report): TopicDefinitions {
  const groups = readGroups(file, report)
  const topics = Object.entries(file.topics).map(([id, topic]) => ({
    id,
    name: topic.name,
    threshold: topic.threshold,
    rules: [
      ...readRules(topic.rules, ['topics', id, 'rules'], 1, groups, report),
      ...readRules(topic.lowers, ['topics', id, 'lowers'], -1, groups, report),
    ],
  }))
  const definitions: TopicDefinitions = {
    languages: file.languages,
    places: file.places,
    leadSentences: file['lead-sentences'],
    spellings: Object.fromEntries(
      Object.entries(file.spellings).map(([other, usual]) => [other.toLowerCase(), usual.toLowerCase()]),
    ),
    exclusions: groups.exclusions,
    groups: groups.definitions,
    topics,
  }
  findUnreachable(definitions, file, report)
  return definitions
}

/** The issue inside a choice that got furthest: an entry of a list rather than the list. */
function innermost(issue: v.BaseIssue<unknown>): { path: FilePath; issue: v.BaseIssue<unknown> } {
  const path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  )
  const [inner] = (issue.issues ?? [])
    .map(innermost)
    .reverse()
    .sort((a, b) => b.path.length - a.path.length)
  return inner && inner.path.length > 0 ? { path: [...path, ...inner.path], issue: inner.issue } : { path, issue }
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const got = issue.received === 'undefined' ? 'nothing' : issue.received
  return issue.expected === 'never'
    ? 'unknown setting, expected none of this name'
    : `${lowerFirst(issue.message)}, got ${got}`
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '')
}
