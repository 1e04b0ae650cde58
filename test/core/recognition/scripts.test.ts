import { listed } from '../mentions/marked';
import { examples } from './cases';

const one = (kind: 'person' | 'faction' | 'state', ...aliases: string[]) => [listed('a', kind, 'Topic One', ...aliases)];

describe('listed names in Arabic script', () => {
  examples({
    'words with their own edges': { text: 'قال [person=a:هارون تسك] إن الأمر، و[person=a:هارون تسك]. لا هارون تسكي ولا', listed: one('person', 'هارون تسك') },
    'attached conjunctions and prepositions': { text: 'رأى و[person=a:هارون تسك] وب[person=a:هارون تسك] ل[person=a:هارون تسك] ف[person=a:هارون تسك]', listed: one('person', 'هارون تسك') },
    'the article and what it joins': { text: 'هاجم [faction=a:التسكيون] وقال و[faction=a:التسكيون] ب[faction=a:التسكيون] ول[faction=a:لتسكيون]', listed: one('faction', 'التسكيون') },
    'an article that is not listed': { text: 'هاجم ال[faction=a:تسكيون] وقال وال[faction=a:تسكيون]', listed: one('faction', 'تسكيون') },
    'no letters off a short word': { text: 'هذا كتسك وبتسك', listed: one('person', 'تسك') },
    'hamza, vowel signs, tatweel and other keyboards': { text: '[person=a:أحمد تِسـك] و[person=a:احمد تسک] [faction=b:حزب الإصلاح] [faction=b:حزب الاصلاح]', listed: [...one('person', 'احمد تسك'), listed('b', 'faction', 'حزب الإصلاح')] },
    'Persian': { text: 'گفت [person=a:هارون تسکی] رفت', listed: one('person', 'هارون تسكي') },
    'beside Latin text': { text: 'The [faction=a:حزب تسك] met General [person=b:Harun Tesk] (هارون) there.'.replace('(هارون)', '([person=b:هارون])'), listed: [...one('faction', 'حزب تسك'), listed('b', 'person', 'Harun Tesk')] },
  });
});

describe('listed names in Hebrew', () => {
  examples({
    'words with their own edges': { text: 'אמר [person=a:הרון טסק] אתמול, לא הרון טסקי', listed: one('person', 'הרון טסק') },
    'attached letters': { text: 'אמר ל[person=a:הרון טסק], ו[person=a:הרון טסק] וש[person=a:הרון טסק] ב-[person=a:הרון טסק]', listed: one('person', 'הרון טסק') },
    'points and other hyphens': { text: 'אמר [person=a:הָרוּן־טֶסק] אתמול', listed: one('person', 'הרון טסק') },
    'acronyms with their mark': { text: 'אמר [faction=a:טס״ק] ו[faction=a:טס"ק] אתמול', listed: one('faction', 'טס״ק') },
  });
});

describe('listed names in Cyrillic', () => {
  examples({
    'as listed': { text: 'Сказал [!person=a:Гарун Теск] вчера, а Тескин нет', listed: one('person', 'Гарун Теск') },
    'case endings': { text: 'У [?person=a:Гаруна Теска], к [?person=a:Гаруну Теску], с [?person=a:Гаруном Теском], о [?person=a:Гаруне Теске].', listed: one('person', 'Гарун Теск') },
    'case endings where the name stands as listed as well': { text: 'Сказал [!person=a:Гарун Теск]. У [!person=a:Гаруна Теска] дом.', listed: one('person', 'Гарун Теск') },
    'adjectives': { text: 'У [?person=a:Орлана Тесковского] и [?person=a:Орланом Тесковским].', listed: one('person', 'Орлан Тесковский') },
    'Ukrainian': { text: 'Бачив [?person=a:Гаруна Теска] з [?person=a:Гаруном Теском], дав [?person=a:Гарунові Тескові]. [?faction=b:Сарунії] немає.', listed: [...one('person', 'Гарун Теск'), listed('b', 'faction', 'Сарунія')] },
    'two letters written as one': { text: '[person=a:Фёдор Теск] и [person=a:Федор Теск].', listed: one('person', 'Федор Теск') },
    'in capitals': { text: '[person=a:ГАРУН ТЕСК] УШЁЛ ИЗ ДОМА', listed: one('person', 'Гарун Теск') },
  });
});

describe('listed names in other scripts', () => {
  examples({
    'Greek, accents and final sigma': { text: 'Ο [person=a:Χαρούν Τέσκος] είπε, [person=a:ΧΑΡΟΥΝ ΤΕΣΚΟΣ] και Τεσκοσα', listed: one('person', 'Χαρουν Τεσκος') },
    'Chinese, within a sentence': { text: '昨天[person=a:哈伦泰斯克]说，[person=a:哈伦泰斯克]。', listed: one('person', '哈伦泰斯克') },
    'Chinese, not inside another word': { text: '这是发展中国家的事，[state=a:中国]说。', listed: one('state', '中国') },
    'Katakana, not inside another word': { text: '[person=a:テスク]は言った。テスクトップとデテスクがある。', listed: one('person', 'テスク') },
    'Katakana with a dot between': { text: '昨日[person=a:ハルン・テスク]は', listed: one('person', 'ハルン・テスク') },
    'Korean particles': { text: '[person=a:하룬테스크]는 말했다. [person=a:하룬테스크]의 집, [person=a:하룬테스크]에게. 하룬테스크톱', listed: one('person', '하룬테스크') },
    'one entity with two names': { text: 'The [faction=a:Topic A] ([faction=a:נושא א]) met. [faction=a:נושא א] left.', listed: [listed('a', 'faction', 'Topic A')] },
    'a label before the other name': { text: 'General [person=a:Harun Tesk] (Arabic: [person=a:هارون تسك]; born 1970) left.', listed: [listed('a', 'person', 'Harun Tesk')] },
    'an explanation in brackets is no name': { text: 'The [faction=a:Topic A] (see page 3) met.', listed: [listed('a', 'faction', 'Topic A')] },
  });
});

describe('discovered names in other scripts', () => {
  examples({
    'one person with two names': 'General [person=a:Harun Tesk] ([person=a:הרון טסק]) met them. [person=a:הרון טסק] left.',
    'one group with two names': 'The [name=a:Sarun Liberation Front] ([name=a:Фронт Сарун]) met. [name=a:Фронт Сарун] left.',
    'a name in brackets that nothing takes up': 'General [person=a:Harun Tesk] (הרון טסק) met them.',
  });
});
