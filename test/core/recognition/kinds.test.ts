import { examples } from './cases';

describe('kinds of discovered names', () => {
  examples({
    'persons': 'President [person:Lena Vaar], who left, met [person:Maria Dellin], 45, and [person:Omar Hasan Moros], the minister’s brother.',
    'armed groups': 'The [faction:Sarun Liberation Army] and fighters of the [faction:Ash Valley Brigade] met the [faction:Teskari] militia.',
    'parties and blocs': 'The [faction:Sarun Unity Party], the [faction:Hikmar] bloc and the [faction:New Dawn Movement] met.',
    'agencies and ministries': 'The [organization:Ministry of Foreign Affairs], the [organization:Sarun Intelligence Agency] and the [organization:Sarun News Agency] met.',
    'outlets': 'The [organization:Sarun Times] and [organization:Radio Tesk] reported it; the newspaper [organization:Al-Teskar] did not.',
    'companies and banks': 'Shares of [organization:Corvane Motors Ltd], the [organization:Bank of Sarun] and [organization:Tesk Holdings] fell.',
    'universities and bodies': 'The [organization:University of Sarun], the [organization:Institute for Valley Studies] and the [organization:Valley Human Rights Commission] met.',
    'states': '[state:France], the [state:United Kingdom] and [state:Japan] met.',
    'acronyms with their long forms': 'The [name:Sarun Liberation Front] ([name:SLF]) and the [organization:United Valleys Agency for Aid] ([organization:UVAA]) met.',
    'acronyms before their long forms': 'The [name:SLF] ([name:Sarun Liberation Front]) met.',
    'acronyms that take letters from within': 'The [organization:International Telecommunication Society] ([organization:INTELSOC]) met.',
  });
});

describe('what is nobody', () => {
  examples({
    'places': 'They drove from Damascus to Berlin along the Danube River, past Mount Sarun, Lake Tesk and the Gulf of Moros.',
    'months, days and feasts': 'In January, on Monday and at Easter, Ramadan and Christmas, it rained. May came.',
    'nationalities, peoples and tongues': 'French and Japanese officials and three Germans spoke Arabic and English.',
    'religions': 'Sunni, Shiite, Christian and Jewish clerics spoke of Islam.',
    'laws, treaties and plans': 'The Geneva Convention, the Clean Air Act, the Treaty of Sarun and the Valley Peace Agreement were read.',
    'wars and events': 'After the Second World War and the Cold War came the Olympic Games and the Sarun Film Festival.',
    'weapons and products': 'They fired a Sarun-4 missile, and sold Teskar phones.',
    'headlines in title case': 'Rebels Storm Northern Town After Long Siege\n\nIt rained in the town.',
    'menus': 'Home\nNews\nWorld\nSport\nAbout Us\nContact Us\nPrivacy Policy\nTerms of Use\n\nIt rained in the town.',
    'links and buttons': 'Share on Facebook\nRead More\nSubscribe Now\nLeave a Comment\nRelated Articles\n\nIt rained in the town.'.replace('Facebook', 'it'),
    'roles alone': 'The Prime Minister, the Foreign Minister and the Chief of Staff met the Governor.',
    'sums, codes and units': 'It cost USD 40 and EUR 30, or 5 KM away.',
    'words that open sentences': 'However, it rained. Meanwhile they slept. Although tired, they left. Dozens died.',
    'common acronyms': 'The consumer price index (CPI) and the GDP rose. The CPI fell. HIV, DNA and PDF are words.',
  });
});
