const NUMBER = '(?:1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)';

/** A year group as staff write it: "Year 4", "y6", "yr 3", "year six", with or without its letter. */
export const YEAR_GROUP = `(?:(?:year|yr|y)\\.?\\s?${NUMBER}(?:[a-h]|s|'s)?|reception(?!\\s+(?:desk|area|room|was|for|drinks|music|on my))|eyfs|ks[1-5]|key stage (?:one|two|three|four|[1-5])|form [1-6][a-z]?)`;
