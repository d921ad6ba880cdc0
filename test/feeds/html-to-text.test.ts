import { expect, it } from 'vitest'
import { htmlToText } from '../../lambdas/feeds/parsing/html-to-text.ts'

it.each([
  ['tags go, entities are read, white space is one space', 'The <b>ferry</b>\n\t&amp; more ', 'The ferry & more'],
  ['paragraphs are apart', '<p>One</p><p>Two</p>', 'One Two'],
  ['marks within a word divide none', 'H<sub>2</sub>O <blink>A<blink>B</blink>C</blink>', 'H2O ABC'],
  ['what no tag of HTML is, is text', 'x <y> z', 'x <y> z'],
  ['comments go', 'Ferry <!-- <b>late</b> -->leaves', 'Ferry leaves'],
  ['a comment that nothing closes hides the rest, and nothing of it is left', 'Ferry <!-- late', 'Ferry'],
  ['one behind a closed one too', 'A<!-- b -->C<!-- d', 'AC'],
  ['a stray end of a comment hides nothing', 'A --> b <i>c</i>', 'A --> b c'],
  ['scripts and styles are no text', 'A<script>b()</script><style>c{}</style>D', 'A D'],
  ['nor is one that nothing closes', 'A<script>b()', 'A'],
  ['CDATA is text', 'A <![CDATA[b]]> c', 'A b c'],
])('%s', (_name, html, text) => {
  expect(htmlToText(html)).toBe(text)
})
