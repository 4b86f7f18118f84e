/** Cyrillic (Ukrainian, Russian, Bulgarian) and Greek letters as British schools write them in Latin ones. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  `а a б b в v г h ґ g д d е e є ye ж zh з z и y і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ь _ ю yu я ya
  ъ _ ы y э e ё yo α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o`
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, letter, at, all) => {
      if (at % 2 === 0) pairs.push([letter, (all[at + 1] ?? '').replace('_', '')]);
      return pairs;
    }, []),
);
/** Arabic letters (also Persian and Urdu) as the consonants that are heard; vowels are hardly written. */
const ARABIC: ReadonlyMap<string, string> = new Map(
  `ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z غ gh ف f ق k ك k ک k گ g ل l م m ن n ه h ة h`
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, letter, at, all) => {
      if (at % 2 === 0) pairs.push([letter, all[at + 1] ?? '']);
      return pairs;
    }, []),
);

const CYRILLIC_OR_GREEK = /(?=[\p{L}'’-]*[\p{Script=Cyrillic}\p{Script=Greek}]{2})[\p{L}'’-]+/gu;
const ARABIC_WORD = /\p{Script=Arabic}+/gu;

/** A name with its Cyrillic and Greek words in Latin letters; a Latin name with one look-alike letter stays. */
export function inLatin(name: string): string {
  return name.replace(CYRILLIC_OR_GREEK, (word) =>
    /\p{Script=Latin}/u.test(word)
      ? word
      : [...word]
          .map((letter) => {
            const latin =
              LETTERS.get(letter.toLowerCase().normalize('NFD').charAt(0)) ??
              LETTERS.get(letter.toLowerCase()) ??
              letter;
            return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
          })
          .join(''),
  );
}

/** The consonants of a name's Arabic words, one entry each: "محمد رحمن" gives "mhmd", "rhmn". */
export function arabicSkeletons(name: string): string[] {
  return [...name.matchAll(ARABIC_WORD)].map(([word]) =>
    [...word.normalize('NFC').replace(/^ال/, '')].map((letter) => ARABIC.get(letter) ?? '').join(''),
  );
}

/** The consonants of a name in Latin letters, to be compared with those of an Arabic word. */
export function skeletonOf(key: string): string {
  return key
    .replace(/c(?!h)|q/g, 'k')
    .replace(/v/g, 'w')
    .replace(/[aeiouwy]/g, '')
    .replace(/(.)\1+/g, '$1');
}
