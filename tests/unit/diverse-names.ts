/** Invented pupils whose names come from many communities of the United Kingdom: "given|surname" or "given|surname|preferred", a ~ for a space. */
export const DIVERSE_NAMES: readonly (readonly [first: string, last: string, preferred?: string])[] = `
Kacper|Wiśniewski Zuzanna|Kowalczyk|Zuzia Mikołaj|Jabłoński Oliwia|Dąbrowska Szymon|Głowacki Wiktoria|Zielińska
Aleksander|Grabowski|Olek Łucja|Szczepańska Stanisław|Krawczyk|Staś Małgorzata|Piątek|Gosia Bartosz|Wróblewski
Abdirahman|Warsame|Abdi Hodan|Cali-Nuur Ayaan|Farah Mahad|Jama Ifrah|Abdullahi Sumaya|Hirsi Liban|Dualeh Zakariye|Guled
Fadumo|Elmi Khadra|Osman Oluwaseun|Bamgboye|Seun Oluwadamilola|Adebayo|Dami Adéṣọlá|Ògúnlèyè Temitope|Fashola|Temi
Babatunde|Akinwale|Tunde Ayomide|Oyelaran Folasade|Adeyemi-Clarke Chidiebere|Nwosu|Chidi Ngozi|Okonkwo Ifeanyi|Eze
Chukwuemeka|Obi|Emeka Adaeze|Nwachukwu Kwame|Asante-Boyd Akosua|Mensah Kofi|Asamoah Yaw|Boateng Efua|Owusu-Ansah
Tinashe|Moyo Rudo|Chikwanha Thandiwe|Ndlovu Tafadzwa|Mutasa Selam|Tewolde Naod|Ghebremariam Yonas|Habtemariam
Xin~Yi|Zhao Wei|Chen Jia~Hui|Lim Zi~Han|Wong Ming|Cheung Yuk~Ling|Tse Hao~Ran|Liang Siu~Fung|Kwok Bo|Ouyang
Minh~Đức|Trần Thuý|Nguyễn Anh~Thư|Lê Quang|Phạm Kenji|Watanabe Yuna|Takahashi Ji-woo|Park Seo-yeon|Kim
Siân|Morgan Llewellyn|Bevan Rhodri|ap~Gwilym Angharad|Prydderch Ieuan|Cadwaladr Nansi|Pritchard-Jones Gruffydd|Llwyd
Efa|Tudur Macsen|Penhallow Caoimhe|O'Neill Róisín|McGlinchey Niamh|Rafferty Aoife|O'Shaughnessy Tadhg|Mac~Giolla
Saoirse|Ní~Bhriain Oisín|Cassidy Eilidh|MacAskill Ruairidh|MacLeod Mairi|Urquhart Fionnlagh|MacDonald
Paddy|Ward Margaret|Maughan|Maggie Miley-Ann|Joyce Bridget|Stokes John~Joe|McDonagh Shantelle|Doherty Tommy~Lee|Connors
Muhammad|Rahman Aaliyah|Hussain Zainab|Akhtar Ibrahim|Al-Sayed Maryam|El-Khatib Omar|al-Hakim Yusuf|Choudhury
Noor|Siddiqui Fatima|Zahra-Malik Hamza|Riaz Khadijah|Begum Sufyan|ul-Haq Ayesha|Qureshi Bilal|Mahmood Idris|Benali
Rania|Haddad Tariq|Mansour Leïla|Bouzid Samir|Ait-Ouali Rojîn|Ahmadi Farhad|Rostami Shirin|Daneshvar Baran|Yılmaz
Elif|Demir Emre|Karadağ Defne|Şahin Arjun|Gill Simran|Dhillon Harpreet|Sandhu Gurleen|Kaur Manraj|Bhogal
Priya|Raghunathan Aarav|Patel Diya|Krishnamurthy Ishaan|Banerjee Anjali|Deshmukh Rohan|Chatterjee Meera|Venkatesan
Kavin|Selvarajah Tharshika|Yogeswaran Dinesh|Thiruchelvam Abinaya|Sivakumaran Nilani|Ponnambalam Sanjeevan|Rasalingam
Tahmina|Khatun Nusrat|Miah Rezaul|Karim Farzana|Uddin Tenzin|Sherpa Binita|Gurung Suraj|Thapa-Magar Pema|Dorji
Tiago|Conceição Inês|Figueiredo João~Pedro|Antunes Beatriz|Gonçalves Matías|Quishpe Valentina|Muñoz~Restrepo
Santiago|Ibáñez Luís|Magalhães Zoë|Marchetti Renée|Baptiste Jean-Luc|Désiré Chloé|Beaumont-Hart Giulia|Esposito
Matteo|D'Angelo Reuben|D'Souza Andrei|Popescu Ștefan|Ionescu Ana-Maria|Dumitrescu Bogdan|Lăcătuș Vanesa|Gáborová
Dominik|Horváth Lukáš|Kováč Nazar|Kovalenko Oleksandra|Shevchenko|Sasha Bohdan|Tkachenko Anastasia|Petrov|Stasia
Emīlija|Bērziņa Gabija|Kazlauskaitė Lukas|Petrauskas Mihkel|Tamm Aleksi|Virtanen Bjørn|Håkonsen Søren|Østergaard
Jamal|Campbell D'Andre|Pinnock Shanice|Beckford Tia-Marie|Osborne Kaiden-Lee|Stubbings Lacey-Mae|Fitch
Maisie-Leigh|Dobbs Alfie-Joe|Sykes Harper-Rose|Pemberton Ellie-Mae|Butterfield Bobby|Sparrow Jayden|Okafor
Theodore|Blackwood|Teddy Isabella|Fairhurst|Izzy Elizabeth|Lockwood|Libby Alexander|Priestley|Xander
Benjamin|Thistlethwaite|Ben Charlotte|Featherstone|Lottie Samuel|Winterbottom|Sam William|Hartley|Will
Katherine|Ollerenshaw|Kit Grace|Oduya Hope|Fenwick May|Tranter Rose|Delaney Summer|Holroyd Mark|Szymański Faith|Adjei
Jack|Grimshaw River|Stansfield-Moss Chase|Murgatroyd Skye|Pattinson Noah|Brightwell Poppy|Underhill Willow|Ackroyd
Micah|Osei-Bonsu Ezekiel|Wolde|Zeke Shmuel|Rosenberg Rivka|Goldfarb Chaya|Lefkowitz Yehuda|Weissmandl
Sefina|Tuilagi Manaia|Fonoti Tevita|Vunipola Leilani|Kahananui Amaru|Huanca Nayeli|Xicotencatl Tove|Lindqvist
`
  .split(/\s+/)
  .filter((entry) => entry !== '')
  .map((entry) => entry.replaceAll('~', ' ').split('|') as [string, string, string?]);
