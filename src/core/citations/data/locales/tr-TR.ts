// Made by styles.make.mjs; do not edit. Of the CSL project, CC BY-SA 3.0: see NOTICE.md.
export const xml = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="tr-TR">
  <info>
    <translator>
      <name>ekizyener</name>
    </translator>
    <translator>
      <name>Binici</name>
    </translator>
    <translator>
      <name>cengiza</name>
    </translator>
    <translator>
      <name>Muhammet Tarakçı</name>
      <email>muhammettarakci@gmail.com</email>
    </translator>
    <rights license="http://creativecommons.org/licenses/by-sa/3.0/">This work is licensed under a Creative Commons Attribution-ShareAlike 3.0 License</rights>
    <updated>2012-07-04T23:31:02+00:00</updated>
  </info>
  <style-options punctuation-in-quote="false"/>
  <date form="text">
    <date-part name="day" form="numeric-leading-zeros" suffix=" "/>
    <date-part name="month" suffix=" "/>
    <date-part name="year"/>
  </date>
  <date form="numeric">
    <date-part name="day" form="numeric-leading-zeros" suffix="."/>
    <date-part name="month" form="numeric-leading-zeros" suffix="."/>
    <date-part name="year"/>
  </date>
  <terms>
    <term name="advance-online-publication">advance online publication</term>
    <term name="album">album</term>
    <term name="audio-recording">audio recording</term>
    <term name="film">film</term>
    <term name="henceforth">henceforth</term>
    <term name="loc-cit">loc. cit.</term> <!-- like ibid., the abbreviated form is the regular form  -->
    <term name="no-place">no place</term>
    <term name="no-place" form="short">n.p.</term>
    <term name="no-publisher">no publisher</term> <!-- sine nomine -->
    <term name="no-publisher" form="short">n.p.</term>
    <term name="on">on</term>
    <term name="op-cit">op. cit.</term> <!-- like ibid., the abbreviated form is the regular form  -->
    <term name="original-work-published">original work published</term>
    <term name="personal-communication">kişisel iletişim</term>
    <term name="podcast">podcast</term>
    <term name="podcast-episode">podcast episode</term>
    <term name="preprint">preprint</term>
    <term name="radio-broadcast">radio broadcast</term>
    <term name="radio-series">radio series</term>
    <term name="radio-series-episode">radio series episode</term>
    <term name="special-issue">special issue</term>
    <term name="special-section">special section</term>
    <term name="television-broadcast">television broadcast</term>
    <term name="television-series">television series</term>
    <term name="television-series-episode">television series episode</term>
    <term name="video">video</term>
    <term name="working-paper">working paper</term>
    <term name="accessed">erişim</term>
    <term name="and">ve</term>
    <term name="and others">ve diğerleri</term>
    <term name="anonymous">anonim</term>
    <term name="anonymous" form="short">anonim</term>
    <term name="at">de</term>
    <term name="available at">erişim adresi</term>
    <term name="by">by</term>
    <term name="circa">yaklaşık</term>
    <term name="circa" form="short">yakl.</term>
    <term name="cited">a.yer</term>
    <term name="edition">
      <single>baskı</single>
      <multiple>baskı</multiple>
    </term>
    <term name="edition" form="short">bs</term>
    <term name="et-al">vd.</term>
    <term name="forthcoming">gelecek</term>
    <term name="from">gönderen</term>
    <term name="ibid">a.g.e.</term>
    <term name="in">içinde</term>
    <term name="in press">basımda</term>
    <term name="internet">internet</term>
    <term name="letter">mektup</term>
    <term name="no date">tarih yok</term>
    <term name="no date" form="short">t.y.</term>
    <term name="online">çevrimiçi</term>
    <term name="presented at">program adı:</term>
    <term name="reference">
      <single>kaynak</single>
      <multiple>kaynaklar</multiple>
    </term>
    <term name="reference" form="short">
      <single>kay.</single>
      <multiple>kay.</multiple>
    </term>
    <term name="retrieved">geliş tarihi</term>
    <term name="scale">ölçek</term>
    <term name="version">versiyon</term>

    <!-- LONG ITEM TYPE FORMS -->
    <term name="article">preprint</term>
    <term name="article-journal">journal article</term>
    <term name="article-magazine">magazine article</term>
    <term name="article-newspaper">newspaper article</term>
    <term name="bill">bill</term>
    <!-- book is in the list of locator terms -->
    <term name="broadcast">broadcast</term>
    <!-- chapter is in the list of locator terms -->
    <term name="classic">classic</term>
    <term name="collection">collection</term>
    <term name="dataset">dataset</term>
    <term name="document">document</term>
    <term name="entry">entry</term>
    <term name="entry-dictionary">dictionary entry</term>
    <term name="entry-encyclopedia">encyclopedia entry</term>
    <term name="event">event</term>
    <!-- figure is in the list of locator terms -->
    <term name="graphic">graphic</term>
    <term name="hearing">hearing</term>
    <term name="interview">mülakat</term>
    <term name="legal_case">legal case</term>
    <term name="legislation">legislation</term>
    <term name="manuscript">manuscript</term>
    <term name="map">map</term>
    <term name="motion_picture">video recording</term>
    <term name="musical_score">musical score</term>
    <term name="pamphlet">pamphlet</term>
    <term name="paper-conference">conference paper</term>
    <term name="patent">patent</term>
    <term name="performance">performance</term>
    <term name="periodical">periodical</term>
    <term name="personal_communication">kişisel iletişim</term>
    <term name="post">post</term>
    <term name="post-weblog">blog post</term>
    <term name="regulation">regulation</term>
    <term name="report">report</term>
    <term name="review">review</term>
    <term name="review-book">book review</term>
    <term name="software">software</term>
    <term name="song">audio recording</term>
    <term name="speech">presentation</term>
    <term name="standard">standard</term>
    <term name="thesis">thesis</term>
    <term name="treaty">treaty</term>
    <term name="webpage">webpage</term>

    <!-- SHORT ITEM TYPE FORMS -->
    <term name="article-journal" form="short">journal art.</term>
    <term name="article-magazine" form="short">mag. art.</term>
    <term name="article-newspaper" form="short">newspaper art.</term>
    <!-- book is in the list of locator terms -->
    <!-- chapter is in the list of locator terms -->
    <term name="document" form="short">doc.</term>
    <!-- figure is in the list of locator terms -->
    <term name="graphic" form="short">graph.</term>
    <term name="interview" form="short">interv.</term>
    <term name="manuscript" form="short">MS</term>
    <term name="motion_picture" form="short">video rec.</term>
    <term name="report" form="short">rep.</term>
    <term name="review" form="short">rev.</term>
    <term name="review-book" form="short">bk. rev.</term>
    <term name="song" form="short">audio rec.</term>

    <!-- HISTORICAL ERA TERMS -->
    <term name="ad">M.S.</term>
    <term name="bc">M.Ö.</term>
    <term name="bce">BCE</term>
    <term name="ce">CE</term>

    <!-- PUNCTUATION -->
    <term name="open-quote">“</term>
    <term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term>
    <term name="close-inner-quote">’</term>
    <term name="page-range-delimiter">-</term>
    <term name="colon">:</term>
    <term name="comma">,</term>
    <term name="semicolon">;</term>

    <!-- ORDINALS -->
    <term name="ordinal">.</term>

    <!-- LONG ORDINALS -->
    <term name="long-ordinal-01">birinci</term>
    <term name="long-ordinal-02">ikinci</term>
    <term name="long-ordinal-03">üçüncü</term>
    <term name="long-ordinal-04">dördüncü</term>
    <term name="long-ordinal-05">beşinci</term>
    <term name="long-ordinal-06">altıncı</term>
    <term name="long-ordinal-07">yedinci</term>
    <term name="long-ordinal-08">sekizinci</term>
    <term name="long-ordinal-09">dokuzuncu</term>
    <term name="long-ordinal-10">onuncu</term>

    <!-- LONG LOCATOR FORMS -->
    <term name="act">			 
      <single>act</single>
      <multiple>acts</multiple>						 
    </term>
    <term name="appendix">			 
      <single>appendix</single>
      <multiple>appendices</multiple>						 
    </term>
    <term name="article-locator">			 
      <single>article</single>
      <multiple>articles</multiple>						 
    </term>
    <term name="canon">			 
      <single>canon</single>
      <multiple>canons</multiple>						 
    </term>
    <term name="elocation">			 
      <single>location</single>
      <multiple>locations</multiple>						 
    </term>
    <term name="equation">			 
      <single>equation</single>
      <multiple>equations</multiple>						 
    </term>
    <term name="rule">			 
      <single>rule</single>
      <multiple>rules</multiple>						 
    </term>
    <term name="scene">			 
      <single>scene</single>
      <multiple>scenes</multiple>						 
    </term>
    <term name="table">			 
      <single>table</single>
      <multiple>tables</multiple>						 
    </term>
    <term name="timestamp"> <!-- generally blank -->
      <single></single>
      <multiple></multiple>						 
    </term>
    <term name="title-locator">			 
      <single>title</single>
      <multiple>titles</multiple>						 
    </term>
    <term name="book">
      <single>kitap</single>
      <multiple>kitaplar</multiple>
    </term>
    <term name="chapter">
      <single>bölüm</single>
      <multiple>bölümler</multiple>
    </term>
    <term name="column">
      <single>sütun</single>
      <multiple>sütunlar</multiple>
    </term>
    <term name="figure">
      <single>şekil</single>
      <multiple>şekiller</multiple>
    </term>
    <term name="folio">
      <single>folyo</single>
      <multiple>folyo</multiple>
    </term>
    <term name="issue">
      <single>sayı</single>
      <multiple>sayı</multiple>
    </term>
    <term name="line">
      <single>satır</single>
      <multiple>satırlar</multiple>
    </term>
    <term name="note">
      <single>not</single>
      <multiple>notlar</multiple>
    </term>
    <term name="opus">
      <single>eser</single>
      <multiple>eserler</multiple>
    </term>
    <term name="page">
      <single>sayfa</single>
      <multiple>sayfalar</multiple>
    </term>
    <term name="number-of-pages">
      <single>sayfa sayısı</single>
      <multiple>sayfa sayıları</multiple>
    </term>
    <term name="paragraph">
      <single>paragraf</single>
      <multiple>paragraflar</multiple>
    </term>
    <term name="part">
      <single>kısım</single>
      <multiple>kısımlar</multiple>
    </term>
    <term name="section">
      <single>bölüm</single>
      <multiple>bölümler</multiple>
    </term>
    <term name="sub-verbo">
      <single>madde</single>
      <multiple>maddeler</multiple>
    </term>
    <term name="verse">
      <single>ayet</single>
      <multiple>ayetler</multiple>
    </term>
    <term name="volume">
      <single>cilt</single>
      <multiple>ciltler</multiple>
    </term>

    <!-- SHORT LOCATOR FORMS -->
    <term name="appendix" form="short">			 
      <single>app.</single>
      <multiple>apps.</multiple>						 
    </term>
    <term name="article-locator" form="short">			 
      <single>art.</single>
      <multiple>arts.</multiple>
    </term>
    <term name="elocation" form="short">			 
      <single>loc.</single>
      <multiple>locs.</multiple>
    </term>
    <term name="equation" form="short">			 
      <single>eq.</single>
      <multiple>eqs.</multiple>
    </term>
    <term name="rule" form="short">			 
      <single>r.</single>
      <multiple>rr.</multiple>						 
    </term>
    <term name="scene" form="short">			 
      <single>sc.</single>
      <multiple>scs.</multiple>						 
    </term>
    <term name="table" form="short">			 
      <single>tbl.</single>
      <multiple>tbls.</multiple>						 
    </term>
    <term name="timestamp" form="short"> <!-- generally blank -->
      <single></single>
      <multiple></multiple>						 
    </term>
    <term name="title-locator" form="short">			 
      <single>tit.</single>
      <multiple>tits.</multiple>
    </term>
    <term name="book" form="short">kit.</term>
    <term name="chapter" form="short">böl.</term>
    <term name="column" form="short">süt.</term>
    <term name="figure" form="short">şek.</term>
    <term name="folio" form="short">fl.</term>
    <term name="issue" form="short">sy</term>
    <term name="line" form="short">satır</term>
    <term name="note" form="short">n.</term>
    <term name="opus" form="short">a.yer</term>
    <term name="page" form="short">
      <single>s.</single>
      <multiple>ss.</multiple>
    </term>
    <term name="number-of-pages" form="short">
      <single>s.</single>
      <multiple>ss.</multiple>
    </term>
    <term name="paragraph" form="short">par.</term>
    <term name="part" form="short">ksm.</term>
    <term name="section" form="short">blm.</term>
    <term name="sub-verbo" form="short">
      <single>md.</single>
      <multiple>md.</multiple>
    </term>
    <term name="verse" form="short">
      <single>v.</single>
      <multiple>vv.</multiple>
    </term>
    <term name="volume" form="short">
      <single>c.</single>
      <multiple>c.</multiple>
    </term>

    <!-- SYMBOL LOCATOR FORMS -->
    <term name="paragraph" form="symbol">
      <single>¶</single>
      <multiple>¶¶</multiple>
    </term>
    <term name="section" form="symbol">
      <single>§</single>
      <multiple>§§</multiple>
    </term>

    <!-- LONG ROLE FORMS -->
    <term name="chair">
      <single>chair</single>
      <multiple>chairs</multiple>
    </term>
    <term name="compiler">
      <single>compiler</single>
      <multiple>compilers</multiple>
    </term>
    <term name="contributor">
      <single>contributor</single>
      <multiple>contributors</multiple>
    </term>
    <term name="curator">
      <single>curator</single>
      <multiple>curators</multiple>
    </term>
    <term name="executive-producer">
      <single>executive producer</single>
      <multiple>executive producers</multiple>
    </term>
    <term name="guest">
      <single>guest</single>
      <multiple>guests</multiple>
    </term>
    <term name="host">
      <single>host</single>
      <multiple>hosts</multiple>
    </term>
    <term name="narrator">
      <single>narrator</single>
      <multiple>narrators</multiple>
    </term>
    <term name="organizer">
      <single>organizer</single>
      <multiple>organizers</multiple>
    </term>
    <term name="performer">
      <single>performer</single>
      <multiple>performers</multiple>
    </term>
    <term name="producer">
      <single>producer</single>
      <multiple>producers</multiple>
    </term>
    <term name="script-writer">
      <single>writer</single>
      <multiple>writers</multiple>
    </term>
    <term name="series-creator">
      <single>series creator</single>
      <multiple>series creators</multiple>
    </term>
    <term name="director">
      <single>direktör</single>
      <multiple>direktörler</multiple>
    </term>
    <term name="editor">
      <single>editör</single>
      <multiple>editörler</multiple>
    </term>
    <term name="editorial-director">
      <single>sorumlu editör</single>
      <multiple>sorumlu editörler</multiple>
    </term>
    <term name="illustrator">
      <single>çizen</single>
      <multiple>çizenler</multiple>
    </term>
    <term name="translator">
      <single>çeviren</single>
      <multiple>çevirenler</multiple>
    </term>
    <term name="editortranslator">
      <single>editör &amp; çeviren</single>
      <multiple>editörler &amp; çevirenler</multiple>
    </term>

    <!-- SHORT ROLE FORMS -->
    <term name="compiler" form="short">
      <single>comp.</single>
      <multiple>comps.</multiple>
    </term>
    <term name="contributor" form="short">
      <single>contrib.</single>
      <multiple>contribs.</multiple>
    </term>
    <term name="curator" form="short">
      <single>cur.</single>
      <multiple>curs.</multiple>
    </term>
    <term name="executive-producer" form="short">
      <single>exec. prod.</single>
      <multiple>exec. prods.</multiple>
    </term>
    <term name="narrator" form="short">
      <single>narr.</single>
      <multiple>narrs.</multiple>
    </term>
    <term name="organizer" form="short">
      <single>org.</single>
      <multiple>orgs.</multiple>
    </term>
    <term name="performer" form="short">
      <single>perf.</single>
      <multiple>perfs.</multiple>
    </term>
    <term name="producer" form="short">
      <single>prod.</single>
      <multiple>prods.</multiple>
    </term>
    <term name="script-writer" form="short">
      <single>writ.</single>
      <multiple>writs.</multiple>
    </term>
    <term name="series-creator" form="short">
      <single>cre.</single>
      <multiple>cres.</multiple>
    </term>
    <term name="director" form="short">
      <single>dir.</single>
      <multiple>dir.</multiple>
    </term>
    <term name="editor" form="short">
      <single>ed.</single>
      <multiple>ed.</multiple>
    </term>
    <term name="editorial-director" form="short">
      <single>sor.ed.</single>
      <multiple>sor.ed.</multiple>
    </term>
    <term name="illustrator" form="short">
      <single>çzm.</single>
      <multiple>çzm.</multiple>
    </term>
    <term name="translator" form="short">
      <single>çev.</single>
      <multiple>çev.</multiple>
    </term>
    <term name="editortranslator" form="short">
      <single>ed. &amp; çev.</single>
      <multiple>ed. &amp; çev.</multiple>
    </term>

    <!-- VERB ROLE FORMS -->
    <term name="chair" form="verb">chaired by</term>
    <term name="compiler" form="verb">compiled by</term>
    <term name="contributor" form="verb">with</term>
    <term name="curator" form="verb">curated by</term>
    <term name="executive-producer" form="verb">executive produced by</term>
    <term name="guest" form="verb">with guest</term>
    <term name="host" form="verb">hosted by</term>
    <term name="narrator" form="verb">narrated by</term>
    <term name="organizer" form="verb">organized by</term>
    <term name="performer" form="verb">performed by</term>
    <term name="producer" form="verb">produced by</term>
    <term name="script-writer" form="verb">written by</term>
    <term name="series-creator" form="verb">created by</term>
    <term name="container-author" form="verb">kitap editörü</term>
    <term name="director" form="verb">direktör</term>
    <term name="editor" form="verb">editör</term>
    <term name="editorial-director" form="verb">sorumlu editör</term>
    <term name="illustrator" form="verb">çizen</term>
    <term name="interviewer" form="verb">röportaj yapan</term>
    <term name="recipient" form="verb">alıcı</term>
    <term name="reviewed-author" form="verb">tanıtım yazarı</term>
    <term name="translator" form="verb">çeviren</term>
    <term name="editortranslator" form="verb">düzenleyen &amp; çeviren by</term>

    <!-- SHORT VERB ROLE FORMS -->
    <term name="compiler" form="verb-short">comp. by</term>
    <term name="contributor" form="verb-short">w.</term>
    <term name="curator" form="verb-short">cur. by</term>
    <term name="executive-producer" form="verb-short">exec. prod. by</term>
    <term name="guest" form="verb-short">w. guest</term>
    <term name="host" form="verb-short">hosted by</term>
    <term name="narrator" form="verb-short">narr. by</term>
    <term name="organizer" form="verb-short">org. by</term>
    <term name="performer" form="verb-short">perf. by</term>
    <term name="producer" form="verb-short">prod. by</term>
    <term name="script-writer" form="verb-short">writ. by</term>
    <term name="series-creator" form="verb-short">cre. by</term>
    <term name="director" form="verb-short">dir.</term>
    <term name="editor" form="verb-short">ed.</term>
    <term name="editorial-director" form="verb-short">sor.ed.</term>
    <term name="illustrator" form="verb-short">çizen</term>
    <term name="translator" form="verb-short">çev.</term>
    <term name="editortranslator" form="verb-short">ed. &amp; çev.</term>

    <!-- LONG MONTH FORMS -->
    <term name="month-01">Ocak</term>
    <term name="month-02">Şubat</term>
    <term name="month-03">Mart</term>
    <term name="month-04">Nisan</term>
    <term name="month-05">Mayıs</term>
    <term name="month-06">Haziran</term>
    <term name="month-07">Temmuz</term>
    <term name="month-08">Ağustos</term>
    <term name="month-09">Eylül</term>
    <term name="month-10">Ekim</term>
    <term name="month-11">Kasım</term>
    <term name="month-12">Aralık</term>

    <!-- SHORT MONTH FORMS -->
    <term name="month-01" form="short">Oca.</term>
    <term name="month-02" form="short">Şub.</term>
    <term name="month-03" form="short">Mar.</term>
    <term name="month-04" form="short">Nis.</term>
    <term name="month-05" form="short">May.</term>
    <term name="month-06" form="short">Haz.</term>
    <term name="month-07" form="short">Tem.</term>
    <term name="month-08" form="short">Ağu.</term>
    <term name="month-09" form="short">Eyl.</term>
    <term name="month-10" form="short">Eki.</term>
    <term name="month-11" form="short">Kas.</term>
    <term name="month-12" form="short">Ara.</term>

    <!-- SEASONS -->
    <term name="season-01">Bahar</term>
    <term name="season-02">Yaz</term>
    <term name="season-03">Sonbahar</term>
    <term name="season-04">Kış</term>
  </terms>
</locale>`;
