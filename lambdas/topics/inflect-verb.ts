/**
 * Writes out the regular forms of an English verb: `carry` is carry, carries, carried, carrying.
 * A last consonant after a short vowel is written once and twice (stoped, stopped): no text has the wrong one.
 */
export function inflectVerb(verb: string): string[] {
  if (/ie$/.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -2)}ying`]
  if (/e$/.test(verb)) return [verb, `${verb}s`, `${verb}d`, `${verb.replace(/([^eo])e$/, '$1')}ing`]
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  const stems = /[^aeiou][aeiou][^aeiouwxy]$/.test(verb) ? [verb, verb + verb.slice(-1)] : [verb]
  const thirdPerson = /(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, thirdPerson, ...stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`])]
}
