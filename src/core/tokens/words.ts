/** English words that tell sentences apart. Folded forms. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that begin sentences and title-case lines without being names. */
export const functionWords = list(`
a about above across after again against all almost along already also although always am amid among an and another any anyone
anything are around as at away be because been before behind being below beside besides between beyond both but by came can
cannot come could did do does doing done dont down during each either else elsewhere enough even ever every everyone everything
except few for from further get gets go going gone had has have having he hence her here hers herself him himself his how however
i if im in indeed inside instead into is it its itself ive just last later least less let lets like likewise made make many may
maybe me meanwhile might mine more moreover most much must my myself near neither never nevertheless next no nobody none nor not
nothing now nowhere of off often on once one only onto or other others otherwise our ours ourselves out outside over own per
perhaps please quite rather same see several shall she should similarly since so some somebody someone something sometimes soon
still such than that thats the their theirs them themselves then there thereby therefore theres these they theyre this those
though through throughout thus to today together tomorrow tonight too toward towards under unless unlike until up upon us use used
using usually various very via was we well went were weve what whatever when whenever where whereas wherever whether which
while who whoever whole whom whose why will with within without would yes yesterday yet you your youre yours yourself
according additionally amidst following despite earlier finally formerly furthermore given recently speaking
two three four five six seven eight nine ten dozens hundreds thousands millions former
itd hed theyd youd itll theyll youll whos wheres hows isnt arent wasnt werent hasnt havent hadnt doesnt didnt wont cant couldnt wouldnt shouldnt im ive hes shes id ill
said says told asked added noted
photo image video read watch share click subscribe related copyright source editor advertisement
`);

/** Abbreviations after which a full stop ends no sentence. */
export const abbreviations = list(`
mr mrs ms dr prof gen col lt maj capt sgt cpl adm brig cmdr sen rep gov pres rev fr hon st sr jr mt ft no nos vs etc al fig vol
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun dept univ assn bros co corp inc ltd approx est
eg ie cf ave blvd rd amb atty asst sec supt insp messrs mme mlle eng ing dist gens sens reps govs lts cols
`);

/** Words with which no line of its own ends: behind them a line break is inside a sentence. */
export const openEnds = list(`
a an the of for and or in at by with from to into against between under over that which who whose when where while because although
if than as is was are were be been has have had will would could should may might his her its their our this these those
mr mrs ms dr gen col lt maj capt sgt prof president
`);
