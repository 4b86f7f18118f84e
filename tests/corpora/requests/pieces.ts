import { list } from '../../../rules/lexicons/list.ts';

/** Invented strangers of many communities: given names and surnames, drawn apart. */
export const GIVENS = list(`
  Sarah, Gemma, Darren, Lee, Craig, Claire, Nicola, Stuart, Lorraine, Trevor, Janice, Barry, Kirsty, Fraser, Hamish, Catriona, Eilidh,
  Rhian, Dewi, Carwyn, Delyth, Aled, Sinead, Declan, Grainne, Cormac, Orlaith, Imran, Sadia, Bilal, Nasreen, Tariq, Farah, Usman, Rukhsana,
  Harjit, Sukhvinder, Manjit, Navdeep, Anita, Sunil, Meera, Vikram, Deepa, Rohan, Kavita, Shreya, Ayodele, Ngozi, Emeka, Funmi, Tunde,
  Abena, Kofi, Yaa, Akosua, Fatou, Ousmane, Abdi, Hodan, Ayaan, Sahra, Selam, Dawit, Wanjiru, Tendai, Rudo, Piotr, Magdalena, Grzegorz,
  Ewa, Tomasz, Ionut, Andreea, Mihai, Ivan, Petra, Jana, Oksana, Dmytro, Iryna, Serhii, Giulia, Marco, Lucia, Javier, Carmen, Joao, Ines,
  Pierre, Amelie, Lars, Ingrid, Dimitris, Eleni, Emine, Mehmet, Ayse, Layla, Omar, Yasmin, Karim, Noor, Rania, Jun, Mei, Hiroshi, Yuki,
  Minh, Linh, Thuy, Somchai, Maricel, Jomar, Tiana, Delroy, Marcia, Winston, Shanelle, Leroy, Kemar, Aroha, Bruce, Chantelle, Dwight
`);
export const SURNAMES = list(`
  Smith, Jones, Taylor, Brown, Wilson, Evans, Thomas, Johnson, Walker, Wright, Thompson, White, Hughes, Edwards, Green, Hall, Wood, Harris,
  Macdonald, Campbell, Murray, Stewart, Kerr, Rees-Mogg, Howells, Cadwallader, Gwynne, O'Connor, Fitzgerald, Byrne, Kavanagh, McCarthy,
  Khan, Malik, Chaudhry, Siddiqui, Javed, Bashir, Ahmed, Miah, Uddin, Kaur, Dhillon, Sandhu, Grewal, Patel, Shah, Desai, Mehta, Sharma, Iyer,
  Adewale, Balogun, Okoro, Eze-Williams, Mensah, Owusu, Boakye, Appiah, Diallo, Traoré, Farah, Osman, Warsame, Tesfaye, Bekele, Kamau, Moyo,
  Nowak, Kowalski, Lewandowska, Mazur, Kaczmarek, Popescu, Ionescu, Dumitru, Petrov, Horváth, Novák, Shevchenko, Bondarenko, Rossi, Bianchi,
  García, Fernández, Silva, Pereira, Dubois, Moreau, Andersson, Papadopoulos, Yılmaz, Demir, Haddad, Nasser, Al-Amin, Mansour, Tanaka, Sato,
  Nguyen, Tran, Pham, Wong, Lim, Cheung, Santos, Reyes, Cruz, Campbell-Reid, Bailey, Francis, Gordon, Te Ariki, Hawkesworth, Ramsbottom
`);

/** What strangers' cards show. */
export const STRANGER_DETAILS = parted(`
  Works at Barclays; Works at Aldi; Self-employed; Plumber; Nurse at Royal Infirmary; Retired; Studied at
  University of Kent; Lives in Leeds; Lives in Cardiff; From Lahore, Pakistan; Lives in Sydney, Australia; 1
  mutual friend; 3 mutual friends; 27 mutual friends; Married; Mum of three; Proud grandad; Dog lover; Runner
  and tea drinker; Year 3 teacher at Oakfield Primary; Head of Year 9 at Ridgeway High; HGV driver; Went to
  Whitmore High School; Studied at Leeds City College; Class of 2004; Est. 2016; Live laugh love; LFC till I
  die; she/her; dad of 2; Owner at Bright Nails; Hairdresser; Photography and landscapes; Joined in 2012; 16
  years in the fire service; Views my own; DM for collabs; Suggested for you; Followed by bbcnews and 3
  others; Lives in Glasgow; Software Engineer at Monzo; Consultant | Speaker | Author; Leeds, England; MSc
  student, Newcastle University; Childminder; Governor at Hollybush Infants; Parent of a Year 7; Gym | Family
  | Football; Born 1979; 42
`);

/** What a grown-up stranger's card shows who happens to have a listed person's name: each speaks against a child. */
export const CONTRARY = parted(`
  Lives in Aberdeen; Lives in Melbourne, Australia; Works at HSBC; Electrician; Born 1974; 38 years old;
  Studied at University of Exeter; Married to Jess; Dad of two; Grandma to five; Studies at Ridgeway High
  School; Senior Analyst at Deloitte; Retired; Lives in Plymouth; Managing Director at Fenland Motors; PhD
  student at Durham University; From Toronto, Ontario; Police officer; Author and speaker; Lives in Dubai
`);

/** What makes a child's card a child's; SCHOOL stands for the reader's own school. */
export const CHILD_DETAILS = parted(`
  yr 9; Year 8 @ ridgeway; 14; age 13; 15 y/o; born 2012; class of 2029; Goes to SCHOOL; Year 10 | football;
  y7; SCHOOL 2023-2028; im 12; 12 years old; sixth former at ridgeway; Studies at SCHOOL
`);

/** Short forms that families use, written down apart from the engine's own list. */
export const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  Will: ['William', 'Billy', 'Wills'],
  Grace: ['Gracie'],
  Rose: ['Rosie'],
  Jack: ['Jacky'],
  Mark: ['Marky'],
  Jayden: ['Jay', 'Jayd'],
  Theodore: ['Teddy', 'Theo', 'Ted'],
  Isabella: ['Izzy', 'Bella', 'Issy'],
  Muhammad: ['Mo', 'Mohammed'],
  Chidiebere: ['Chidi'],
  Oluwaseun: ['Seun'],
  Zuzanna: ['Zuzia', 'Zuza'],
  Alfie: ['Alf'],
  Tyler: ['Ty'],
  Ibrahim: ['Ibby', 'Ibs'],
  Poppy: ['Pops'],
  Samuel: ['Sam', 'Sammy'],
  Matthew: ['Matt'],
  Kieran: ['Kier'],
  Mohammed: ['Mo'],
  Connor: ['Con'],
  Daisy: ['Dais'],
  Steve: ['Stephen', 'Steven'],
  Donna: ['Don'],
  Tony: ['Anthony', 'Tone'],
  Niall: ['Ni'],
  Mateusz: ['Mati', 'Matt'],
  Zofia: ['Zosia'],
  Chukwuemeka: ['Emeka'],
  Joel: ['Jo'],
  Callum: ['Cal'],
  Dylan: ['Dyl'],
  Debbie: ['Deborah', 'Debs'],
  Gemma: ['Gem'],
  Tracey: ['Trace'],
  Craig: ['Craigy'],
  Kelvin: ['Kel', 'Kelv'],
  Bethany: ['Beth'],
  Agnieszka: ['Aga'],
  Ronnie: ['Ron'],
  Denise: ['Den'],
  Dominic: ['Dom'],
  Maureen: ['Mo', 'Maur'],
  Gareth: ['Gaz'],
  Owen: ['Owain'],
  Llewellyn: ['Llew'],
  Siobhan: ['Shiv'],
  Paul: ['Pauly'],
  Faith: ['Faithy'],
  Summer: ['Sum'],
  Kieron: ['Kier'],
};

/** Lines that have commas of their own. */
function parted(text: string): string[] {
  return text.split(';').map((entry) => entry.replace(/\s+/g, ' ').trim());
}
