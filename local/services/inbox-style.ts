/** The look of the inbox page: light and dark, from a phone's width up. */
export const INBOX_STYLE = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f3f4f6, #101418); --card: light-dark(#fff, #1a2026); --text: light-dark(#1b2430, #e4e9ee);
  --muted: light-dark(#5a6675, #97a3b0); --line: light-dark(#dde2e8, #2c343d); --link: light-dark(#0b5cad, #7cb8f5);
  --accent: light-dark(#0b5cad, #2f7fd0); --bubble: light-dark(#e3e8ee, #2a323b);
  --notice: light-dark(#fff6dd, #332b14); --notice-line: light-dark(#e5c565, #77621f);
}
* { box-sizing: border-box }
html { scroll-behavior: smooth }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere }
a { color: var(--link) }
.wrap { max-width: 46rem; margin: 0 auto; padding: 1.25rem 1rem 4rem }
h1 { font-size: 1.5rem; margin: 0 }
.lead, .meta, .count { color: var(--muted); font-size: .875rem }
.lead { margin: .25rem 0 0 }
nav { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0 0 }
nav a { border: 1px solid var(--line); background: var(--card); border-radius: 2rem; padding: .3rem .8rem; text-decoration: none; font-size: .9rem }
nav a:hover, nav a:focus-visible { border-color: var(--accent) }
section { margin-top: 2.25rem }
h2 { font-size: 1.1rem; margin: 0 0 .75rem; display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .6rem }
.kind { font-size: .7rem; font-weight: 600; letter-spacing: .04em; text-transform: uppercase; color: var(--muted); border: 1px solid var(--line); border-radius: .3rem; padding: .1rem .4rem }
.count { font-weight: 400 }
.mail { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; margin: 0 0 1rem; overflow: hidden }
.mail header { padding: .8rem 1rem .7rem; border-bottom: 1px solid var(--line) }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 0 0 .2rem }
.text { white-space: pre-wrap; unicode-bidi: plaintext; margin: 0; padding: 1rem }
.footer { color: var(--muted); font-size: .8rem; border-top: 1px dashed var(--line); padding: .75rem 1rem }
.footer a, .notice .text a { display: inline-block; max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom }
.notice { background: var(--notice); border-color: var(--notice-line) }
.notice header { border-color: var(--notice-line) }
.button { display: inline-block; margin: 0 1rem 1rem; background: var(--accent); color: #fff; padding: .55rem 1rem; border-radius: .4rem; text-decoration: none; font-weight: 600 }
.phone { max-width: 25rem; background: var(--card); border: 1px solid var(--line); border-radius: 1.6rem; padding: 1.25rem 1rem .5rem }
.sms { margin: 0 0 1rem }
.bubble { background: var(--bubble); border-radius: 1.1rem 1.1rem 1.1rem .3rem; padding: .6rem .9rem; margin: 0; max-width: 92%; width: fit-content; white-space: pre-wrap; unicode-bidi: plaintext }
.sms .meta { margin: .25rem 0 0 .4rem; font-size: .78rem }
.costly { color: light-dark(#9a4b00, #f0ab5c) }
.empty { background: var(--card); border: 1px dashed var(--line); border-radius: .6rem; padding: 2.5rem 1.25rem; text-align: center; margin-top: 1.5rem }
.empty h2 { display: block }
`
