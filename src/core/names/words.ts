/** General English word classes around names. Folded forms. No name of a real actor belongs here. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Small words that stand inside people's names. */
export const particles = list(`wa wal ole arap al el ul as ad an ar at az ash ath ed es bin bint ibn ben abu abou umm um de du da do dos das del della di van von der den ter ten la le las los st saint zu zum y e bar ould af`);

/** Particles with which a lower-case name may begin: *al-Nusra*, *bin Laden*, *de Gaulle*, *van Rompuy*. */
export const leadingParticles = list(`al el ul as ad an ar az ash ath bin bint ibn abu abou umm de du da dos das di del della van von der den la le d l`);

/** Particles that join the next word with a hyphen: *al-Teskani*, *as-Sarun*. */
export const articleParticles = list(`al el ul as ad an ar at az ash ath ed es eth wal`);

/** Titles, ranks and honorifics that stand before a name. Not part of it. */
export const titles = list(`
mr mrs ms miss mx dr prof professor sir dame lord lady madam madame mme monsieur herr frau signor signora senor senora don dona
president premier chancellor minister secretary senator sen congressman congresswoman rep representative deputy mp mep mla
governor gov mayor commissioner ambassador envoy consul attorney atty prosecutor judge justice magistrate sheriff speaker
chairman chairwoman chairperson chair director chief head leader commander comdr cmdr captain capt colonel col major maj general gen
brigadier brig lieutenant lt sergeant sgt corporal cpl private pvt admiral adm marshal commodore officer inspector detective superintendent
king queen prince princess emperor empress sultan emir amir shah duke duchess count countess baron baroness tsar crown
pope cardinal bishop archbishop father fr reverend rev pastor rabbi imam ayatollah hojjatoleslam mullah maulana mufti sheikh shaikh
sheik shaykh sayyid sayyed syed hajji haji saint brother sister mother patriarch metropolitan dalai
spokesman spokeswoman spokesperson adviser advisor analyst activist journalist reporter correspondent editor author writer
economist scientist researcher lawyer counsel ceo cfo coo cto founder cofounder coach manager captain singer actor actress
uncle aunt grandfather grandmother
comrade citizen warlord cleric preacher lawmaker legislator politician dissident candidate nominee incumbent opposition
undersecretary treasurer auditor registrar chancellor rector dean provost principal teacher student
presidentelect hon honourable honorable excellency majesty highness eminence field undersec vicepresident vice generalissimo
lt1 1st 2nd alhaji alhaja engr barrister chieftain oba otunba eng ing arch advocate justices senators messrs reps govs drs profs gens
businessman businesswoman entrepreneur philanthropist democrat republican councillor councilman councilwoman alderman secretarygeneral
midfielder striker goalkeeper defender skipper batsman bowler footballer winger presenter broadcaster anchor comedian rapper musician
composer conductor director producer filmmaker novelist poet historian philosopher architect photographer designer artist
congressmen congresswomen presidents ministers senators governors generals captains colonels commanders chancellors premiers kings queens princes
member members vp evp svp seniors juniors sophomore freshman regent engineer engineers coroner foreman conductor
sergeant trooper pilot astronaut cosmonaut nurse surgeon physician doctor
constable constables umpire referee jockey malam mallam woizero hojatoleslam hojjat hujjat subcomandante comandante
comrades commandant selectman selectmen assemblyman assemblywoman assemblymember solicitor archdeacon monsignor msgr colonels lieutenants sergeants
`);

/** Words that go with a title: *Prime Minister*, *Deputy Foreign Minister*, *Vice President*. */
export const titleModifiers = list(`
prime deputy vice foreign interior defence defense finance health justice information communications trade home assistant acting
interim former exminister ex chief senior junior executive general grand supreme attorney lieutenant major brigadier rear
staff first second third joint under permanent principal national state federal provincial regional city county district local
press political military army police naval air security intelligence religious spiritual parliamentary majority minority house
senate cabinet presidential crown royal managing associate honorary founding cofounding opposition party shadow special us un
education energy oil water agriculture labour labor planning transport industry commerce culture sports youth tourism
environment housing environmental economic economy development social affairs welfare veteran retired late newly elected
elect designate co human resources marketing operations communications technical technology sales regional country
assembly council union managing non
`);

/** Words after *Minister of*, *Secretary for* and the like that still belong to the title. */
export const portfolios = list(`
state foreign affairs interior defence defense finance health justice information communications communication trade home security
education energy oil petroleum water agriculture labour labor planning transport transportation industry commerce culture sports youth
tourism environment housing economy development social welfare veterans treasury war staff intelligence police research science
technology higher scientific public works cooperation international relations external internal natural resources mines mining
fisheries religious religion land lands urban rural infrastructure immigration gender women children family
the board committee operations parliament assembly council
`);

/** Last words of the names of armed groups, parties, blocs and the like. */
export const factionHeads = list(`
brigade brigades battalion battalions division front fronts movement movements militia militias party parties coalition bloc
alliance alliances faction factions army armies force forces guard guards corps legion legions regiment squad squads rebels
insurgents guerrillas guerillas resistance caliphate emirate jihad mujahideen mujahidin partisans militants fighters separatists
tribe tribes clan cartel cartels mafia gang gangs syndicate junta regime rebellion insurgency units unit command freedom fighters
peshmerga vigilantes commandos liberation rally list congress
`);

/** Last words of the names of organisations, or words that the name continues from: *Ministry of …*. */
export const organizationHeads = list(`
ministry ministries department departments agency agencies authority commission commissions committee committees council councils bureau office secretariat
parliament senate assembly congress cabinet government administration treasury embassy consulate court courts tribunal judiciary
police gendarmerie navy marines service services directorate inspectorate
university universities college school academy institute institution institutes faculty hospital clinic
company companies corporation corp inc ltd llc plc gmbh ag sa group groups holdings holding limited co firm bank banks fund funds
trust exchange industries enterprises partners ventures capital securities insurance airlines airways air railways railway motors
electric oil petroleum gas energy mining steel pharmaceuticals pharma laboratories labs technologies systems software media
entertainment pictures studios records publishing press times post news herald tribune gazette journal guardian telegraph
observer chronicle broadcasting tv radio television network channel magazine weekly daily online newspaper newspapers wire
association federation confederation union unions league society foundation charity organization organisation organizations
organisations club team fc cf united rovers athletic board chamber centre center council consortium cooperative forum network
initiative mission programme church diocese mosque synod monastery temple synagogue seminary
watch international observatory programme program project taskforce newsroom apparatus theatre orchestra
museum library archives laboratory hotel watchdog ngo coalition institute think tank
courier dispatch bulletin express mail
branch campaign panel inquiry conglomerate retailer
centres centers telecom telecoms telecommunications shipyard shipyards shipbuilding healthcare foods beverages breweries textiles automotive robotics biotech
logistics chemicals semiconductor semiconductors electronics motor resorts properties solutions analytics aerospace aviation wanderers hotspur
`);

/** Heads above that need more than one capitalised word before or after them to say much. */
export const weakHeads = list(`
air oil gas energy capital force forces unit units list command group groups team club service services office board times post news
media online watch mission project program programme network channel court school church mosque hotel airport
stadium library museum temple center centre international government administration police regime freedom liberation fighters
campaign branch panel newsroom aviation healthcare foods solutions properties logistics motor militants rebels gang gangs tribe tribes steel systems records press press
army navy embassy parliament congress senate assembly cabinet council committee committees commission commissions department ministry government judiciary
party parties front coalition division guard guards university college bank union treasury separatists insurgents
`);

/** Lower-case nouns after a name that say it is a faction: *the Sarun bloc*, *X militia*. */
export const groupNouns = list(`
bloc coalition militia militias movement party faction factions group groups brigade brigades front rebels rebel insurgents
insurgency fighters militants gunmen terrorists jihadists forces army regime alliance organization organisation guerrillas
supporters loyalists tribe clan network lawmakers mps leaders commanders commander units leadership
`);

/** Those of them that make a group's description a name of its own: *the X bloc*. */
export const ownNouns = list(`bloc coalition movement party alliance militia brigade brigades front faction list tribe clan group`);

/** Lower-case nouns before a name that say what it is: *the militia Kataib Sarun*, *news agency X*. */
export const organizationNouns = list(`
company firm agency newspaper magazine channel broadcaster website outlet bank university airline retailer club giant group
organization organisation ngo charity watchdog party militia movement startup network station daily weekly maker manufacturer
provider carrier operator platform publisher tabloid portal regulator union conglomerate lender brand
`);

/** Lower-case roles before or after a name: *militia leader X*, *X, a former adviser*. */
export const roles = list(`
leader president minister premier secretary senator governor mayor ambassador envoy judge speaker chairman chairwoman director
chief head commander captain colonel general officer king queen prince princess sultan emir pope cardinal bishop archbishop
priest imam cleric ayatollah rabbi spokesman spokeswoman spokesperson adviser advisor analyst expert activist journalist reporter
correspondent editor author writer economist scientist researcher lawyer attorney founder cofounder coach manager player striker
midfielder goalkeeper defender singer actor actress politician lawmaker legislator dissident candidate deputy chairperson aide
negotiator strategist professor lecturer student teacher doctor surgeon physician nurse engineer businessman businesswoman
tycoon billionaire entrepreneur executive ceo prosecutor magistrate policeman general sergeant soldier militant warlord
rebel gunman suspect defendant victim survivor witness resident son daughter father mother brother sister wife husband widow
uncle nephew cousin grandson friend colleague ally rival predecessor successor counterpart veteran historian philosopher poet
novelist artist painter musician composer conductor filmmaker producer photographer architect designer model comedian rapper
presenter host anchor champion winner boxer runner driver golfer cyclist cricketer footballer captain skipper batsman
mathematician physicist chemist astronaut commissioner inspector detective sheriff superintendent consultant specialist
constable umpire referee jockey laureate fishmonger farmer shopkeeper teenager pensioner midwife preacher warlord smuggler trafficker
coordinator organiser organizer official officials convenor treasurer trustee member incumbent nominee economist
`);

/** Verbs of speech and thought, past and present: their subject is a person or a group. */
export const speechVerbs = list(`
said says told tells added adds noted notes stated states announced announces claimed claims argued argues warned warns
explained explains insisted insists denied denies declared declares replied asked asks urged urges vowed vows promised
pledged stressed stresses remarked commented confirmed confirms admitted admits acknowledged called calls condemned condemns
criticized criticised accused accuses rejected rejects wrote writes tweeted described describes predicted suggested suggests
recalled recalls believes believed thinks thought knows knew wants wanted hopes hoped met resigned died married born
scored won lost led leads joined played appointed elected visited traveled travelled arrived succeeded defeated refused
declined agreed proposed signed ordered threatened expressed expects opposed supported supports backed endorsed serves served
insists estimated emphasized emphasised reiterated reported reports revealed responded cautioned lamented quipped testified
decided worked works lives lived studied grew became stepped ran runs launched killed attacked seized captured
`);

/** Prepositions behind which an unknown single name is more often a place. */
export const placePrepositions = list(`in at near into across outside throughout toward towards around inside within`);

/** Small nouns before *of* that introduce a place: *city of X*. */
export const placeNouns = list(`
city town village province state region district county governorate capital area island islands river lake sea ocean mountain
mountains valley coast border airport port street road avenue bay peninsula desert suburb neighbourhood neighborhood
municipality camp base prison checkpoint highway bridge square stadium park forest dam refinery
republic kingdom territory riding constituency parish seat
cities towns villages provinces south north east west northern southern eastern western
`);

/** Last words of the names of places. */
export const placeHeads = list(`stadium airport dome arena 
city town village province governorate district county region state states river lake sea ocean gulf bay strait straits island
islands mountain mountains mount valley desert peninsula cape street st road rd avenue ave boulevard blvd square bridge park
airport port harbour harbor border highway canal dam coast hills hill heights plain plains forest beach zone camp base
prison crossing oblast krai prefecture canton municipality township territory territories republic kingdom continent
east west north south basin delta plateau creek falls springs bank stadium palace tower towers castle hotel building
cave caves chowk nagar station pass
hamlet glacier lagoon districts municipalities villages provinces counties corridor memorial enclave canyon
zoo bazaar souk racecourse estuary monument lighthouse boulevard expressway motorway reservoir wetlands lagoon archipelago volcano shrine basilica circuit racecourse
lane drive terrace estate junction roundabout mall plaza house hall barracks cemetery
`);

/** Last words of names of events, awards, laws, documents, works and products. */
export const otherHeads = list(`
war wars revolution uprising intifada election elections referendum campaign operation massacre genocide holocaust crisis summit
games olympics cup championship championships tournament open prix prize award awards medal trophy festival day week month year
act law bill treaty agreement accord accords convention declaration charter constitution resolution protocol plan pact deal
amendment code directive decree statute reform reforms doctrine policy initiative report index study
spring summer winter autumn season series show episode album song book novel film movie trilogy
language languages religion islam christianity church century era age period dynasty
disease virus syndrome fever pandemic hurricane typhoon cyclone storm earthquake tsunami flood
missile missiles rocket rockets rifle tank tanks drone drones aircraft jet jets helicopter vaccine
theory theorem effect law principle process talks dialogue road belt
conference conferences disclosure regulations regulation rules expert stool larvae ownership
anniversary birthday ceremony concert tour race marathon derby debate exhibition expo hearing hearings trial
bachelor master masters doctorate diploma certificate degree
treasuries bonds gilts equities average futures derivatives index indices indexes benchmark composite
typhoon cyclone hurricane accords manifesto communique memorandum anthem
goal goals framework challenge scheme response cryptocurrency app empire
affair scandal incident attack attacks bombing bombings bombardment siege battle invasion offensive coup
`);

/** Months, weekdays, and other capitalised words that name nothing here. */
export const calendar = list(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov
dec monday tuesday wednesday thursday friday saturday sunday tues thur thurs mondays tuesdays
wednesdays thursdays fridays saturdays sundays christmas easter ramadan eid diwali hanukkah passover muharram ashura nowruz
thanksgiving halloween lent advent hajj gmt utc est pst cet bst am pm ad bc ce bce
spring summer autumn winter
`);

/** Religions, beliefs, languages, peoples beyond nations, and other capitalised adjectives. */
export const adjectives = list(`
islam islamic islamist islamists muslim muslims moslem moslems christian christians christianity jewish jew jews judaism catholic
catholics catholicism protestant protestants orthodox sunni sunnis shia shias shiite shiites shii alawite alawites druze yazidi yazidis yezidi sufi
sufis salafi salafist salafists wahhabi hindu hindus hinduism buddhist buddhists buddhism sikh sikhs baptist lutheran anglican
methodist evangelical evangelicals marxist marxists marxism communist communists communism socialist socialists
fascist nazi nazis zionist zionists maoist maoists leninist stalinist trotskyist marxistleninist keynesian
western eastern northern southern westerners easterners central north south east west northeast northwest
southeast southwest mid latin anglo arabic hebrew english mandarin cantonese swahili urdu hindi pashto dari farsi
latinos black blacks white whites african asian european american americans europeans africans asians
olympic olympics paralympic paralympics olympian olympians sino afro indo
god allah lord bible quran koran torah gospel christ satan internet web covid covid19 coronavirus
tory tories labour conservative conservatives liberal liberals democrat democrats republican republicans
democratic nationalist nationalists federalist federalists loyalist unionist unionists royalist
somali hausa yoruba igbo zulu xhosa maasai oromo amhara tigrayan mongol mongols malay javanese han hui
caucasian indigenous aboriginal native gregorian victorian elizabethan roman romans byzantine mughal safavid
rtd retd
ottoman ottomans umayyad abbasid soviet soviets eurosceptic
`);

/** Acronyms and all-capital words that are no names of actors. */
export const notAcronyms = list(`
tv us usa uk uae gdp gnp ceo cfo coo cto cio pm am mp mps mep meps hiv aids sars mers dna rna pcr gps usb url faq vip diy
id ids phd mba ba bsc msc ma md jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xx st nd rd th vs etc ok no pr hr it ai ict
gmt utc est pst cet bst am pm ad bc ce bce km kg mph kmh lbs usd eur gbp aud cad ngo ngos idp idps ied ieds wmd wmds suv suvs atm pdf sms
lte gsm cdma umts hspa hd hdtv hdmi dvd dvds cd cds cpu gpu ram ssd lcd led oled nfc rfid vpn html http https www ftp mms os pc pcs xp api sdk mp3 mp4 jpeg gif
rpm psi tko ko mvp mvps rbi rbis mri ct ecg ekg bmi adhd ptsd iq iou iban swift vat gst ipo ipos ebitda roi kpi kpis faqs ppe covid icu gp er rpg rpgs sam uav uavs aka rip asap fyi co cctv abc pto tba tbd llc ltd inc dc ny la nyc drc prc ussr roi ipo esg gmo
gop dj mc lgbt lgbtq lgbti a b c d e f g h i j k l m n o p q r s t u v w x y z breaking update live exclusive news leave reply
ppi eps ytd yoy qoq fx otc etf etfs reit reits libor sofr ev evs lng lpg wti bps aum saas ebit capex opex fy h1 h2 gpt llm llms
jpy cny cnh chf nzd sek nok dkk rub inr brl mxn zar krw hkd sgd thb idr pln huf czk ils egp ngn kes ghs aed sar qar kwd irr iqd lbp syp pkr bdt lkr uah kzt myr twd vnd
icbm icbms slbm slbms srbm manpads atgm atgms mlrs mbt mbts ifv ifvs vbied vbieds css php sql json xml ssl tls dns ssh lts eol drm irl jit
read more photo photos video watch related posts also new by the and of in on to for
`);

/** Common possessors inside names: *Women's Party*, *King's College*. */
export const innerPossessors = list(`
people peoples women womens men mens children childrens workers farmers teachers students writers king queen kings queens magistrate
magistrates lawyers journalists soldiers veterans mothers fathers citizens nurses doctors miners world worlds nation
peasants taxpayers consumers players doctors parents pensioners residents
`);

/** Corporate endings that are part of a name. */
export const companySuffixes = list(`inc ltd llc plc corp gmbh ag sa co limited corporation holdings group bv nv spa srl pty pvt llp`);

/**
 * Nouns for groups in other languages that begin names kept in transliteration: Arabic, Persian, Urdu, Turkish, Spanish,
 * Portuguese, French, Italian, German, Russian. General dictionary words, like *brigade* or *party* in English.
 */
export const foreignGroupNouns = list(`
kataib kataeb katibat ketaeb harakat harakah hizb hezb jaysh jaish jeish jeysh jabhat liwa alwiya fawj faylaq failaq firqat asaib saraya hayat hayyat haiat tanzim
jund junud ansar ashab usbat jamaat jamiat jamaah lashkar tehrik tehreek ittihad tahaluf majlis sazman sepah jebhe nahzat
partisi cephesi ordusu hareketi frente partido movimiento ejercito fuerza fuerzas brigada brigadas bloque movimento
parti mouvement armee brigades union rassemblement partito fronte movimento partei bewegung bund verband partiya dvizhenie narodni
agence agencia agenzia ministere banque universite banco banca ministerio ministero universidad universita instituto istituto asociacion federacion confederacion
`);

/** Those of them that begin the names of organisations, not of factions. */
export const foreignBodyNouns = list(`
agence agencia agenzia ministere banque universite banco banca ministerio ministero universidad universita instituto istituto asociacion federacion confederacion
bund verband majlis sazman
`);

/** Second parts of hyphenated adjectives: *Houthi-controlled*, *Turkish-backed*. The first part stays a name. */
export const compoundEndings = list(`
backed led controlled run held allied aligned linked affiliated based born made owned funded trained supported sponsored dominated
occupied ruled style era wide speaking language bound friendly leaning inspired armed friendly style type like trained mediated
brokered appointed operated registered listed flagged headquartered educated majority centric imposed initiated loyal
`);

/** Words of talk that open a line or sentence with a capital and name nobody. */
export const interjections = list(`
yeah yep yup yea yes nope nah okay ok oh ah uh um uhm er erm hmm hm mhm huh wow whoa hey hi hello hallo howdy goodbye bye byebye thanks
thank welcome sorry please sure surely right alright allright exactly absolutely definitely indeed certainly congratulations congrats
cheers damn gosh gee ha haha hahaha lol ouch oops ugh hooray hurray bravo amen aha well anyway anyways gonna wanna ok honestly basically
reportedly allegedly regarding concerning
`);
