import { loadTagger, type Tagger } from '../../../../src/core/profiles/grammar/tagger';
import { checkExamples, type Examples } from './examples';

/** Of texts in which a pronoun or a noun with an article stands for whom a sentence before names. */
const examples: Examples = {
  'a pronoun behind sentences that begin with one': [
    ['[p Harun Tesk] was born in Orvash. He was ill. He was a teacher. He was also a member of the [f Sarun Front].', 'role: member of the Sarun Front', 'role: teacher', 'part-of: Sarun Front'],
    ['[p Harun Tesk] was stabbed last night. He died today.', 'died: died today'],
    ['[p Harun Tesk] told them that he died.'],
    ['[p Harun Tesk] might return. If he joined the [f Sarun Front], the hills would burn.'],
  ],
  'whose child somebody is': [
    ['[p Anna Orvel] was born in Orvash. The daughter of a music teacher, she planned a career.'],
    ['[p Anna Orvel] was born in Orvash. A music teacher, she planned a career.', 'role: music teacher'],
  ],
  'a gender that only one of two has': [
    ['[p John Tesk] met [p Anna Orvel]. He is a teacher.', 'role: teacher'],
    ['[p Anna Orvel] was one of [p John Tesk]’s rivals. She previously served as mayor of Tarsk.', 'description: one of John Tesk’s rivals', 'role: mayor of Tarsk, former'],
    ['Governor [p Anna Orvel] was appointed by [p Adun]. She belongs to the [f Hill Party].', 'role: Governor', 'part-of: Hill Party'],
    ['[p John Tesk] met [p Paul Orvel]. He is a teacher.'],
    ['[p Adun] met [p Anna Orvel] and Mary. She is a teacher.'],
    ['[p Harun Tesk]’s mother left. She was a judge.'],
  ],
  'who is told of without a name': [
    ['[p Harun Tesk] left. His younger brother stayed. He was a judge.'],
    ['[p Harun Tesk]’s father left. He was a judge.'],
    ['A man shot [p Harun Tesk]. He was a judge.'],
    ['[p Adun Orvel] left. He met [p Harun Tesk]. He was a judge.'],
    ['His house was sold by his son [p Harun Tesk]. He was a judge.'],
  ],
  'a noun by which the entity is called': [
    ['Iranian airline [o Denn Air] fled. [s Northland] banned it. The airline was founded in 1992.', 'description: Iranian airline', 'founded: 1992'],
    ['[o Denn Airways] fled. The airline was founded in 1992.', 'founded: 1992'],
    ['The [f Hill Party] met [f Sarun Front]. The party was founded in 1992.', 'founded: 1992'],
    ['The [f Hill Party] met the [f Sarun Party]. The party was founded in 1992.'],
    ['The [f Hill Party] lost. The ruling party was founded in 1992.'],
    ['The [f Hill Party] lost. The rival party was founded in 1992.'],
    ['[f Sarun] rebels took Tarsk. The rebels are backed by [s Northland].', 'backed-by: Northland'],
    ['[f Sarun] men took Tarsk. The rebels are backed by [s Northland].'],
    ['The [f Sarun Front] took Tarsk. The group was founded in 1992.', 'founded: 1992'],
    ['The [f Sarun Front] took Tarsk. The [o UN]-backed group based in Tarsk stayed.', 'based-in: Tarsk', 'backed-by: UN'],
    ['The [f Sarun Front] fled. The [f Sarun Front] group is backed by [s Northland].', 'backed-by: Northland'],
    ['The [o Hill Chess Federation] banned both. The country’s chess federation was founded in 1992.', 'founded: 1992'],
    ['Men died, said the [o Hill Observatory]. [p Adun Orvel], a spokesman for the group, left.'],
    ['The band [o Cold Kettles] split. The other band was founded in 1992.'],
  ],
  'a pronoun for a group': [
    ['The [f Sarun Front] took Tarsk. In 2030, it joined the [f Hill League].', 'part-of: Hill League'],
    ['The [f Sarun Front] took Tarsk. Their leader, [p Harun Tesk], fled.', 'led-by: Harun Tesk'],
    ['The plan was rejected in the [o Hill Senate]. It was backed by [p Harun Tesk].'],
    ['The [f Sarun Front] was formed by [p Adun]. It met the [f Hill League]. It is now led by [p Harun Tesk].', 'founded-by: Adun'],
  ],
  'a noun for what a person does': [
    ['[p Harun Tesk] is a singer. The singer was a member of the [o Cold Kettles].', 'role: member of the Cold Kettles', 'role: singer', 'part-of: Cold Kettles'],
    ['[p Harun Tesk] left. The 45-year-old is a member of the [f Hill Party].', 'role: member of the Hill Party', 'part-of: Hill Party'],
    ['[p Harun Tesk] lost to [p Adun]. The 45-year-old is a member of the [f Hill Party].'],
    ['[p Harun Tesk] is a singer. The judge was a member of the [o Cold Kettles].', 'role: singer'],
    ['[p Harun Tesk] fell ill. He died. The former mayor of Orvash was 78.', 'role: mayor of Orvash, former', 'died: died'],
    ['[p Harun Tesk] left. He was ill. The alleged shooter was 78.'],
  ],
  'another’s pronoun or noun': [
    ['[p Harun Tesk] left the army. Garda sang with the [o Cold Kettles]. [p Harun Tesk] joined the group in 1990.', 'part-of: Cold Kettles'],
    ['[p Harun Tesk], the chairman, left. The [o Cold Kettles] met the [o Hills]. [p Harun Tesk] joined the group in 1990.', 'role: chairman'],
    ['[f Sarun Front] gained. [p John Orvel] led the bank. He joined the [f Sarun Front] in 1990.', 'member: John Orvel'],
    ['[p=harun-tesk Harun Tesk] spoke. The [o Hill Bank] grew. The bank’s chairman, [p=harun-tesk Harun Tesk], left.', 'role: chairman', 'leads: Hill Bank'],
    ['[p=harun-tesk Harun Tesk] spoke. The [f Sarun Front] grew. Its founder, [p=harun-tesk Harun Tesk], left.', 'role: founder', 'founder: Sarun Front'],
    ['[p=harun-tesk Harun Tesk] spoke. The [f Sarun Front] met the [f Hill League]. Its founder, [p=harun-tesk Harun Tesk], left.'],
    ['[p=harun-tesk Harun Tesk] spoke. The [f Sarun Front], whose commander-in-chief is [p=harun-tesk Harun Tesk], left.', 'role: commander-in-chief', 'leads: Sarun Front'],
  ],
};

describe('facts of whom a sentence does not name', () => {
  let tagger: Tagger;
  before(async () => {
    tagger = await loadTagger();
  });

  checkExamples(examples, () => tagger);
});
