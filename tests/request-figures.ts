import { parseArgs } from 'node:util';
import { type Answered, answersOf, isAsExpected, scoreOf } from './figures/request-score.ts';

/** Prints how well requests are read: the made cards first, then those written by hand; never added up. */
function main(): void {
  const { values } = parseArgs({ options: { slips: { type: 'boolean', default: false } } });
  report('Made cards', ['marlbrook-hill.jsonl', 'st-ebba.jsonl'].flatMap(answersOf), values.slips);
  report('Cards written by hand', answersOf('by-hand.jsonl'), values.slips);
}

function report(title: string, answers: readonly Answered[], slips: boolean): void {
  const { meant, found, right, ordinary, possiblePerHundred, likelyPerHundred } = scoreOf(answers);
  console.log(`${title}: ${answers.length}`);
  console.log(`  likely: recall ${share(right, meant)}, precision ${share(right, found)}`);
  console.log(
    `  ${ordinary} ordinary: ${possiblePerHundred.toFixed(1)} possible and ${likelyPerHundred.toFixed(1)} likely per 100`,
  );
  for (const kind of new Set(answers.map(({ card }) => card.kind))) {
    const ofKind = answers.filter(({ card }) => card.kind === kind);
    console.log(`  ${kind}: ${ofKind.filter(isAsExpected).length} of ${ofKind.length} as expected`);
  }
  if (slips)
    for (const answer of answers.filter((each) => !isAsExpected(each))) console.log(slipLine(answer));
}

function slipLine({ card, role, level, cues }: Answered): string {
  const { id, kind, name, handle, details = [], expected } = card;
  const shown = [name, handle && `@${handle}`, ...details].filter(Boolean).join(' · ');
  return `    ${id} [${kind}] ${shown}: ${expected.role} ${expected.level} expected, ${role} ${level} (${cues.join(', ')})`;
}

function share(part: number, of: number): string {
  return `${(part / of).toFixed(3)} (${part} of ${of})`;
}

main();
