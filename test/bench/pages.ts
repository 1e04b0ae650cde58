/** An article as a plain saved page. */
export function pageOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = escaped.split(/\n\s*\n/).map((paragraph) => `<p class="text">${paragraph}</p>`);
  const title = escaped.split('\n')[0] ?? '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>`
    + `<main><article><h1>${title}</h1>${paragraphs.join('\n')}</article></main><footer><p>Contact</p></footer></body></html>`;
}

/** The page as browsers save it: about 80 KB of styles, scripts, menus and links to other articles around the text. */
export function savedPageOf(text: string): string {
  const link = (n: number): string => `<li class="item item-${n}"><a href="/section/${n}/article-${n * 7}" class="link link--plain" data-track="menu-${n}">Section ${n} and more</a></li>`;
  const card = (n: number): string => `<div class="card"><a href="/story/${n}"><img src="/img/${n}.jpg" alt="" loading="lazy"><h3>Another story of the day, number ${n}</h3></a><p>It rained in the ${n} valleys.</p></div>`;
  const list = (count: number, part: (n: number) => string): string => Array.from({ length: count }, (_, n) => part(n)).join('');
  const style = list(400, (n) => `.item-${n}{margin:${n % 9}px;padding:4px 8px;color:#334}.item-${n}:hover{color:#112}`);
  const script = list(300, (n) => `window.q=window.q||[];q.push({event:"view",slot:${n},size:[300,250]});`);
  return pageOf(text)
    .replace('</head>', `<style>${style}</style><script>${script}</script></head>`)
    .replace('<main>', `<div class="menu"><ul>${list(120, link)}</ul></div><main>`)
    .replace('</main>', `</main><aside>${list(60, card)}</aside>`);
}
