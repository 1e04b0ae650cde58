/** Where pages of news sites have their headline. All made up. */
export interface TitledPage {
  readonly name: string;
  readonly head: string;
  readonly body: string;
  readonly lang?: string;
  readonly title: string;
  /** The title has to be marked as inferred; absent: it may be either. */
  readonly unsure?: true;
}

const words = 'General Harun Tesk said in Tarsk that the brigade would stay, and that nobody had asked it to leave the harbour. '.repeat(3);
const p = `<p>${words}</p><p>${words}</p><p>${words}</p>`;
const title = 'Bridge falls at Kor after rain';
const h1 = `<h1>${title}</h1>`;
const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...data })}</script>`;
const og = (content: string): string => `<meta property="og:title" content="${content}">`;
const site = (content: string): string => `<meta property="og:site_name" content="${content}">`;
const tag = (content: string): string => `<title>${content}</title>`;
const url = (address: string): string => `<link rel="canonical" href="${address}">`;

export const titledPages: readonly TitledPage[] = [
  // The outlet's name in the title, no heading
  ...[' - Northern Wire', ' | Northern Wire', ' – Northern Wire', ' — Northern Wire', ' · Northern Wire', ' :: Northern Wire', ' » Northern Wire', ' • Northern Wire', ' / Northern Wire', ' ‹ Northern Wire', ' « Northern Wire', ' | World | Northern Wire', ' - World - Northern Wire', ' | Northern Wire News', ' - Northern Wire (NW)', ': Northern Wire', '|Northern Wire', ' -- Northern Wire', ' ~ Northern Wire', ' ★ Northern Wire', ' | NORTHERN WIRE', ' - The Northern Wire', ' | NorthernWire.example'].map((tail): TitledPage => ({ name: `title and${tail}, outlet known`, head: tag(title + tail) + og(title + tail) + site('Northern Wire'), body: `<div>${title}</div>${p}`, title })),
  ...[' - Northern Wire', ' | Northern Wire', ' – Northern Wire', ' » Northern Wire', ' • Northern Wire', ' · Northern Wire', ' :: Northern Wire', ' / Northern Wire', ' | World | Northern Wire', ' - World - Northern Wire'].map((tail): TitledPage => ({ name: `title and${tail}, nothing else`, head: tag(title + tail), body: p, title, unsure: true })),
  ...['Northern Wire - ', 'Northern Wire | ', 'Northern Wire: ', 'Northern Wire » ', 'Northern Wire — ', 'Northern Wire :: ', 'Northern Wire • ', 'Northern Wire / '].map((start): TitledPage => ({ name: `${start}and the title, outlet known`, head: tag(start + title) + og(start + title) + site('Northern Wire'), body: p, title })),
  // In other languages
  ...([['de', 'Der Hafen von Kor ist wieder offen', ' | Küstenbote', 'Küstenbote'], ['de', 'Der Hafen von Kor ist wieder offen', ' - Politik - Küstenbote', 'Küstenbote'], ['fr', 'Le port de Kor rouvre ses portes', ' – Le Courrier', 'Le Courrier'], ['fr', 'Kor : le port rouvre ses portes', ' - Le Courrier', 'Le Courrier'], ['es', 'El puerto de Kor abre de nuevo', ' | Internacional | El Faro', 'El Faro'], ['ru', 'Порт Кор снова открыт для судов', ' — Вестник', 'Вестник'], ['ru', 'Порт Кор снова открыт для судов', ' :: Политика :: Вестник', 'Вестник'], ['ar', 'ميناء كور يفتح أبوابه من جديد', ' | أخبار الساحل', 'أخبار الساحل'], ['he', 'הנמל בקור נפתח מחדש היום', ' - קול החוף', 'קול החוף'], ['tr', 'Kor limanı yeniden açıldı', ' - Sahil Haber', 'Sahil Haber'],
    ['zh', '港口在关闭一个月后重新开放', '_海岸报', '海岸报'], ['zh', '港口在关闭一个月后重新开放', '-海岸报', '海岸报'], ['zh', '港口在关闭一个月后重新开放', '｜海岸報', '海岸報'], ['ja', 'コル港が一か月ぶりに再開', '：海岸新聞', '海岸新聞'], ['ja', 'コル港が一か月ぶりに再開', ' | 海岸新聞デジタル', '海岸新聞'], ['ko', '코르 항구 한 달 만에 다시 열려', ' - 해안일보', '해안일보'], ['ko', '코르 항구 한 달 만에 다시 열려', ' : 해안일보', '해안일보'], ['el', 'Το λιμάνι του Κορ άνοιξε ξανά', ' | Η Ακτή', 'Η Ακτή'], ['hi', 'कोर का बंदरगाह फिर खुला', ' | तट समाचार', 'तट समाचार'],
  ] as const).map(([lang, text, tail, name]): TitledPage => ({ name: `${lang}: title and ${tail.trim()}`, head: tag(text + tail) + og(text + tail) + site(name), body: p, lang, title: text })),

  // A separator that belongs to the headline
  { name: 'a dash within the headline', head: tag('Kor – a bridge too far | Northern Wire') + site('Northern Wire'), body: p, title: 'Kor – a bridge too far' },
  { name: 'a colon within the headline', head: tag('Tarsk: bridge falls after rain - Northern Wire') + site('Northern Wire'), body: p, title: 'Tarsk: bridge falls after rain' },
  { name: 'a bar within the headline', head: tag('Live | Bridge falls at Kor after rain') + og('Live | Bridge falls at Kor after rain'), body: `<h1>Live | Bridge falls at Kor after rain</h1>${p}`, title: 'Live | Bridge falls at Kor after rain' },
  { name: 'the outlet named within the headline', head: tag('Northern Wire journalist held in Tarsk - Northern Wire') + og('Northern Wire journalist held in Tarsk') + site('Northern Wire'), body: `<h1>Northern Wire journalist held in Tarsk</h1>${p}`, title: 'Northern Wire journalist held in Tarsk' },
  { name: 'a quotation at the end of the headline', head: tag('Bridge at Kor: "Nobody warned us" | Northern Wire') + site('Northern Wire'), body: `<h1>Bridge at Kor: “Nobody warned us”</h1>${p}`, title: 'Bridge at Kor: “Nobody warned us”' },

  // Headings
  { name: 'the first heading is the site\'s name', head: tag(`${title} | Northern Wire`), body: `<h1><a href="/">Northern Wire</a></h1><h1>${title}</h1>${p}`, title },
  { name: 'the only first heading is the site\'s name, the headline a second one', head: tag(`${title} | Northern Wire`), body: `<h1 id="logo"><a href="/">Northern Wire</a></h1><h2>${title}</h2>${p}<h2>Related</h2>`, title },
  { name: 'the site\'s name in a heading, the title alone in its tag', head: tag(title), body: `<h1>Northern Wire</h1><div class="headline">${title}</div>${p}`, title },
  { name: 'a logo\'s words, the headline a third heading', head: tag(`Northern Wire - ${title}`), body: `<h1><img alt="Northern Wire"></h1><h3>${title}</h3>${p}`, title },
  { name: 'a rubric as first heading', head: tag(`${title} - Northern Wire`) + og(title), body: `<h1>World</h1><h2>${title}</h2>${p}`, title },
  { name: 'a headline in parts', head: tag(`${title} - Northern Wire`), body: `<h1><span>Bridge falls</span> <em>at Kor</em> after rain</h1>${p}`, title },
  { name: 'a kicker within the heading', head: tag(`${title} - Northern Wire`) + og(title), body: `<h1><span class="kicker">Floods</span> ${title}</h1>${p}`, title },
  { name: 'a kicker on its own line within the heading', head: tag(`${title} - Northern Wire`) + og(title), body: `<h1><span class="kicker">Floods</span><br>${title}</h1>${p}`, title },
  { name: 'another headline for search engines', head: tag('Kor bridge collapse: what we know so far - Northern Wire') + og('Kor bridge collapse: what we know so far') + site('Northern Wire') + ld({ headline: title }), body: h1 + p, title },
  { name: 'another headline for sharing', head: tag(`${title} - Northern Wire`) + og('You will not believe what happened at Kor') + site('Northern Wire'), body: h1 + p, title },
  { name: 'another headline for sharing, data say what is shown', head: tag('Kor bridge news') + og('You will not believe what happened at Kor') + ld({ headline: title }), body: h1 + p, title },
  { name: 'a headline in data that is cut', head: tag('Bridge falls at Kor after rain that lasted for… - Northern Wire') + ld({ headline: 'Bridge falls at Kor after rain that lasted for' }), body: `<h1>Bridge falls at Kor after rain that lasted for nine days and nights</h1>${p}`, title: 'Bridge falls at Kor after rain that lasted for nine days and nights' },
  { name: 'headings of related articles in front', head: tag(`${title} | Northern Wire`) + og(title), body: `<section><h2>Orlan budget fails again</h2><h2>Halm votes for its council</h2></section><h1>${title}</h1>${p}`, title },
  { name: 'no heading at all', head: tag(`${title} | Northern Wire`) + og(title), body: `<p class="hl"><b>${title}</b></p>${p}`, title },
  { name: 'no tag, one heading', head: '', body: h1 + p, title, unsure: true },
  { name: 'a cookie notice with a heading', head: tag(`${title} | Northern Wire`), body: `<div class="consent"><h2>We value your privacy</h2><p>We use cookies.</p></div>${h1}${p}`, title },
  { name: 'a heading above that asks to subscribe', head: tag(title), body: `<h1>Subscribe to our newsletter</h1><h2>${title}</h2>${p}`, title },
  { name: 'the site\'s name in its tag, data for the rest', head: tag('Northern Wire') + ld({ headline: title }), body: h1 + p, title },
  { name: 'the site\'s name in its tag and for sharing', head: tag('Northern Wire') + og('Northern Wire') + site('Northern Wire'), body: `<h1><a href="/">Northern Wire</a></h1><h2>${title}</h2>${p}`, title },
  { name: 'an empty tag and an empty heading', head: tag(''), body: `<h1></h1><h2>${title}</h2>${p}`, title },
  { name: 'the tag alone says the date', head: tag(`${title} - 3 May 2031 - Northern Wire`) + og(title), body: h1 + p, title },

  // References
  { name: 'references escaped twice', head: tag('Kor&amp;#039;s bridge &amp;amp; its builders - Northern Wire') + og('Kor&amp;#039;s bridge &amp;amp; its builders'), body: p, title: 'Kor\'s bridge & its builders' },
  { name: 'references escaped twice in the tag', head: tag('Kor&amp;rsquo;s bridge falls after rain'), body: `<h1>Kor’s bridge falls after rain</h1>${p}`, title: 'Kor’s bridge falls after rain' },
  { name: 'references escaped twice everywhere', head: tag('Kor&amp;#8217;s bridge falls after rain'), body: `<h1>Kor&amp;#8217;s bridge falls after rain</h1>${p}`, title: 'Kor’s bridge falls after rain' },
  { name: 'references in data', head: tag('x') + ld({ headline: 'Kor&#8217;s bridge &amp; its builders' }), body: p, title: 'Kor’s bridge & its builders' },
  { name: 'tags in data', head: tag('x') + ld({ headline: '<em>Bridge</em> falls at Kor<br/>after rain' }), body: p, title: 'Bridge falls at Kor after rain' },
  { name: 'soft hyphens and narrow blanks', head: tag(`${title} - Northern Wire`), body: `<h1>Bridge\u00a0falls at Kor af\u00adter\u202frain</h1>${p}`, title },
  { name: 'white space in the tag', head: '<title>\n   Bridge falls\n   at Kor after rain\n  </title>', body: p, title },
  { name: 'letters of two forms', head: tag('Pre\u0301sident de Kor en fuite - Le Courrier') + og('Pr\u00e9sident de Kor en fuite'), body: `<h1>Pre\u0301sident de Kor en fuite</h1>${p}`, title: 'Président de Kor en fuite' },
  { name: 'a heading in capitals by hand', head: tag(`${title} - Northern Wire`) + og(title), body: `<h1>BRIDGE FALLS AT KOR AFTER RAIN</h1>${p}`, title },

  // Copies
  { name: 'an archive in front', head: tag('Wayback Machine'), body: `<h1>${title}</h1>${p}`, title, unsure: true },
  { name: 'a reader\'s view', head: tag(title), body: `<div id="readability-page-1"><h1 class="reader-title">${title}</h1>${p}</div>`, title },
  { name: 'printed: print in front', head: tag(`Print - ${title}`), body: `<h1>${title}</h1>${p}`, title },
  { name: 'AMP behind', head: tag(`${title} - AMP`) + url('https://wire.example/a/bridge-falls'), body: `<h1>${title}</h1>${p}`, title },
  { name: 'an address that has the outlet', head: tag(`${title} | Courier`) + url('https://www.courier.example/a/bridge-falls'), body: p, title },
  { name: 'a headline of one word', head: tag('Deluge | Northern Wire') + og('Deluge') + site('Northern Wire'), body: `<h1>Deluge</h1>${p}`, title: 'Deluge' },
  { name: 'a headline with a number in front', head: tag('7 dead at Kor | Northern Wire') + og('7 dead at Kor') + site('Northern Wire'), body: `<h1>7 dead at Kor</h1>${p}`, title: '7 dead at Kor' },
  { name: 'a column with its author', head: tag(`${title} | Odo Kell | Northern Wire`) + og(`${title} | Odo Kell`) + site('Northern Wire'), body: `<h1>${title}</h1><h2>Odo Kell</h2>${p}`, title },
  { name: 'a column: author in front', head: tag(`Odo Kell: ${title} | Northern Wire`) + og(title) + site('Northern Wire'), body: `<h1>${title}</h1>${p}`, title },
];
