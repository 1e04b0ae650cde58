import type { Metadata } from '../../../src/core/documents/document';

/** A page as people save it, with what a reader of it would write into a bibliography. All made up, in the mark-up of common systems. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly path?: string;
  readonly title: string;
  /** Absent: the page says none. */
  readonly date?: string;
  /** The date has to be marked as inferred. */
  readonly unsure?: true;
  readonly more?: Metadata;
}

const prose = 'General Harun Tesk said in Tarsk that the brigade would stay, and that nobody had asked it to leave the harbour. '.repeat(3);
const paragraphs = `<p>${prose}</p><p>${prose}</p><p>The council met twice since 2 January 2019 and will meet again. ${prose}</p>`;
const related = `<section class="related"><h2>Related</h2><article><h3><a href="/x">Orlan budget fails again</a></h3><time datetime="2029-01-02T03:04:05Z">2 January 2029</time></article>
<article><h3><a href="/y">Halm votes</a></h3><time datetime="2028-05-06T07:08:09Z">6 May 2028</time></article></section>`;
const footer = '<footer><p>© 2019–2032 Tarsk Courier. All rights reserved.</p><ul><li><a href="/about">About us</a></li></ul></footer>';
const page = (head: string, body: string, attributes = 'lang="en"'): string => `<!DOCTYPE html>\n<html ${attributes}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

export const savedPages: readonly SavedPage[] = [
  {
    name: 'WordPress with Yoast: a graph of page, article and person',
    html: page(`<title>Three brigades leave the harbour - Tarsk Courier</title><link rel="canonical" href="https://courier.example/2031/05/three-brigades/"><meta property="og:locale" content="en_GB"><meta property="og:title" content="Three brigades leave the harbour - Tarsk Courier"><meta property="og:site_name" content="Tarsk Courier"><meta property="article:published_time" content="2031-05-03T21:15:00+00:00"><meta property="article:modified_time" content="2031-05-07T08:00:00+00:00"><meta name="author" content="Kessa Lorrin">${ld({ '@context': 'https://schema.org', '@graph': [
      { '@type': 'Article', '@id': 'https://courier.example/2031/05/three-brigades/#article', headline: 'Three brigades leave the harbour', datePublished: '2031-05-03T21:15:00+00:00', dateModified: '2031-05-07T08:00:00+00:00', author: { name: 'Kessa Lorrin', '@id': '#p' }, publisher: { '@id': 'https://courier.example/#org' } },
      { '@type': 'WebPage', name: 'Three brigades leave the harbour - Tarsk Courier', datePublished: '2031-05-03T21:15:00+00:00' }, { '@type': 'Organization', '@id': 'https://courier.example/#org', name: 'Tarsk Courier' }] })}`,
      `<header><a href="/">Tarsk Courier</a><nav><ul><li>Home</li></ul></nav></header><article><header><h1 class="entry-title">Three brigades leave the harbour</h1><div class="entry-meta">Posted on <time class="entry-date published" datetime="2031-05-03T21:15:00+00:00">May 3, 2031</time><time class="updated" datetime="2031-05-07T08:00:00+00:00">May 7, 2031</time> by <a rel="author" href="/a">Kessa Lorrin</a></div></header><div class="entry-content">${paragraphs}</div></article>${related}
      <div id="comments"><h2>3 comments</h2><ol><li><article><time datetime="2031-05-04T10:00:00Z">May 4, 2031</time><p>Orlan Reader says this is wrong.</p></article></li></ol><form id="commentform"><label>Leave a comment</label><textarea></textarea></form></div>${footer}`),
    title: 'Three brigades leave the harbour', date: '2031-05-03',
    more: { outlet: 'Tarsk Courier', author: 'Kessa Lorrin', updated: '2031-05-07', url: 'https://courier.example/2031/05/three-brigades/', language: 'en' },
  },
  {
    name: 'WordPress without plug-ins: classes alone',
    html: page('<title>Miners of Sorin end their strike &#8211; The Hill Post</title>', `<div id="page"><h1 class="site-title"><a href="/">The Hill Post</a></h1><div class="post"><h2 class="entry-title">Miners of Sorin end their strike</h2><div class="entry-meta"><time class="entry-date published updated" datetime="2030-11-09T09:00:00+02:00">November 9, 2030</time> <span class="author vcard">Odo Kell</span></div>${paragraphs}</div></div>${related}${footer}`),
    title: 'Miners of Sorin end their strike', date: '2030-11-09',
  },
  {
    name: 'Drupal with RDFa and a bar in its title',
    html: page('<title>Ministers reject the border plan | Northern Wire</title><meta name="dcterms.title" content="Ministers reject the border plan"><meta name="dcterms.date" content="2029-03-14T12:00+01:00"><meta name="dcterms.creator" content="Ilse Marn"><link rel="canonical" href="https://wire.example/node/881">', `<h1 class="page-title"><span>Ministers reject the border plan</span></h1><article about="/node/881"><footer><div class="submitted">Submitted by <span>Ilse Marn</span> on <span property="schema:dateCreated" content="2029-03-14T11:00:00+00:00">Wed, 03/14/2029 - 12:00</span></div></footer>${paragraphs}</article>${footer}`),
    title: 'Ministers reject the border plan', date: '2029-03-14', more: { author: 'Ilse Marn', url: 'https://wire.example/node/881' },
  },
  {
    name: 'Arc: an array, and a headline for search engines',
    html: page(`<title>Who rules Halm now? - The Coast Herald</title><meta property="og:site_name" content="The Coast Herald"><meta property="og:title" content="Who rules Halm now?"><meta property="og:url" content="https://herald.example/world/2030/02/11/who-rules-halm/">${ld([{ '@type': 'BreadcrumbList', itemListElement: [] }, { '@type': ['NewsArticle'], mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://herald.example/world/2030/02/11/who-rules-halm/' }, headline: 'Who rules Halm now?', datePublished: '2030-02-11T23:50:00.000Z', dateModified: '2030-02-13T01:00:00.000Z', author: [{ '@type': 'Person', name: 'Ilse Marn' }, { '@type': 'Person', name: 'Dovan Merrik' }], publisher: { '@type': 'Organization', name: 'The Coast Herald' } }])}`,
      `<h1 data-testid="headline">Who rules Halm now?</h1><div class="byline">By Ilse Marn and Dovan Merrik</div><div class="timestamp">February 11, 2030 at 6:50 p.m. EST</div><main>${paragraphs}</main>${footer}`),
    title: 'Who rules Halm now?', date: '2030-02-11', more: { author: 'Ilse Marn and Dovan Merrik', authors: ['Ilse Marn', 'Dovan Merrik'], updated: '2030-02-13' },
  },
  {
    name: 'a public broadcaster: outlet in the tail, time beside a relative one',
    html: page(`<title>Senna dam: What went wrong? - PBK News</title><meta property="og:title" content="Senna dam: What went wrong?"><meta property="og:site_name" content="PBK News"><link rel="canonical" href="https://www.pbk.example/news/world-60712345">${ld({ '@type': 'ReportageNewsArticle', url: 'https://www.pbk.example/news/world-60712345', headline: 'Senna dam: What went wrong?', datePublished: '2031-08-09T17:04:52.000Z', publisher: { '@type': 'NewsMediaOrganization', name: 'PBK News' } })}`,
      `<article><header><h1 id="main-heading">Senna dam: What went wrong?</h1><span>Published</span><time data-testid="timestamp" datetime="2031-08-09T17:04:52.000Z">4 hours ago</time></header>${paragraphs}</article>${related}${footer}`, 'lang="en-GB"'),
    title: 'Senna dam: What went wrong?', date: '2031-08-09', unsure: true, more: { outlet: 'PBK News', language: 'en-GB' },
  },
  {
    name: 'AMP',
    html: page(`<title>Fuel prices double in Tarsk</title><link rel="canonical" href="https://courier.example/fuel-prices"><script async src="https://cdn.ampproject.org/v0.js"></script>${ld({ '@type': 'NewsArticle', mainEntityOfPage: 'https://courier.example/fuel-prices', headline: 'Fuel prices double in Tarsk', datePublished: '2028-12-01T06:00:00+03:00', author: { '@type': 'Person', name: 'Odo Kell' }, publisher: { '@type': 'Organization', name: 'Tarsk Courier' } })}`, `<h1>Fuel prices double in Tarsk</h1>${paragraphs}`, '⚡ lang="en"'),
    title: 'Fuel prices double in Tarsk', date: '2028-12-01', more: { outlet: 'Tarsk Courier' },
  },
  {
    name: 'the Wayback Machine with its toolbar',
    html: page('<script>__wm.wombat("https://wire.example/a/talks","20310610120000","https://web.archive.org/","web","","1","2")</script><title>Talks in Kor break down | Northern Wire</title><link rel="canonical" href="https://web.archive.org/web/20310610120000/https://wire.example/a/talks"><meta property="og:site_name" content="Northern Wire">',
      `<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base"><div id="wm-ipp"><a href="/web/">17 captures</a><div>09 May 2031 - 14 Jun 2032</div></div></div><!-- END WAYBACK TOOLBAR INSERT --><h1>Talks in Kor break down</h1><p class="date">Friday, 9 May 2031</p>${paragraphs}${footer}\n<!--\n     FILE ARCHIVED ON 12:00:00 Jun 10, 2031 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 08:30:00 Jan 04, 2032.\n-->`),
    title: 'Talks in Kor break down', date: '2031-05-09', unsure: true,
    more: { url: 'https://wire.example/a/talks', archivedUrl: 'https://web.archive.org/web/20310610120000/https://wire.example/a/talks', accessed: '2032-01-04' },
  },
  {
    name: 'SingleFile',
    html: `<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://herald.example/harbour-opens \n saved date: Sat May 17 2031 12:00:00 GMT+0200 (CEST)\n--><meta charset=utf-8><title>The harbour opens again</title><meta name=publish-date content="2031-05-16"><body><h1>The harbour opens again</h1>${paragraphs}</body></html>`,
    title: 'The harbour opens again', date: '2031-05-16', more: { url: 'https://herald.example/harbour-opens', accessed: '2031-05-17' },
  },
  {
    name: 'saved by a browser, with a logo as first heading and today in the head of the page',
    html: page('<!-- saved from url=(0041)https://www.dayreport.example/s/11223344 --><title>Two judges resign in Vell :: Day Report</title>', `<h1><a href="/">Day Report</a></h1><div class="today"><time datetime="2032-01-31">Saturday, 31 January 2032</time></div><nav>Home World Sport and much else that makes a long bar over the article, so that what stands above is far away from the headline that people came to read, and from the stamp below it, as on many pages of newspapers</nav><div class="story"><h2>Two judges resign in Vell</h2><p class="stamp">Last updated: 21 March 2027 | Published: 19 March 2027</p>${paragraphs}</div>${footer}`),
    title: 'Two judges resign in Vell', date: '2027-03-19', unsure: true, more: { updated: '2027-03-21', url: 'https://www.dayreport.example/s/11223344' },
  },
  {
    name: 'microdata',
    html: page('<title>Doctors flee Anvar</title>', `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Doctors flee Anvar</h1><span itemprop="author" itemscope><span itemprop="name">Kessa Lorrin</span></span><meta itemprop="datePublished" content="2026-07-30T10:00:00+05:00"><meta itemprop="dateModified" content="2026-08-01"><div itemprop="articleBody">${paragraphs}</div></div>${footer}`),
    title: 'Doctors flee Anvar', date: '2026-07-30', more: { updated: '2026-08-01' },
  },
  {
    name: 'JSON-LD broken by line breaks, and references within it',
    html: page(`<title>&quot;No more guns&quot;, say elders</title><script type="application/ld+json">\n//<![CDATA[\n{"@type":"NewsArticle","headline":"&quot;No more guns&quot;, say elders","description":"one\ntwo","datePublished":"2031-02-03 18:30:00",}\n//]]></script>`, `<h1>“No more guns”, say elders</h1>${paragraphs}`),
    title: '“No more guns”, say elders', date: '2031-02-03',
  },
  {
    name: 'JSON-LD of related articles before its own',
    html: page(`<title>Rivers rise in Kalvast - Northern Wire</title><link rel="canonical" href="https://wire.example/rivers-rise">${ld({ '@type': 'NewsArticle', url: 'https://wire.example/other', headline: 'Orlan budget fails again', datePublished: '2031-01-01' })}${ld({ '@type': 'NewsArticle', url: 'https://wire.example/rivers-rise', headline: 'Rivers rise in Kalvast', datePublished: '2031-04-05' })}`, `<h1>Rivers rise in Kalvast</h1>${paragraphs}${related}`),
    title: 'Rivers rise in Kalvast', date: '2031-04-05',
  },
  {
    name: 'a headline cut for search engines',
    html: page(`<title>Commander of the eastern front says that his men will not leave before the… | Herald</title><meta property="og:site_name" content="Herald">${ld({ '@type': 'NewsArticle', headline: 'Commander of the eastern front says that his men will not leave before the', datePublished: '2031-06-07' })}`, `<h1>Commander of the eastern front says that his men will not leave before the harvest is in</h1>${paragraphs}`),
    title: 'Commander of the eastern front says that his men will not leave before the harvest is in', date: '2031-06-07',
  },
  {
    name: 'an old page of tables with nothing for machines',
    html: `<html><head><title>Halm Daily: Governor sacks police chief</title></head><body><table><tr><td>Home</td><td>News</td></tr></table><table><tr><td><font size="5"><b>Governor sacks police chief</b></font><br><i>Tuesday, September 2, 2008</i><p>${prose}<p>${prose}<p>${prose}</td></tr></table><center>Copyright 2001-2009 Halm Daily</center></body></html>`,
    path: 'governor-sacks-police-chief.html',
    title: 'Governor sacks police chief', date: '2008-09-02', unsure: true,
  },
  {
    name: 'a dash that belongs to the headline',
    html: page('<title>Peace - at what price?</title><meta property="og:title" content="Peace - at what price?"><meta property="og:site_name" content="Tarsk Courier">', `<h1>Peace - at what price?</h1><p>By Odo Kell</p><p>12 June 2030</p>${paragraphs}`),
    title: 'Peace - at what price?', date: '2030-06-12', unsure: true, more: { author: 'Odo Kell' },
  },
  {
    name: 'figures that can be read two ways',
    html: page('<title>Market burns in Senna</title><meta property="og:title" content="Market burns in Senna">', `<h1>Market burns in Senna</h1><div class="date">03/04/2031</div><article>${paragraphs}</article>`),
    title: 'Market burns in Senna',
  },
  {
    name: 'only relative dates and a copyright',
    html: page('<title>Market burns again | Senna Sun</title><meta property="og:site_name" content="Senna Sun">', `<h1>Market burns again</h1><span>3 hours ago</span><article><p>${prose}</p><p>${prose}</p></article><p>© 2031 Senna Sun. Updated yesterday.</p>`),
    title: 'Market burns again',
  },
  {
    name: 'German',
    html: page('<title>Hafen wieder offen: Drei Brigaden ziehen ab - Küstenbote</title><meta property="og:site_name" content="Küstenbote">', `<h1>Hafen wieder offen: Drei Brigaden ziehen ab</h1><p>Von Ilse Marn</p><p>Stand: 5. März 2031, 14:20 Uhr</p><p>Veröffentlicht am 3. März 2031</p>${paragraphs}`, 'lang="de-DE"'),
    title: 'Hafen wieder offen: Drei Brigaden ziehen ab', date: '2031-03-03', unsure: true, more: { updated: '2031-03-05', language: 'de-DE', author: 'Ilse Marn' },
  },
  {
    name: 'French, with a reference in the month',
    html: page('<title>Le port rouvre - Le Courrier</title><meta property="og:site_name" content="Le Courrier">', `<h1>Le port rouvre</h1><p>Publi&eacute; le 14 f&eacute;vrier 2031 &agrave; 12h30, mis &agrave; jour le 16 f&eacute;vrier 2031 &agrave; 9h00</p>${paragraphs}`, 'lang="fr"'),
    title: 'Le port rouvre', date: '2031-02-14', unsure: true, more: { updated: '2031-02-16' },
  },
  {
    name: 'Arabic, from right to left',
    html: page('<title>المجلس يعلن فتح الميناء - صحيفة الساحل</title><meta property="og:site_name" content="صحيفة الساحل"><meta property="og:title" content="المجلس يعلن فتح الميناء">', `<h1>المجلس يعلن فتح الميناء</h1><div>نشر في: الأحد 14 آذار 2031</div><p>${'أعلن المجلس فتح الميناء أمام السفن بعد شهر من الاغلاق. '.repeat(8)}</p><p>${'وقال الناطق ان السفن ستدخل غدا. '.repeat(10)}</p>`, 'lang="ar" dir="rtl"'),
    title: 'المجلس يعلن فتح الميناء', date: '2031-03-14', unsure: true, more: { outlet: 'صحيفة الساحل', language: 'ar' },
  },
  {
    name: 'Russian',
    html: page('<title>Порт снова открыт | Вестник</title><meta property="og:site_name" content="Вестник">', `<h1>Порт снова открыт</h1><div>14 марта 2031, 10:00</div><p>${'Совет объявил об открытии порта для всех судов после месяца простоя. '.repeat(8)}</p>`, 'lang="ru"'),
    title: 'Порт снова открыт', date: '2031-03-14', unsure: true,
  },
  {
    name: 'Chinese',
    html: page('<title>港口重新开放_海岸报</title>', `<h1>港口重新开放</h1><div>发布时间：2031年3月14日 10:20</div><p>${'理事会宣布港口在关闭一个月后重新向所有船只开放。'.repeat(20)}</p>`, 'lang="zh-CN"'),
    title: '港口重新开放', date: '2031-03-14', unsure: true,
  },
  {
    name: 'a journal with Highwire names',
    html: page('<title>Militias and the State: A Study | Journal of Small Wars</title><meta name="citation_title" content="Militias and the State: A Study"><meta name="citation_author" content="Lorrin, Kessa"><meta name="citation_author" content="Kell, Odo"><meta name="citation_publication_date" content="2024/11/05"><meta name="citation_journal_title" content="Journal of Small Wars">', `<h1>Militias and the State: A Study</h1>${paragraphs}`),
    title: 'Militias and the State: A Study', date: '2024-11-05', more: { authors: ['Lorrin, Kessa', 'Kell, Odo'], outlet: 'Journal of Small Wars' },
  },
  {
    name: 'two dates of publication that contradict each other',
    html: page(`<title>Bridge falls at Kor</title><meta property="article:published_time" content="2030-01-02T10:00:00Z">${ld({ '@type': 'NewsArticle', headline: 'Bridge falls at Kor', datePublished: '2031-01-02T10:00:00Z' })}`, `<h1>Bridge falls at Kor</h1>${paragraphs}`),
    title: 'Bridge falls at Kor', date: '2031-01-02', unsure: true,
  },
  {
    name: 'a title that names nothing',
    html: page('<title>Document</title>', `<h3>Bridge falls at Kor</h3><p>3 May 2031</p>${paragraphs}`),
    title: 'Bridge falls at Kor', date: '2031-05-03', unsure: true,
  },
  {
    name: 'a stamp in universal time, and the day in the address',
    html: page('<title>Rivers rise in Kalvast</title><link rel="canonical" href="https://wire.example/news/2031/4/6/83579/rivers-rise"><meta property="article:published_time" content="2031-04-07T03:42:00Z">', `<h1>Rivers rise in Kalvast</h1>${paragraphs}`),
    title: 'Rivers rise in Kalvast', date: '2031-04-06', unsure: true,
  },
  {
    name: 'a stamp in universal time, and the day as it is shown',
    html: page('<title>Rivers rise in Kalvast</title><meta property="article:published_time" content="2031-04-06T22:42:00+00:00">', `<h1>Rivers rise in Kalvast</h1><p>Published 7 April 2031</p>${paragraphs}`),
    title: 'Rivers rise in Kalvast', date: '2031-04-07', unsure: true,
  },
  {
    name: 'a stamp in universal time that no shift of hours brings to the day in the address',
    html: page('<title>Rivers rise in Kalvast</title><link rel="canonical" href="https://wire.example/news/2031/4/6/83579/rivers-rise"><meta property="article:published_time" content="2031-04-07T15:42:00Z">', `<h1>Rivers rise in Kalvast</h1>${paragraphs}`),
    title: 'Rivers rise in Kalvast', date: '2031-04-07', unsure: true,
  },
  {
    name: 'a stamp with an offset beside one without hours',
    html: page('<title>Rivers rise in Kalvast</title><meta name="sailthru.date" content="2031-04-07">', `<h1>Rivers rise in Kalvast</h1><time pubdate datetime="2031-04-06 23:42:00-0400">April 6</time>${paragraphs}`),
    title: 'Rivers rise in Kalvast', date: '2031-04-06',
  },
  {
    name: 'two stamps that are a day apart, neither with an offset',
    html: page('<title>Rivers rise in Kalvast</title><meta name="publish-date" content="2031-04-07"><meta property="article:published_time" content="2031-04-06">', `<h1>Rivers rise in Kalvast</h1>${paragraphs}`),
    title: 'Rivers rise in Kalvast', date: '2031-04-06', unsure: true,
  },
  {
    name: 'one element under two names',
    html: page('<title>Rivers rise in Kalvast</title><meta name="first-stamp" itemprop="datePublished" content="2031-04-06T10:00:00+07:00"><meta name="last-stamp" itemprop="dateModified" content="2031-04-08">', `<h1>Rivers rise in Kalvast</h1>${paragraphs}`),
    title: 'Rivers rise in Kalvast', date: '2031-04-06', more: { updated: '2031-04-08' },
  },
  {
    name: 'a headline with dots beside the whole, and none shown',
    html: page(`<title>News from the eastern front - Herald</title><meta property="og:title" content="Commander of the eastern front says that his men will not leave before the harvest is in">${ld({ '@type': 'NewsArticle', headline: 'Commander of the eastern front says that his men will not leave befo…', datePublished: '2031-06-07' })}`, paragraphs),
    title: 'Commander of the eastern front says that his men will not leave before the harvest is in', date: '2031-06-07',
  },
  {
    name: 'the old title of weblogs: blog, archive, headline',
    html: page('<title>The Hill Notes &raquo; Blog Archive &raquo; Rivers rise</title>', `<h1><a href="/">The Hill Notes</a></h1><h2>Rivers rise</h2><p>April 6th, 2031</p>${paragraphs}`),
    title: 'Rivers rise', date: '2031-04-06', unsure: true,
  },
  {
    name: 'two halves of a title, one in a heading, one in a line',
    html: page('<title>The Long Hour - Kessa Lorrin</title><meta property="og:title" content="The Long Hour - Kessa Lorrin">', `<div>The Long Hour</div><h2>Kessa Lorrin</h2>${paragraphs}`),
    title: 'The Long Hour', more: { inferred: ['title', 'outlet'] },
  },
  {
    name: 'years of two digits',
    html: page('<title>Rivers rise in Kalvast</title>', `<div>04/26/31</div><h1>Rivers rise in Kalvast</h1>${paragraphs}`),
    title: 'Rivers rise in Kalvast', date: '2031-04-26', unsure: true,
  },
  {
    name: 'stamps of comments right below a short article',
    html: page('<title>Rivers rise in Kalvast</title>', `<h1>Rivers rise in Kalvast</h1><p>5 April 2031</p><p>${prose}</p><section id="comments"><article class="comment first"><time pubdate datetime="2031-04-09T10:00:00+02:00">9 April 2031</time><meta itemprop="datePublished" content="2031-04-09"><p>Wrong.</p></article></section>`),
    title: 'Rivers rise in Kalvast', date: '2031-04-05', unsure: true,
  },
  {
    name: 'cards of other articles with stamps for machines',
    html: page('<title>Rivers rise in Kalvast</title>', `<h1>Rivers rise in Kalvast</h1>${paragraphs}<div itemscope><meta itemprop="datePublished" content="2029-01-02"></div><div itemscope><meta itemprop="datePublished" content="2028-05-06"></div>`),
    title: 'Rivers rise in Kalvast', date: '2029-01-02', unsure: true,
  },
];
