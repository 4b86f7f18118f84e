/** An invented child as a school lists them. */
export interface Listed {
  first: string;
  last: string;
  preferred?: string;
  handles?: string[];
}

/** Invented children of many UK communities, each with ways in which staff may write the whole name. */
export const COMMUNITIES: [Listed, string[]][] = [
  [
    { first: 'Siobhán', last: "O'Donoghue" },
    ["Siobhan O'Donoghue", 'siobhan odonoghue', 'Siobhan O Donoghue', 'ODonoghue, Siobhán'],
  ],
  [
    { first: 'Łucja', last: 'Szczepańska' },
    ['Lucja Szczepanska', 'lucja szczepańska', 'Szczepanska Lucja', 'Lucja Szczepanksa'],
  ],
  [
    { first: 'Oluwatobiloba', last: 'Adeyemi-Clarke', preferred: 'Tobi' },
    ['Tobi Adeyemi', 'oluwatobiloba adeyemi clarke', 'Oluwatobilobba Adeyemi-Clark', 'Tobi Clarke'],
  ],
  [
    { first: 'Muhammad', last: 'Rahman' },
    ['Mohammed Rahman', 'Mo Rahman', 'muhamad rahman', 'Muhammad Rahmann', 'Rahman Muhammad'],
  ],
  [{ first: 'Xin Yi', last: 'Zhao' }, ['Xin Yi Zhao', 'xinyi zhao', 'Zhao Xin Yi', 'Xin-Yi Zhao']],
  [{ first: 'Nguyễn', last: 'Thị Minh' }, ['Nguyen Thi Minh', 'Thi Minh Nguyen', 'nguyenthiminh']],
  [
    { first: 'Gurpreet', last: 'Kaur' },
    ['gurpreet kaur', 'Gurpeet Kaur', '#GurpreetKaur', "Gurpreet Kaur's"],
  ],
  [{ first: 'Théodore', last: 'Blackwood' }, ['Teddy Blackwood', 'theo blackwod', 'T. Theodore Blackwood']],
  [{ first: 'Llewellyn', last: 'ap Gwilym' }, ['Llew Gwilym', 'Llewellyn ap Gwilym', 'llewelyn apgwilym']],
  [{ first: 'Yusuf', last: 'Al-Hashimi' }, ['Yusuf Al Hashimi', 'yusuf alhashimi', 'Yousef Hashimi']],
  [
    { first: 'Ana-Maria', last: 'Popescu' },
    ['Ana Maria Popescu', 'anamaria popescu', 'Ana Popescu', 'Ana-Maria Popesku'],
  ],
  [{ first: 'Kwabena', last: "N'Diaye" }, ['Kwabena NDiaye', 'kwabena ndiaye', 'Kwabena N Diaye']],
];
