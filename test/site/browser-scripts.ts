// Scripts as text: with the types of a browser in the project, deployed code could name what Node does not have.

/** Lists the texts of a page whose contrast is under 4.5 : 1 (WCAG 2.2, 1.4.3 and "relative luminance"). */
export const FIND_POOR_CONTRAST = `(() => {
  const readColour = (colour) => colour.match(/[\\d.]+/g).map(Number)
  const luminance = (colour) => {
    const [red, green, blue] = readColour(colour).map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const backgroundOf = (node) => {
    if (node === null) return 'rgb(255, 255, 255)'
    const colour = getComputedStyle(node).backgroundColor
    return readColour(colour)[3] === 0 ? backgroundOf(node.parentElement) : colour
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const poor = []
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (text.textContent.trim() === '') continue
    const node = text.parentElement
    const [light, dark] = [luminance(getComputedStyle(node).color), luminance(backgroundOf(node))].sort((a, b) => b - a)
    const contrast = (light + 0.05) / (dark + 0.05)
    if (contrast < 4.5) poor.push(contrast.toFixed(2) + ': ' + node.tagName + ' ' + text.textContent)
  }
  return poor
})()`

/** Lists the elements that stick out of a window, by tag and text; empty when nothing can be scrolled sideways. */
export const FIND_OVERFLOW = `(() => {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.querySelectorAll('body *')].filter((node) => node.getBoundingClientRect().right > clientWidth)
  return ['the page is ' + scrollWidth + ' wide', ...wide.map((node) => node.tagName + ' ' + node.textContent.slice(0, 40))]
})()`

/** Opens every folded part of a page. */
export const OPEN_ALL = `for (const details of document.querySelectorAll('details')) details.open = true`
