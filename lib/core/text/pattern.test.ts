import { describe, expect, it } from 'vitest';
import { english } from '../languages/en/english';
import { phrases } from './pattern';
import { unless } from './unless';
import { textAt } from './span';

const found = (text: string, ...sources: readonly string[]): readonly string[] =>
  phrases(...sources)(english.tokenize(text)).map((hit) => textAt(text, hit));

describe('phrases', () => {
  it.each([
    ['a word', 'we are sorry', ['sorry'], ['sorry']],
    ['either word', 'a cat and a dog', ['cat|dog'], ['cat', 'dog']],
    [
      'a bracket of sequences',
      'in due course, in due time',
      ['in due (course|time)'],
      ['in due course', 'in due time'],
    ],
    [
      'the first choice that lets the rest match',
      'as soon as we can',
      ['as (soon|soon as we) can'],
      ['as soon as we can'],
    ],
    ['optional parts, present first', 'please do wait', ['please do? wait'], ['please do wait']],
    ['optional parts, absent', 'please wait', ['please (do|just)? wait'], ['please wait']],
    ['a gap of up to three words', 'sorry for all the trouble', ['sorry .. trouble'], ['sorry for all the trouble']],
    ['a wider gap', 'sorry for all the endless trouble', ['sorry ..4 trouble'], ['sorry for all the endless trouble']],
    ['no wider than said', 'sorry for all the endless trouble', ['sorry .. trouble'], []],
    ['a beginning', 'our apologies', ['apolog*'], ['apologies']],
    ['a stem', 'she sends it', ['~send it'], ['sends it']],
    ['a word with a digit', 'within 24 hours', ['within # hours'], ['within 24 hours']],
    ['the first word only', 'try it, then try again', ['^ try'], ['try']],
    ['the first word as one choice of a bracket', 'call us, please call', ['(please|^) call'], ['call', 'please call']],
    ['the last word only', 'so sorry, very sorry', ['sorry $'], ['sorry']],
    ['a bracket that may be empty at the start', 'just call', ['(just)? call'], ['just call']],
    [
      'the longest of several phrases',
      'as soon as possible',
      ['as soon', 'as soon as possible'],
      ['as soon as possible'],
    ],
    ['a bracket within a bracket', 'the red front door', ['the ((red|blue) front)? door'], ['the red front door']],
  ] as const)('finds %s', (_, text, sources, hits) => {
    expect(found(text, ...sources)).toEqual(hits);
  });

  it('says which phrase it cannot read', () => {
    expect(() => phrases('(open')).toThrow('(open');
    expect(() => phrases('on it$')).toThrow('it$');
  });
});

describe('unless', () => {
  it('drops hits that share a word with an innocent phrase', () => {
    const soon = unless(phrases('soon'), phrases('see you soon'));
    expect(soon(english.tokenize('see you soon'))).toEqual([]);
    expect(soon(english.tokenize('you will hear from us soon'))).toHaveLength(1);
  });
});
