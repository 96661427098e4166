import { expect, it } from 'vitest';
import { readTitle } from './place';

it.each([
  ['[#352179] Parcel late : Acme', { id: '352179', subject: 'Parcel late' }],
  ['[#1] Re: parcel: late : Acme', { id: '1', subject: 'Re: parcel: late' }],
  ['[#1]  : Acme', { id: '1', subject: '' }],
  ['[#1] Parcel', { id: '1', subject: 'Parcel' }],
  ['Tickets : Acme', null],
  ['', null],
])('%s', (title, read) => expect(readTitle(title)).toEqual(read));
