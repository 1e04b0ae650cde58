/** Pages as news sites of the world mark them up: where they put the date and the headline, and what stands beside. All made up. */
export interface NewsPage {
  readonly name: string;
  readonly head?: string;
  readonly body: string;
  readonly lang?: string;
  readonly path?: string;
  readonly title?: string;
  /** Absent: nothing may be said, or only as inferred when `any`. */
  readonly date?: string;
  /** The date has to be marked as inferred; the others have to be certain. */
  readonly unsure?: true;
  /** No date can be known: none, or one that is marked as inferred. */
  readonly any?: true;
  readonly updated?: string;
  readonly outlet?: string;
}

const words = 'General Harun Tesk said in Tarsk that the brigade would stay, and that nobody had asked it to leave the harbour. '.repeat(3);
const p = `<p>${words}</p><p>${words}</p><p>The council met twice since 2 January 2019 and will meet again. ${words}</p><p>${words}</p>`;
const h1 = '<h1>Bridge falls at Kor</h1>';
const title = 'Bridge falls at Kor';
const t = `<title>${title}</title>`;
const url = 'https://wire.example/news/bridge-falls-at-kor';
const canonical = `<link rel="canonical" href="${url}">`;
const ld = (data: unknown): string => `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const article = (more: object): object => ({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, ...more });

export const newsPages: readonly NewsPage[] = [
  // JSON-LD
  { name: 'an article within the page of a graph', head: t + ld({ '@graph': [{ '@type': 'WebSite', name: 'Northern Wire', dateModified: '2032-01-01' }, { '@type': 'WebPage', mainEntity: article({ datePublished: '2031-05-03T09:00:00+02:00' }) }] }), body: h1 + p, title, date: '2031-05-03' },
  { name: 'an article under itemListElement of a list beside its own', head: t + canonical + ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: { '@type': 'NewsArticle', headline: 'Other', datePublished: '2030-01-01' } }] }) + ld(article({ url, datePublished: '2031-05-03T09:00:00+02:00' })), body: h1 + p, title, date: '2031-05-03' },
  { name: 'only the JSON-LD of another article', head: t + canonical + ld(article({ headline: 'Orlan budget fails again', url: 'https://wire.example/news/orlan-budget', datePublished: '2030-01-01T09:00:00+02:00' })), body: h1 + p, title, any: true },
  { name: 'only the JSON-LD of another article that does not say where', head: t + ld(article({ headline: 'Orlan budget fails again', datePublished: '2030-01-01T09:00:00+02:00' })), body: h1 + p, title, any: true },
  { name: 'marks of the article that was read before in the same window', head: `${t}<meta property="og:title" content="Orlan budget fails again"><meta property="article:published_time" content="2030-01-01T09:00:00+02:00">`, body: h1 + p, title, any: true },
  { name: 'only the JSON-LD of a video', head: t + canonical + ld({ '@type': 'VideoObject', name: 'Watch: the bridge', uploadDate: '2030-01-01T09:00:00+02:00' }), body: h1 + p, title },
  { name: 'the page of the site alone', head: t + canonical + ld({ '@type': 'WebPage', name: 'Northern Wire', url: 'https://wire.example/', datePublished: '2015-01-01T00:00:00+02:00' }), body: h1 + p, title, any: true },
  { name: 'two articles in an array, the second one the page\'s', head: t + canonical + ld([article({ headline: 'Orlan budget fails again', url: 'https://wire.example/x', datePublished: '2030-01-01' }), article({ '@id': `${url}#article`, datePublished: '2031-05-03T09:00:00+02:00' })]), body: h1 + p, title, date: '2031-05-03' },
  { name: 'two articles, neither of them the page\'s', head: t + canonical + ld([article({ headline: 'Orlan budget fails again', url: 'https://wire.example/x', datePublished: '2030-01-01' }), article({ headline: 'Halm votes', url: 'https://wire.example/y', datePublished: '2029-05-03T09:00:00+02:00' })]), body: h1 + p, title, any: true },
  { name: 'JSON-LD with a trailing comma', head: t + ld('{"@type":"NewsArticle","headline":"Bridge falls at Kor","datePublished":"2031-05-03T09:00:00+02:00",}'), body: h1 + p, title, date: '2031-05-03' },
  { name: 'JSON-LD with raw line breaks in a text', head: t + ld('{"@type":"NewsArticle","headline":"Bridge falls at Kor","description":"one\ntwo\tthree","datePublished":"2031-05-03T09:00:00+02:00"}'), body: h1 + p, title, date: '2031-05-03' },
  { name: 'JSON-LD in an HTML comment', head: t + ld('<!--\n{"@type":"NewsArticle","headline":"Bridge falls at Kor","datePublished":"2031-05-03T09:00:00+02:00"}\n-->'), body: h1 + p, title, date: '2031-05-03' },
  { name: 'JSON-LD with unescaped quotation marks', head: t + ld('{"@type":"NewsArticle","headline":"Bridge falls at Kor","description":"He said "no" to that","datePublished":"2031-05-03T09:00:00+02:00","author":"Odo Kell"}'), body: h1 + p, title, date: '2031-05-03', unsure: true },
  { name: 'JSON-LD with comments and an escape that is none', head: t + ld('{"@type":"NewsArticle", /* ours */ "headline":"Bridge falls at Kor","description":"It\\\'s over","datePublished":"2031-05-03T09:00:00+02:00"}'), body: h1 + p, title, date: '2031-05-03', unsure: true },
  { name: 'JSON-LD that breaks off, of another article', head: t + canonical + ld('{"@type":"NewsArticle","url":"https://wire.example/x","headline":"Orlan "budget" fails","datePublished":"2030-01-01T09:00:00+02:00"'), body: h1 + p, title, any: true },
  { name: 'JSON-LD with names and types as addresses', head: t + ld({ '@type': 'http://schema.org/NewsArticle', headline: title, datePublished: '2031-05-03T09:00:00+02:00' }), body: h1 + p, title, date: '2031-05-03' },
  { name: 'dates in lists and as records', head: t + ld(article({ datePublished: [{ '@type': 'DateTime', '@value': '2031-05-03T09:00:00+02:00' }] })), body: h1 + p, title, date: '2031-05-03' },
  { name: 'a date as seconds', head: t + ld(article({ datePublished: 1935997200 })), body: `${h1}<time>May 8, 2031</time>${p}`, title, date: '2031-05-08' },
  { name: 'the day of creation alone', head: t + ld(article({ dateCreated: '2031-05-03T09:00:00+02:00' })), body: h1 + p, title, date: '2031-05-03', unsure: true },
  { name: 'created the day before it was published', head: t + ld(article({ dateCreated: '2031-05-02T09:00:00+02:00', datePublished: '2031-05-03T09:00:00+02:00', dateModified: '2031-05-05T09:00:00+02:00' })), body: h1 + p, title, date: '2031-05-03', updated: '2031-05-05' },
  { name: 'a live page with updates of later days', head: t + canonical + ld({ '@type': 'LiveBlogPosting', headline: title, url, coverageStartTime: '2031-05-03T06:00:00+02:00', datePublished: '2031-05-03T06:00:00+02:00', dateModified: '2031-05-05T06:00:00+02:00', liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Fourth day', datePublished: '2031-05-05T05:00:00+02:00' }] }), body: `${h1}<article><time datetime="2031-05-05T05:00:00+02:00">05:00</time><h2>Fourth day</h2>${p}</article>`, title, date: '2031-05-03' },
  { name: 'an article without a date beside a page with one', head: t + ld({ '@graph': [article({}), { '@type': 'WebPage', name: title, datePublished: '2031-05-03T09:00:00+02:00' }] }), body: h1 + p, title, date: '2031-05-03' },
  { name: 'a paywall page', head: t + ld(article({ isAccessibleForFree: 'False', datePublished: '2031-05-03T09:00:00+02:00', hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False' } })), body: `${h1}<p>${words}</p><div class="paywall"><p>Subscribe to read on. Offer ends 31 December 2031.</p></div>`, title, date: '2031-05-03' },
  { name: 'AMP with a single quoted type', head: t + canonical + `<script type='application/ld+json'>${JSON.stringify(article({ mainEntityOfPage: url, datePublished: '2031-05-03T09:00:00+0200' }))}</script>`, body: h1 + p, title, date: '2031-05-03' },
  { name: 'AMP with the time alone', head: t, body: `${h1}<amp-timeago datetime="2031-05-03T09:00:00+02:00" locale="en">May 3, 2031</amp-timeago>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'JSON-LD whose day of publication is the day it was generated', head: `${t}<link rel="canonical" href="https://wire.example/2031/05/03/bridge-falls">${ld(article({ datePublished: '2032-09-09T09:00:00+02:00' }))}`, body: `${h1}<p>Published: 3 May 2031</p>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'JSON-LD against the stamp that is shown', head: t + ld(article({ datePublished: '2032-09-09T09:00:00+02:00' })), body: `${h1}<p>Published: 3 May 2031</p>${p}`, title, date: '2032-09-09', unsure: true },

  // Universal time
  { name: 'universal time near midnight, shown', head: t + ld(article({ datePublished: '2031-05-03T23:30:00Z' })), body: `${h1}<p>4 May 2031, 01:30</p>${p}`, lang: 'de', title, date: '2031-05-04', unsure: true },
  { name: 'universal time near midnight, not shown', head: t + ld(article({ datePublished: '2031-05-03T23:30:00Z' })), body: `${h1}<p>3 hours ago</p>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'universal time that is midnight elsewhere', head: t + ld(article({ datePublished: '2031-05-03T16:00:00Z' })), body: h1 + p, title, date: '2031-05-03', unsure: true },
  { name: 'universal time at noon', head: t + ld(article({ datePublished: '2031-05-03T12:10:00Z' })), body: h1 + p, title, date: '2031-05-03' },
  { name: 'universal time near midnight, and the day shown is the same', head: t + ld(article({ datePublished: '2031-05-03T22:30:00Z' })), body: `${h1}<p>Published 3 May 2031</p>${p}`, title, date: '2031-05-03' },
  { name: 'universal time that is the next morning in Australia', head: t + ld(article({ datePublished: '2031-05-03T19:42:13Z' })), body: `${h1}<p>3 hours ago</p>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'universal time that is the evening before in America', head: t + ld(article({ datePublished: '2031-05-03T05:42:13Z' })), body: h1 + p, title, date: '2031-05-03', unsure: true },
  { name: 'no zone', head: t + ld(article({ datePublished: '2031-05-03T23:30:00' })), body: h1 + p, title, date: '2031-05-03' },
  { name: 'the name of a zone', head: `${t}<meta name="pubdate" content="Sat, 03 May 2031 21:30:00 EDT">`, body: h1 + p, title, date: '2031-05-03' },

  // Names of <meta>
  ...([
    ['property', 'article:published_time'], ['name', 'article:published_time'], ['name', 'DC.date.issued'], ['name', 'dcterms.issued'], ['name', 'sailthru.date'], ['name', 'parsely-pub-date'], ['name', 'cXenseParse:recs:publishtime'], ['name', 'pubdate'],
    ['name', 'publish-date'], ['name', 'publication_date'], ['name', 'PublicationDate'], ['name', 'article.published'], ['name', 'cXenseParse:publishtime'], ['name', 'vr:published_time'], ['name', 'bt:pubDate'], ['property', 'rnews:datePublished'], ['property', 'og:release_date'], ['property', 'schema:datePublished'],
    ['name', 'citation_publication_date'], ['name', 'prism.publicationDate'], ['name', 'datePublished'], ['itemprop', 'datePublished'], ['name', 'shareaholic:article_published_time'], ['name', 'published-date'],
  ] as const).map(([by, key]): NewsPage => ({ name: `<meta ${by}="${key}">`, head: `${t}<meta ${by}="${key}" content="2031-05-03T09:00:00+02:00">`, body: h1 + p, title, date: '2031-05-03' })),
  ...(['date', 'DC.date', 'dcterms.created', 'DC.date.created', 'eprints.date', 'ptime', 'timestamp', 'displaydate', 'gsa-article-date'] as const).map((key): NewsPage => ({ name: `<meta name="${key}">: which date, it does not say`, head: `${t}<meta name="${key}" content="2031-05-03T09:00:00+02:00">`, body: h1 + p, title, date: '2031-05-03', unsure: true })),
  { name: 'a meta date of today beside today in the head of the page', head: `${t}<meta name="date" content="2032-09-09">`, body: `<time datetime="2032-09-09">9 September 2032</time>${h1}<p>Published: 3 May 2031</p>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'updated alone, for machines', head: `${t}<meta property="og:updated_time" content="2031-05-05T09:00:00+02:00">`, body: h1 + p, title, any: true, updated: '2031-05-05' },
  { name: 'a meta in figures that could mean two days', head: `${t}<meta name="sailthru.date" content="05/03/2031">`, body: h1 + p, title, any: true },
  { name: 'the same in a page for readers in the United States', head: `${t}<meta name="sailthru.date" content="05/03/2031">`, body: h1 + p, lang: 'en-US', title, date: '2031-05-03', unsure: true },
  { name: 'a meta with dots that could mean two days', head: `${t}<meta name="pubdate" content="05.03.2031">`, body: h1 + p, title, any: true },
  { name: 'a meta with a year of two digits', head: `${t}<meta name="pubdate" content="13/05/31">`, body: h1 + p, title, any: true },
  { name: 'a change before the publication', head: `${t}<meta property="article:published_time" content="2032-05-03T13:22:08+02:00"><meta property="article:modified_time" content="2031-05-03T13:22:08+02:00">`, body: h1 + p, title, any: true },
  { name: 'a meta of words', head: `${t}<meta name="pubdate" content="3 May 2031">`, body: h1 + p, title, date: '2031-05-03' },
  { name: 'a meta without signs', head: `${t}<meta name="pubdate" content="20310503T090000">`, body: h1 + p, title, date: '2031-05-03' },
  { name: 'a meta in milliseconds', head: `${t}<meta name="publish-date" content="1935565200000">`, body: h1 + p, title, date: '2031-05-03' },
  { name: 'a meta that is no day', head: `${t}<meta property="article:published_time" content="0000-00-00T00:00:00">`, body: `${h1}<p>Published: 3 May 2031</p>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'a meta of the epoch', head: `${t}<meta property="article:published_time" content="1970-01-01T00:00:00+00:00">`, body: `${h1}<p>Published: 3 May 2031</p>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'a meta that is the year one', head: `${t}<meta property="article:published_time" content="0001-01-01T00:00:00">`, body: h1 + p, title },

  // Microdata, RDFa, <time>
  { name: 'microdata on a span', head: t, body: `<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${title}</h1><span itemprop="datePublished" content="2031-05-03T09:00:00+02:00">Saturday</span>${p}</div>`, title, date: '2031-05-03' },
  { name: 'microdata whose text is the date', head: t, body: `<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${title}</h1><span itemprop="datePublished">3 May 2031</span>${p}</div>`, title, date: '2031-05-03', unsure: true },
  { name: 'microdata of one card below the article', head: t, body: `${h1}${p}${p}<div itemscope itemtype="http://schema.org/NewsArticle"><meta itemprop="datePublished" content="2029-01-02T09:00:00+02:00"><a href="/x">Orlan budget fails again</a></div>`, title, any: true },
  { name: 'microdata of one card with a time below the article', head: t, body: `${h1}${p}${p}<div itemscope itemtype="http://schema.org/NewsArticle"><a href="/x">Orlan budget fails again</a><time itemprop="datePublished" datetime="2029-01-02T09:00:00+02:00">2 January</time></div>`, title, any: true },
  { name: 'microdata of a comment right below', head: t, body: `${h1}<p>3 May 2031</p><p>${words}</p><div itemprop="comment" itemscope itemtype="http://schema.org/Comment"><meta itemprop="datePublished" content="2031-06-02T09:00:00+02:00"><p>Wrong.</p></div>`, title, date: '2031-05-03', unsure: true },
  { name: 'microdata of a video in the article', head: t, body: `<article>${h1}<p class="date">3 May 2031</p><div itemprop="video" itemscope itemtype="http://schema.org/VideoObject"><meta itemprop="uploadDate" content="2029-06-02T09:00:00+02:00"></div>${p}</article>`, title, date: '2031-05-03', unsure: true },
  { name: 'RDFa', head: t, body: `<div typeof="NewsArticle">${h1}<span property="datePublished" content="2031-05-03T09:00:00+02:00">3 May</span>${p}</div>`, title, date: '2031-05-03' },
  { name: 'a time with pubdate', head: t, body: `<article>${h1}<time pubdate datetime="2031-05-03T09:00:00+02:00">3 May</time>${p}</article>`, title, date: '2031-05-03' },
  { name: 'a time that is called nothing', head: t, body: `<article>${h1}<time datetime="2031-05-03T09:00:00+02:00">3 May</time>${p}</article>`, title, date: '2031-05-03', unsure: true },
  { name: 'a time without an attribute', head: t, body: `<article>${h1}<time>3 May 2031</time>${p}</article>`, title, date: '2031-05-03', unsure: true },
  { name: 'times of related articles and a footer only', head: t, body: `${h1}${p}<ul><li><a href="/x">Orlan budget fails again and again</a> <time datetime="2029-01-02">2 January 2029</time></li></ul><footer><time datetime="2032-09-09">9 September 2032</time></footer>`, title, any: true },
  { name: 'related articles above the headline', head: t, body: `<ul><li><a href="/x">Orlan budget fails again</a> <time class="published" datetime="2029-01-02T09:00:00+02:00">2 January 2029</time></li><li><a href="/y">Halm votes for its council today</a> <time class="published" datetime="2029-01-03T09:00:00+02:00">3 January 2029</time></li></ul><article>${h1}<time class="published" datetime="2031-05-03T09:00:00+02:00">3 May 2031</time>${p}</article>`, title, date: '2031-05-03' },
  { name: 'today in the head of the page, nothing else', head: t, body: `<div class="top">Thursday, 9 September 2032</div><nav>Home World Sport</nav>${h1}${p}`, title, any: true },
  { name: 'today as a time in the head of the page, nothing else', head: t, body: `<header><time datetime="2032-09-09">Thursday, 9 September 2032</time></header>${h1}${p}`, title, any: true },
  { name: 'today before the headline, the stamp behind it', head: t, body: `<div class="top">Thursday, 9 September 2032</div>${h1}<div class="by">By Odo Kell</div><div class="when">May 3, 2031 9:14 am</div>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'years of copyright only', head: t, body: `${h1}${p}<footer>© 2019–2032 Northern Wire</footer><p>Copyright 9 September 2032 Northern Wire. All rights reserved.</p>`, title, any: true },

  // Addresses
  { name: 'the day in the address', head: `${t}<link rel="canonical" href="https://wire.example/2031/05/03/bridge-falls-at-kor.html">`, body: h1 + p, title, date: '2031-05-03', unsure: true },
  { name: 'the day in the address, short', head: `${t}<meta property="og:url" content="https://wire.example/news/20310503/bridge-falls">`, body: h1 + p, title, date: '2031-05-03', unsure: true },
  { name: 'the day in the address, with the month\'s name', head: `${t}<meta property="og:url" content="https://wire.example/world/2031/may/03/bridge-falls">`, body: h1 + p, title, date: '2031-05-03', unsure: true },
  { name: 'the day in the address, in front of a headline', head: `${t}<meta property="og:url" content="https://wire.example/news/2031-05-03-bridge-falls">`, body: h1 + p, title, date: '2031-05-03', unsure: true },
  { name: 'the day in the address, behind a headline', head: `${t}<meta property="og:url" content="https://wire.example/news/bridge-falls-2031-05-03/">`, body: h1 + p, title, date: '2031-05-03', unsure: true },
  { name: 'the month in the address, the day shown without its year', head: `${t}<link rel="canonical" href="https://wire.example/2031/05/bridge-falls-at-kor.html">`, body: `${h1}<p>May 3, 9:14 am</p>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'figures that could mean two days, settled by the address', head: `${t}<link rel="canonical" href="https://wire.example/2031/05/bridge-falls-at-kor.html">`, body: `${h1}<p>05/03/2031</p>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'archived: the day of the copy is not the article\'s', head: `${t}<link rel="canonical" href="https://web.archive.org/web/20320909120000/https://wire.example/a/talks">`, body: h1 + p, title },
  { name: 'saved from an archive without its toolbar', head: `<!-- saved from url=(0065)https://web.archive.org/web/20320909120000/https://wire.example/a --><title>${title}</title>`, body: `<div id="wm-ipp-base"><div id="wm-ipp-inside"><span>12 captures</span><span>3 Sep 2032 - 9 Sep 2032</span></div></div>${h1}<p class="d">3 May 2031</p>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'archive.today: its own stamps are the copy\'s', head: `${t}<meta property="og:type" content="article"><meta property="og:site_name" content="archive.ph"><meta property="og:url" content="http://archive.ph/aBcD1"><meta property="article:published_time" content="2032-09-09T12:00:00Z"><link rel="bookmark" href="http://archive.today/20320909120000/https://wire.example/a/talks">`, body: `<div id="HEADER">Saved from https://wire.example/a/talks<br>9 Sep 2032 12:00:00 UTC</div>${h1}<p class="d">3 May 2031</p>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'a copy of a search engine', head: t, body: `<div>This is a copy of https://wire.example/a. It is a snapshot of the page as it appeared on 9 Sep 2032 12:00:00 GMT.</div>${h1}<p>3 May 2031</p>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'a page printed', head: t, body: `<p>Printed on 9 September 2032</p>${h1}<p>Northern Wire, 3 May 2031</p>${p}`, title, date: '2031-05-03', unsure: true },

  // Stamps that are shown
  ...([
    ['en', 'Published 3 May 2031'], ['en', 'Posted on May 3, 2031'], ['en', 'Published: Saturday, May 3rd, 2031 | 9:14 am'], ['en', 'Updated: May 5, 2031 &middot; Published: May 3, 2031'], ['en', 'First published on Sat 3 May 2031 09.14 BST'], ['en', 'May 03, 2031 | 09:14 AM IST'],
    ['en', 'Sat, 03 May, 2031 09:14 pm'], ['en', '3 May 2031, 9:14PM AEST'], ['en', 'PUBLISHED 03 MAY 2031'], ['en', 'May 3, 2031 5 min read'], ['en', 'By Odo Kell May 3, 2031'], ['en', 'Odo Kell / 3 May 2031 / World'], ['en', '03-May-2031 09:14'], ['en', '2031-05-03 09:14'],
    ['en', 'Sat 3 May 2031'], ['en-GB', '03/05/2031'], ['en-US', '05/03/2031'], ['en-US', '5/3/31 9:14am'], ['en-GB', '3/5/31'], ['de', '03.05.2031, 09:14 Uhr'], ['de', 'Stand: 05.05.2031, veröffentlicht am 03.05.2031'], ['de', 'Veröffentlicht am 3. Mai 2031'],
    ['de', '3.5.2031'], ['de', 'Sa., 03.05.31'], ['fr', 'Publié le 03/05/2031 à 09h14, mis à jour le 05/05/2031 à 10h00'], ['fr', 'Publié le 3 mai 2031 à 9h14'], ['fr', '03/05/2031'], ['es', '03/05/2031 - 09:14h'], ['es', '3 de mayo de 2031'], ['es', 'Publicado: 3 mayo, 2031'], ['es', 'mayo 3, 2031'], ['es', '03 MAY 2031 - 09:14 CEST'],
    ['pt', '03/05/2031 09h14'], ['pt-BR', '3 de maio de 2031'], ['it', '3 maggio 2031'], ['it', 'Pubblicato il 03/05/2031'], ['nl', '3 mei 2031 om 09:14'], ['sv', 'Publicerad 3 maj 2031'], ['sv', '2031-05-03 kl 09.14'], ['da', '3. maj 2031 kl. 09:14'], ['nb', 'Publisert 3. mai 2031'], ['nb', '03.05.2031 09:14'], ['fi', '3.5.2031 klo 9.14'],
    ['pl', '3 maja 2031, 09:14'], ['cs', '3. května 2031'], ['sk', '3. mája 2031'], ['hu', '2031. május 3.'], ['hu', '2031.05.03. 09:14'], ['hu', '2031. máj. 3., 09:14'], ['ro', '3 mai 2031, 09:14'], ['ro', 'Publicat: 03.05.2031'], ['bg', '3 май 2031'], ['sr', '3. maj 2031.'], ['sr', '3. мај 2031.'], ['hr', '3. svibnja 2031.'], ['sl', '3. maj 2031'],
    ['ru', '3 мая 2031, 09:14'], ['ru', '03.05.2031'], ['uk', '3 травня 2031, 09:14'], ['uk', 'Субота, 3 травня 2031'], ['be', '3 мая 2031'], ['el', '3 Μαΐου 2031'], ['el', '03/05/2031'], ['tr', '3 Mayıs 2031'], ['tr', '03.05.2031 - 09:14'], ['tr', 'Giriş Tarihi: 03.05.2031 09:14 Güncelleme Tarihi: 05.05.2031 10:00'],
    ['ar', '3 مايو 2031'], ['ar', '٣ مايو ٢٠٣١'], ['ar', '03/05/2031'], ['ar', 'تاريخ النشر: 03.05.2031 | 09:14'], ['ar', '3 أيار/مايو 2031'], ['ar', 'السبت 3 أيار 2031'], ['ar', '٠٣/٠٥/٢٠٣١'], ['he', '3 במאי 2031'], ['he', '03.05.31'], ['he', 'פורסם: 03.05.2031'],
    ['fa', '۱۳ اردیبهشت ۱۴۱۰'], ['fa', '13 اردیبهشت 1410 - 09:14'], ['fa', '۱۴۱۰/۰۲/۱۳'], ['fa', '۳ مه ۲۰۳۱'],
    ['zh-CN', '2031年5月3日 09:14'], ['zh-CN', '2031-05-03 09:14:22'], ['zh-CN', '来源：海岸报 2031年05月03日09:14'], ['zh-TW', '2031/05/03 09:14'], ['ja', '2031年5月3日 9時14分'], ['ja', '2031/05/03 09:14'], ['ja', '2031.05.03'], ['ja', '2031年5月3日(土)'], ['ko', '입력 2031.05.03 09:14'], ['ko', '2031년 5월 3일'], ['ko', '승인 2031.05.03 09:14 | 수정 2031.05.05 10:00'], ['ko', '등록 2031-05-03 09:14'],
    ['hi', '3 मई 2031'], ['hi', '03 मई 2031, 09:14 AM'], ['bn', '৩ মে ২০৩১'], ['ur', '3 مئی 2031'], ['ta', '3 மே 2031'], ['th', '3 พฤษภาคม 2574'], ['th', '3 พ.ค. 2574 09:14'], ['vi', '03/05/2031 09:14 GMT+7'], ['vi', 'Thứ bảy, 3/5/2031'], ['vi', 'ngày 3 tháng 5 năm 2031'], ['id', 'Sabtu, 3 Mei 2031 09:14 WIB'], ['id', '03/05/2031, 09:14 WIB'], ['ms', '3 Mei 2031'], ['tl', 'Mayo 3, 2031'], ['sw', '3 Mei 2031'],
    ['ka', '3 მაისი 2031'], ['hy', '3 մայիսի 2031'], ['az', '3 may 2031'], ['kk', '3 мамыр 2031'], ['uz', '3 may 2031'], ['mn', '2031-05-03'], ['am', '3 ሜይ 2031'], ['ca', '3 de maig de 2031'], ['gl', '3 de maio de 2031'], ['lt', '2031 m. gegužės 3 d.'], ['lv', '2031. gada 3. maijs'], ['et', '3. mai 2031'], ['is', '3. maí 2031'], ['sq', '3 maj 2031'], ['mk', '3 мај 2031'], ['so', '3 Maayo 2031'], ['af', '3 Mei 2031'],
  ] as const).map(([lang, stamp]): NewsPage => ({ name: `shown, ${lang}: ${stamp}`, head: t, body: `<div class="menu">Home</div>${h1}<div class="meta">${stamp}</div>${p}`, lang, title, date: '2031-05-03', unsure: true })),
  { name: 'shown in figures that could mean two days', head: t, body: `${h1}<div>03/05/2031</div>${p}`, title },
  { name: 'two stamps side by side, of which only the change can be read', head: t, body: `${h1}<div>Issued on: 03/05/2031 - 09:14Modified: 05/05/2031 - 10:00</div>${p}`, title },
  { name: 'a stamp in several elements', head: t, body: `${h1}<div><span>3</span> <span>May</span> <span>2031</span></div>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'the month, the day and the year below each other', head: t, body: `<div class="cal"><div>May</div><div>3</div><div>2031</div></div>${h1}${p}`, title, any: true },
  { name: 'the stamp behind the article', head: t, body: `${h1}${p.repeat(6)}<p class="stamp">Published: 3 May 2031</p>`, title, date: '2031-05-03', unsure: true },
  { name: 'a dateline with its year', head: t, body: `${h1}<p>TARSK, May 3, 2031 (Northern Wire) - ${words}</p>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'a dateline without its year, the year in the address', head: `${t}<link rel="canonical" href="https://wire.example/2031/05/bridge-falls-at-kor.html">`, body: `${h1}<p>TARSK, May 3 (Northern Wire) - ${words}</p>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'a caption with the date of its photograph', head: t, body: `${h1}<figure><img src="x.jpg"><figcaption>Soldiers at the bridge, 2 January 2029. Photo: Northern Wire</figcaption></figure><p class="d">3 May 2031</p>${p}`, title, date: '2031-05-03', unsure: true },
  { name: 'a caption alone', head: t, body: `${h1}<figure><img src="x.jpg"><figcaption>Soldiers stand at the bridge on 2 January 2029. (Photo: Northern Wire)</figcaption></figure>${p}`, title, any: true },
];
