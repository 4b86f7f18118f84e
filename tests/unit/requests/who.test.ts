import { describe, expect, it } from 'vitest';
import { ask, who } from './ask.ts';

describe('a listed person’s full name, however it is written, is likely', () => {
  it.each([
    'Teddy Blackwood',
    'Theodore Blackwood',
    'Theo Blackwood',
    'Blackwood, Teddy',
    'teddy j blackwood',
    'TEDDY BLACKWOOD 🦖⚽️',
    '~*Teddy Blackwood*~',
    '𝓣𝓮𝓭𝓭𝔂 𝓑𝓵𝓪𝓬𝓴𝔀𝓸𝓸𝓭',
    'TeddyBlackwood',
    'T3ddy Blackw00d',
    'Teddyyy Blackwood xx',
    'T e d d y Blackwood',
    'Lucja ODonoghue Adeyemi',
    'Łucja Adeyemi',
    'Zhao XinYi',
    'Олена Коваленко',
    'Mo Rahman',
    'William Hartley',
    'Willz Hartley',
    'Tеddy Blackwood',
  ])('%s', (name) => {
    expect(who(name)).toBe('pupil likely');
  });

  it.each([
    ['Teddy 🦖', 'teddyb_09'],
    ['🦖', 'teddy.blackwood'],
    ['🦖', 'itsteddyblackwood_x'],
    ['Teddy', 'tblackwood11'],
    ['Hartley', 'w1ll.h'],
  ])('%s with the handle %s', (name, handle) => {
    const { match } = ask(name, { handle });
    expect(`${match.role} ${match.level}`).toBe('pupil likely');
  });
});

describe('part of a name', () => {
  it.each([
    ['~Teddy B~', 'pupil possible'],
    ['T. Blackwood', 'pupil possible'],
    ['Teddy', 'nobody'],
    ['Blackwood', 'nobody'],
    ['Teddy Marsh', 'nobody'],
    ['Sarah Blackwood', 'nobody'],
    ['Miss Bannister', 'colleague possible'],
    ['Mr Bannister', 'nobody'],
  ])('%s is %s', (name, is) => {
    expect(who(name)).toBe(is);
  });

  it.each([
    ['~Teddy B~', 'Studies at Marlbrook Hill'],
    ['T. Blackwood', 'Lives in Worcester'],
    ['Teddy', 'Marlbrook Hill Primary'],
    ['Teddy B', 'Mo Rahman and 3 other mutual friends'],
    ['Lucja', 'Year 6'],
  ])('%s with “%s” is likely', (name, detail) => {
    expect(who(name, detail)).toBe('pupil likely');
  });

  it('says nothing on a card of somebody with another surname, whatever the school', () => {
    expect(who('Teddy Marsh', 'Works at Marlbrook Hill Primary School')).toBe('nobody');
  });
});

describe('a full name is only possible where the card speaks against it', () => {
  it.each([
    'Lives in Aberdeen',
    'Works at Barclays',
    'Plumber',
    'Born 4 May 1981',
    '34 years old',
    'Studied at University of Leeds',
    'Studies at Kingsmead Primary School',
    'Married to Sophie Blackwood',
    'Dad of two',
    'From Brisbane, Australia',
  ])('%s', (detail) => {
    expect(who('Teddy Blackwood', detail)).toBe('pupil possible');
  });

  it.each([
    'Teddy Blackwood Plumbing',
    'Will Hartley-Smith',
    'Justice for Teddy Blackwood',
    'Dr Teddy Blackwood',
  ])('%s', (name) => {
    expect(who(name)).toBe('pupil possible');
  });

  it('but the school outweighs a Saturday job', () => {
    expect(who('Teddy Blackwood', 'Works at Asda', 'Studies at Marlbrook Hill')).toBe('pupil likely');
  });
});

describe('a card that says it is a child’s', () => {
  it.each([
    'yr 9',
    'Year 7 @ kings',
    'class of 2028',
    '15',
    '14 y/o',
    'born 2012',
    'Goes to Marlbrook Hill',
    'Marlbrook Hill 2021-2028',
  ])('%s', (detail) => {
    expect(who('Nobody Inparticular', detail)).toBe('child likely');
  });

  it.each([
    'Year 5 teacher',
    'Mum of a year 6',
    'Class of 2028, University of Leeds',
    '2nd year medic',
    '16 years in the police',
    'Class of 1998',
    'Head of Year 9 at Kings',
    '12 mutual friends',
    'Studied at Marlbrook Hill',
  ])('and not %s', (detail) => {
    expect(who('Nobody Inparticular', detail)).toBe('nobody');
  });
});

describe('a parent', () => {
  it.each([
    ['Donna Grimshaw', 'parent likely'],
    ['Teddy Blackwood’s mum', 'parent likely'],
    ['Mum to Teddy Blackwood', 'parent likely'],
    ['Teddy’s mum', 'nobody'],
  ])('%s', (name, is) => {
    expect(who(name)).toBe(is);
  });
});

it('a colleague is known by work at the school, and doubted by work elsewhere', () => {
  expect(who('K Bannister', 'Teacher at Marlbrook Hill Primary School')).toBe('colleague likely');
  expect(who('Keeley Bannister', 'Works at Barclays')).toBe('colleague possible');
});
