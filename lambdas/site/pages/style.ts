/** The style of every page; it travels within the page, and its hash in the policy header lets it in. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1d2024;--soft:#575c63;--line:#dfdcd4;--link:#0d4f8b;--mark:#fdeeb2;--mark-ink:#3b2f00;--accent:#8a1f2d}
@media (prefers-color-scheme:dark){:root{--paper:#131619;--card:#1a1e22;--ink:#e7e6e2;--soft:#a6abb2;--line:#31363c;--link:#93c4f5;--mark:#4b4013;--mark-ink:#fff2c2;--accent:#f0919c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Hiragino Sans","Noto Sans JP","Noto Sans CJK JP",sans-serif;overflow-wrap:anywhere}
:lang(ja){line-break:strict;word-break:normal;text-spacing-trim:trim-start;line-height:1.75}
p:lang(en){line-height:1.55}
.note:lang(ja),.late:lang(ja),.meta:lang(ja),main>p:lang(ja),.list>p:not([class]):lang(ja){word-break:auto-phrase}
h1:lang(ja),h2:lang(ja),h3:lang(ja){word-break:auto-phrase;line-height:1.45}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:from-font}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:1}
.wrap{width:100%;max-width:72rem;margin:0 auto;padding-inline:1rem}
header{border-top:4px solid var(--accent);border-bottom:1px solid var(--line);background:var(--card)}
.top{display:flex;gap:1rem;align-items:baseline;justify-content:space-between;padding:1rem 0 .2rem}
.switch{flex:none}
.switch ul{gap:0 .9rem}
.switch a{line-height:1.5}
.brand{display:flex;flex-wrap:wrap;gap:.1rem .8rem;align-items:baseline}
.brand a{font-size:clamp(1.15rem,5vw,1.45rem);font-weight:700;letter-spacing:-.01em;color:var(--ink);text-decoration:none;line-height:1.2}
.brand a:hover{text-decoration:underline}
.brand span{color:var(--soft)}
header nav{padding-bottom:.4rem}
nav{font-size:.96rem}
.filter{display:flex;flex-wrap:wrap;gap:0 1.2rem;align-items:baseline;margin:0 0 1rem;font-size:.9rem;color:var(--soft)}
nav ul,.tags{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:0 1.2rem}
nav a{display:inline-block;padding:.3rem 0;text-decoration:none;border-bottom:2px solid transparent}
nav a:hover{border-color:var(--line)}
nav a[aria-current]{color:var(--ink);font-weight:600;border-color:var(--accent)}
main{padding-top:1rem;padding-bottom:2.5rem;flex:1}
h1{font-size:1.5rem;line-height:1.3;margin:.6rem 0 1rem;text-wrap:balance}
h2{font-size:1.2rem;line-height:1.3;margin:0}
h3{font-size:1.07rem;line-height:1.4;margin:0;font-weight:650;text-wrap:pretty}
h3 a,h1 a{color:var(--ink);text-decoration:none}
h3 a:hover,h1 a:hover{text-decoration:underline}
.topics{columns:2 26rem;column-gap:3rem}
.topics section{break-inside:avoid;padding-bottom:1rem}
.intro{display:flex;flex-wrap:wrap;gap:0 2rem;align-items:baseline;justify-content:space-between;margin-bottom:.6rem}
.intro h1,.note{margin:.4rem 0}
.head{border-bottom:2px solid var(--ink);padding-bottom:.3rem}
.head h2 a{color:inherit;text-decoration:none}
.head h2 a:hover{text-decoration:underline}
article{padding:1rem 0;border-bottom:1px solid var(--line)}
.list{max-width:46rem}
.meta,.also,.why,.tags,.note,footer{font-size:.9rem;color:var(--soft)}
.meta{margin:.2rem 0 0}
time{white-space:nowrap}
.meta b{color:var(--ink);font-weight:600}
.summary{margin:.4rem 0 0}
.tags{margin:.45rem 0 0;gap:.3rem .5rem}
.tags a{display:inline-block;padding:.05rem .55rem;border:1px solid var(--line);border-radius:1rem;background:var(--card);text-decoration:none}
.tags a:hover{border-color:currentColor}
.also{margin:.4rem 0 0}
.why{margin:.45rem 0 0}
.why summary{cursor:pointer;padding:.15rem 0;width:fit-content;max-width:100%}
.why dl,.facts{margin:.3rem 0 0;padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--mark)}
dt{font-weight:600;color:var(--ink)}
dd{margin:0}
dd+dt{margin-top:.5rem}
code{color:var(--soft);font:.92em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
mark{background:var(--mark);color:var(--mark-ink);padding:0 .1em;margin:0 -.1em;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.story .summary{font-size:1.07rem;margin:1rem 0}
.story h2{margin:2rem 0 .5rem}
.story li{margin:.35rem 0}
.read{display:inline-block;margin:.2rem 0;padding:.5rem 1rem;border:1px solid var(--link);border-radius:.4rem;text-decoration:none;font-weight:600}
.read:hover{background:var(--link);color:var(--paper)}
.pager{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:0;padding:1rem 0}
.quote{margin:.8rem 0;padding-left:.9rem;border-left:3px solid var(--line)}
footer{border-top:1px solid var(--line)}
footer .wrap{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;padding-top:1rem;padding-bottom:2rem}
footer p{margin:0}
.late{color:var(--accent);font-weight:600}
@media print{nav,footer,.skip{display:none}}
`
