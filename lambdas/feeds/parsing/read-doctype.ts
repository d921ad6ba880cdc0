import { MAX_ENTITY_CHARS } from '../../runtime/limits.ts'
import { decodeEntities } from './decode-entities.ts'
import { RefusedFeedError } from './feed-errors.ts'

const ENTITY = /<!ENTITY\s+([\w:.-]{1,64})\s+(?:"([^"<]*)"|'([^'<]*)')\s*>/gi

/**
 * The entities a document type declaration declares with plain text of their own; external ones are never read.
 *
 * @throws RefusedFeedError when one is made of others, as every entity bomb is, or is longer than any character's name.
 */
export function readDeclaredEntities(doctype: string): ReadonlyMap<string, string> {
  const entities = new Map<string, string>()
  for (const [, name = '', quoted, apostrophed] of doctype.matchAll(ENTITY)) {
    const value = decodeEntities(quoted ?? apostrophed ?? '')
    if (value.length > MAX_ENTITY_CHARS) {
      throw new RefusedFeedError(
        `refused: entity ${name} has ${value.length} characters: expected at most ${MAX_ENTITY_CHARS}`,
      )
    }
    if (/[&%][\w:.-]+;/.test(value) && value !== '&') {
      throw new RefusedFeedError(`refused: entity ${name} is made of other entities: expected plain text`)
    }
    if (!entities.has(name)) entities.set(name, value)
  }
  return entities
}
