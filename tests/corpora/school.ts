/** An invented school for tests: none of these people exist. */
export const school = {
  version: 1,
  school: {
    name: 'Larkfield Bridge Primary School',
    aliases: ['Larkfield Bridge', 'LBPS'],
    handles: ['@LarkfieldBridge'],
    hashtags: ['#LarkfieldBridge'],
    trust: { name: 'Otter Valley Academies Trust', aliases: ['OVAT'] },
    phase: 'primary',
  },
  staff: [
    { title: 'Mrs', first: 'Rosalind', last: 'Achterberg', role: 'Head teacher' },
    { title: 'Mr', first: 'Gareth', last: 'Pugh-Lloyd', role: 'Deputy head teacher' },
    { title: 'Miss', first: 'Shabnam', last: 'Daruwala', role: 'Year 4 teacher' },
  ],
  pupils: [
    { first: 'Toby', last: 'Wetherell', year: '4' },
    { first: 'Grace', last: 'Mbeki', year: '6' },
    { first: 'Will', last: 'Tanner', year: '3' },
    { first: 'May', last: 'Lindqvist', year: '1' },
    { first: 'Zofia', last: 'Wójcik', preferred: 'Zosia', year: '5' },
    { first: 'Siobhán', last: "O'Hare", year: '6' },
    { first: 'Amelia-Rose', last: 'Tate', year: '2' },
    { first: 'Abdul Rahman', last: 'Siddiqui', year: '5', handles: ['abz_sid'] },
    { first: 'Jaxon', last: 'Peel', year: '4' },
    { first: 'Jaxon', last: 'Reddy', year: '4' },
    { first: 'Benjamin', last: 'Okonkwo-Lee', preferred: 'Benji', year: 'Reception' },
  ],
  formerPupils: [{ first: 'Callum', last: 'Brodie', leftYear: 2021 }, { first: 'Imogen', last: 'Farr', leftYear: 2015 }],
  parents: [{ first: 'Denise', last: 'Wetherell' }],
  policy: 'model',
};
