const INLINE =
  'a abbr acronym b bdi bdo big blink cite code del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup tt u var wbr'
const BLOCK =
  'address applet area article aside audio base basefont blockquote body br button canvas caption center col colgroup data datalist dd details dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe image img input label legend li link main map marquee math menu meta meter nav noframes noscript object ol optgroup option output p param picture plaintext pre progress script section select source style summary svg table tbody td template textarea tfoot th thead time title tr track ul video xmp'

const INLINE_TAGS = new Set(INLINE.split(' '))
const TAGS = new Set(`${INLINE} ${BLOCK}`.split(' '))

/** Whether a tag divides words: `H<sub>2</sub>O` is one, `<p>one</p><p>two</p>` are two. */
export function dividesWords(tag: string): boolean {
  return !INLINE_TAGS.has(tag)
}

/** Whether a lower-case name is a tag of HTML: `List<String>` in a title is none. */
export function isHtmlTag(tag: string): boolean {
  return TAGS.has(tag)
}
