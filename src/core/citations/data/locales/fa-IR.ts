// Made by styles.make.mjs; do not edit. Of the CSL project, CC BY-SA 3.0: see NOTICE.md.
export const xml = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="fa-IR">
  <info>
    <translator>
      <name>Hamed Heydari</name>
    </translator>
    <translator>
      <name>abdealikhurrum</name>
    </translator>
    <rights license="http://creativecommons.org/licenses/by-sa/3.0/">This work is licensed under a Creative Commons Attribution-ShareAlike 3.0 License</rights>
    <updated>2012-07-04T23:31:02+00:00</updated>
  </info>
  <style-options punctuation-in-quote="true"/>
  <date form="text">
    <date-part name="day" suffix=" "/>
    <date-part name="month" suffix=" "/>
    <date-part name="year"/>
  </date>
  <date form="numeric">
    <date-part name="day" form="numeric-leading-zeros" suffix="/"/>
    <date-part name="month" form="numeric-leading-zeros" suffix="/"/>
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
    <term name="personal-communication">ارتباط شخصی</term>
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
    <term name="accessed">دسترسی</term>
    <term name="and">و</term>
    <term name="and others">و دیگران</term>
    <term name="anonymous">ناشناس</term>
    <term name="anonymous" form="short">ناشناس</term>
    <term name="at">در</term>
    <term name="available at">قابل دسترس در</term>
    <term name="by">توسط</term>
    <term name="circa">تقریباً</term>
    <term name="circa" form="short">c.</term>
    <term name="cited">ارجاع شده</term>
    <term name="edition">
      <single>ویرایش</single>
      <multiple>ویرایش‌های</multiple>
    </term>
    <term name="edition" form="short">ویرایش</term>
    <term name="et-al">و همکاران</term>
    <term name="forthcoming">در دست انتشار</term>
    <term name="from">از</term>
    <term name="ibid">همان</term>
    <term name="in">در</term>
    <term name="in press">زیر چاپ</term>
    <term name="internet">اینترنت</term>
    <term name="letter">نامه</term>
    <term name="no date">بدون تاریخ</term>
    <term name="no date" form="short">بدون تاریخ</term>
    <term name="online">آنلاین</term>
    <term name="presented at">ارائه شده در</term>
    <term name="reference">
      <single>مرجع</single>
      <multiple>مراجع</multiple>
    </term>
    <term name="reference" form="short">
      <single>مرجع</single>
      <multiple>مراجع</multiple>
    </term>
    <term name="retrieved">retrieved</term>
    <term name="scale">scale</term>
    <term name="version">نسخه</term>

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
    <term name="interview">مصاحبه</term>
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
    <term name="personal_communication">ارتباط شخصی</term>
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
    <term name="ad">بعد از میلاد</term>
    <term name="bc">قبل از میلاد</term>
    <term name="bce">BCE</term>
    <term name="ce">CE</term>

    <!-- PUNCTUATION -->
    <term name="open-quote">“</term>
    <term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term>
    <term name="close-inner-quote">’</term>
    <term name="page-range-delimiter">–</term>
    <term name="colon">:</term>
    <term name="comma">,</term>
    <term name="semicolon">;</term>

    <!-- ORDINALS -->
    <term name="ordinal"></term>

    <!-- LONG ORDINALS -->
    <term name="long-ordinal-01">اول</term>
    <term name="long-ordinal-02">دوم</term>
    <term name="long-ordinal-03">سوم</term>
    <term name="long-ordinal-04">چهارم</term>
    <term name="long-ordinal-05">پنجم</term>
    <term name="long-ordinal-06">ششم</term>
    <term name="long-ordinal-07">هفتم</term>
    <term name="long-ordinal-08">هشتم</term>
    <term name="long-ordinal-09">نهم</term>
    <term name="long-ordinal-10">دهم</term>

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
      <single>کتاب</single>
      <multiple>کتاب‌های</multiple>
    </term>
    <term name="chapter">
      <single>فصل</single>
      <multiple>فصل‌های</multiple>
    </term>
    <term name="column">
      <single>ستون</single>
      <multiple>ستون‌های</multiple>
    </term>
    <term name="figure">
      <single>تصویر</single>
      <multiple>تصاویر</multiple>
    </term>
    <term name="folio">
      <single>برگ</single>
      <multiple>برگ‌های</multiple>
    </term>
    <term name="issue">
      <single>شماره</single>
      <multiple>شماره‌های</multiple>
    </term>
    <term name="line">
      <single>خط</single>
      <multiple>خطوط</multiple>
    </term>
    <term name="note">
      <single>یادداشت</single>
      <multiple>یادداشت‌های</multiple>
    </term>
    <term name="opus">
      <single>قطعه</single>
      <multiple>قطعات</multiple>
    </term>
    <term name="page">
      <single>صفحه</single>
      <multiple>صفحات</multiple>
    </term>
    <term name="number-of-pages">
      <single>صفحه</single>
      <multiple>صفحات</multiple>
    </term>
    <term name="paragraph">
      <single>پاراگراف</single>
      <multiple>پاراگراف‌های</multiple>
    </term>
    <term name="part">
      <single>بخش</single>
      <multiple>بخش‌های</multiple>
    </term>
    <term name="section">
      <single>قسمت</single>
      <multiple>قسمت‌های</multiple>
    </term>
    <term name="sub-verbo">
      <single>در ذیلِ واژه</single>
      <multiple>در ذیلِ واژه‌های</multiple>
    </term>
    <term name="verse">
      <single>بیت</single>
      <multiple>بیت‌های</multiple>
    </term>
    <term name="volume">
      <single>جلد</single>
      <multiple>جلدهای</multiple>
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
    <term name="book" form="short">کتاب</term>
    <term name="chapter" form="short">فصل</term>
    <term name="column" form="short">ستون</term>
    <term name="figure" form="short">تصویر</term>
    <term name="folio" form="short">برگ</term>
    <term name="issue" form="short">ش</term>
    <term name="line" form="short">خط</term>
    <term name="note" form="short">یادداشت</term>
    <term name="opus" form="short">قطعه</term>
    <term name="page" form="short">
      <single>ص</single>
      <multiple>صص</multiple>
    </term>
    <term name="number-of-pages" form="short">
      <single>ص</single>
      <multiple>صص</multiple>
    </term>
    <term name="paragraph" form="short">پاراگراف</term>
    <term name="part" form="short">بخش</term>
    <term name="section" form="short">قسمت</term>
    <term name="sub-verbo" form="short">
      <single>s.v</single>
      <multiple>s.vv</multiple>
    </term>
    <term name="verse" form="short">
      <single>بیت</single>
      <multiple>ابیات</multiple>
    </term>
    <term name="volume" form="short">
      <single>ج</single>
      <multiple>جج</multiple>
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
      <single>director</single>
      <multiple>directors</multiple>
    </term>
    <term name="editor">
      <single>ویراستار</single>
      <multiple>ویراستاران</multiple>
    </term>
    <term name="editorial-director">
      <single>ویراستار</single>
      <multiple>ویراستاران</multiple>
    </term>
    <term name="illustrator">
      <single>طراح گرافیک</single>
      <multiple>طراحان گرافیک</multiple>
    </term>
    <term name="translator">
      <single>مترجم</single>
      <multiple>مترجمین</multiple>
    </term>
    <term name="editortranslator">
      <single>ویراستار و مترجم</single>
      <multiple>ویراستاران و مترجمین</multiple>
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
      <multiple>dirs.</multiple>
    </term>
    <term name="editor" form="short">
      <single>ویراستار</single>
      <multiple>ویراستاران</multiple>
    </term>
    <term name="editorial-director" form="short">
      <single>ویراستار</single>
      <multiple>ویراستاران</multiple>
    </term>
    <term name="illustrator" form="short">
      <single>تصویرگر</single>
      <multiple>تصویرگران</multiple>
    </term>
    <term name="translator" form="short">
      <single>مترجم</single>
      <multiple>مترجمین</multiple>
    </term>
    <term name="editortranslator" form="short">
      <single>ویراستار و مترجم</single>
      <multiple>ویراستاران و مترجمین</multiple>
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
    <term name="container-author" form="verb">توسط</term>
    <term name="director" form="verb">زیر نظر</term>
    <term name="editor" form="verb">ویراسته‌ی</term>
    <term name="editorial-director" form="verb">ویراسته‌ی</term>
    <term name="illustrator" form="verb">طراحی گرافیکی از</term>
    <term name="interviewer" form="verb">مصاحبه توسط</term>
    <term name="recipient" form="verb">به</term>
    <term name="reviewed-author" form="verb">بازبینی توسط</term>
    <term name="translator" form="verb">ترجمه‌ی</term>
    <term name="editortranslator" form="verb">ترجمه و ویراسته‌ی</term>

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
    <term name="editor" form="verb-short">ویراسته‌ی</term>
    <term name="editorial-director" form="verb-short">ویراسته‌ی</term>
    <term name="illustrator" form="verb-short">طراحی از</term>
    <term name="translator" form="verb-short">ترجمه‌ی</term>
    <term name="editortranslator" form="verb-short">ترجمه و ویراسته‌ی</term>

    <!-- LONG MONTH FORMS -->
    <term name="month-01">ژانویه</term>
    <term name="month-02">فوریه</term>
    <term name="month-03">مارس</term>
    <term name="month-04">آوریل</term>
    <term name="month-05">می</term>
    <term name="month-06">ژوئن</term>
    <term name="month-07">جولای</term>
    <term name="month-08">آگوست</term>
    <term name="month-09">سپتامبر</term>
    <term name="month-10">اکتبر</term>
    <term name="month-11">نوامبر</term>
    <term name="month-12">دسامبر</term>

    <!-- SHORT MONTH FORMS -->
    <term name="month-01" form="short">ژانویه</term>
    <term name="month-02" form="short">فوریه</term>
    <term name="month-03" form="short">مارس</term>
    <term name="month-04" form="short">آوریل</term>
    <term name="month-05" form="short">می</term>
    <term name="month-06" form="short">ژوئن</term>
    <term name="month-07" form="short">جولای</term>
    <term name="month-08" form="short">آگوست</term>
    <term name="month-09" form="short">سپتامبر</term>
    <term name="month-10" form="short">اکتبر</term>
    <term name="month-11" form="short">نوامبر</term>
    <term name="month-12" form="short">دسامبر</term>

    <!-- SEASONS -->
    <term name="season-01">بهار</term>
    <term name="season-02">تابستان</term>
    <term name="season-03">پاییز</term>
    <term name="season-04">زمستان</term>
  </terms>
</locale>`;
