import type { Language, Word } from '../language';
import { tokensOf } from './compromise';
import { byPieces } from './pieces';
import { stemEnglish } from './stem';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Short spellings of quick typists that patterns should not have to know. */
const spellings = new Map(
  Object.entries({
    u: 'you',
    ur: 'your',
    r: 'are',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    ty: 'thanks',
    im: 'i am',
    ive: 'i have',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    cant: 'can not',
    cannot: 'can not',
    wont: 'will not',
    isnt: 'is not',
    wasnt: 'was not',
    havent: 'have not',
    hasnt: 'has not',
    couldnt: 'could not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    youre: 'you are',
    theyre: 'they are',
    thats: 'that is',
    whats: 'what is',
    wheres: 'where is',
    asap: 'as soon as possible',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    lemme: 'let me',
    "it's": 'it is',
    "that's": 'that is',
    "there's": 'there is',
    "what's": 'what is',
    "here's": 'here is',
    "where's": 'where is',
    "who's": 'who is',
    "how's": 'how is',
    "let's": 'let us',
    "he's": 'he is',
    "she's": 'she is',
    gimme: 'give me',
    favour: 'favor',
    colour: 'color',
    apologise: 'apologize',
    apologised: 'apologized',
    apologising: 'apologizing',
    realise: 'realize',
    recognise: 'recognize',
    ok: 'okay',
    acct: 'account',
    info: 'information',
  }),
);

const open = (word: { text: string } & Word): readonly Word[] => {
  const parts = (spellings.get(word.norm) ?? word.norm).split(' ');
  return parts.map((norm) => ({ start: word.start, end: word.end, norm, stem: stemEnglish(norm.replace(/'s$/, '')) }));
};

/** English, as support agents and their customers type it. */
export const english: Language = {
  code: 'en',
  abbreviations: list(
    'mr mrs ms dr prof sr jr st no nos vs etc approx est inc ltd co corp dept ext fig tel e.g i.e eg ie a.m p.m am pm jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave rd blvd apt min max ref',
  ),
  markers: list(
    `the a an of to and in is are was were be been it its this that these those for on with as at by from you your yours we our us i my me mine he she they them his her their what which who when where why how
     not no do does did done have has had will would can could should may might must shall if or but so because than then there here just please thanks thank hello hi dear sorry regards get got any all some
     i'm i've i'll don't can't won't it's we're we'll you're that's about into out up still already never again need want know see let been after before yes`,
  ),
  tokenize: byPieces((text) => tokensOf(text).flatMap(open)),
};
